import type { CellKey } from '../content.ts';
import { findSheet } from '../forms/catalogue.ts';
import type { FormDefinition } from '../forms/definition.ts';
import { columnWithRole } from '../workbook/layout.ts';
import type { CellValue } from '../value.ts';
import { text } from '../value.ts';
import type { TableLine } from './read-lines.ts';

/** A recipient of a round with what is laid in for it, in the shape that a round is opened with. */
export interface RecipientPrefill {
  readonly organisation: string;
  readonly prefill: readonly (CellKey & { readonly value: CellValue })[];
}

/** Those that a line is laid in for, in the order in which the table first names them, lines in the order of the table. */
export function prefillFor(form: FormDefinition, lines: readonly TableLine[]): readonly RecipientPrefill[] {
  const everyone = [
    ...new Set(lines.flatMap(({ asked, informed }) => [...asked, ...informed].map(({ id }) => id))),
  ];
  return everyone
    .map((organisation) => ({
      organisation,
      prefill: lines.flatMap((line) => cellsFor(form, line, organisation)),
    }))
    .filter(({ prefill }) => prefill.length > 0);
}

function cellsFor(form: FormDefinition, line: TableLine, organisation: string): RecipientPrefill['prefill'] {
  const sheet = findSheet(form, line.sheet);
  const obligation = sheet === undefined ? undefined : columnWithRole(sheet, 'obligation')?.id;
  const isAsked = line.asked.some(({ id }) => id === organisation);
  const isInformed = line.informed.some(({ id }) => id === organisation);
  if (!isAsked && (!isInformed || obligation === undefined)) return [];
  const given = Object.entries(line.cells).filter(([column]) => column !== obligation);
  const cells: readonly (readonly [string, CellValue])[] =
    obligation === undefined ? given : [...given, [obligation, text(isAsked ? 'report' : 'information')]];
  return cells.map(([column, value]) => ({ sheet: line.sheet, row: line.id, column, value }));
}
