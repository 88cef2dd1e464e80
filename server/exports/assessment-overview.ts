import type { ColumnRole, FormDefinition, ListItem, SheetDefinition } from '../../shared/forms/definition.ts';
import { columnWithRole } from '../../shared/forms/layout.ts';
import type { Consolidation, ConsolidatedLine } from '../consolidation/consolidate.ts';
import { exportHeader, sourceOf } from './provenance.ts';
import type { ExportHeader, Source } from './provenance.ts';

/** The traffic-light overview (Halvårsrapport 2023): every assignment with its assessment, and counts per colour. */
export interface AssessmentOverview extends ExportHeader {
  readonly layout: 'assessment-overview';
  /** In the order of the list of assessments; then `empty`, for what nobody has assessed. */
  readonly counts: Readonly<Record<string, number>>;
  readonly units: readonly AssessedUnit[];
}
export interface AssessedUnit {
  readonly organisation: string;
  readonly name: string;
  readonly lines: readonly AssessedLine[];
  readonly counts: Readonly<Record<string, number>>;
}
export interface AssessedLine {
  readonly number: string;
  readonly text: string;
  /** A code of the list of assessments, or null when nobody has chosen one. */
  readonly assessment: string | null;
  readonly source: Source;
}

/** A form with a column that has the role assessment can be shown so. */
export function assessmentOverview(form: FormDefinition, consolidation: Consolidation): AssessmentOverview {
  const { sheet, items } = assessedSheet(form);
  const codes = [...items.map(({ code }) => code), 'empty'];
  const units = consolidation.units
    .filter(({ included }) => included)
    .map(({ organisation }) => {
      const lines = consolidation.lines
        .filter((line) => line.organisation === organisation.id && line.sheet === sheet.id)
        .map((line) => assessedLine(line, sheet));
      return { organisation: organisation.id, name: organisation.name, lines, counts: count(codes, lines) };
    });
  return {
    layout: 'assessment-overview',
    ...exportHeader(form, consolidation),
    counts: count(
      codes,
      units.flatMap(({ lines }) => lines),
    ),
    units,
  };
}

/** The sheet with the assessments, and what may be chosen there. */
export function assessedSheet(form: FormDefinition): { sheet: SheetDefinition; items: readonly ListItem[] } {
  for (const sheet of form.sheets) {
    const type = columnWithRole(sheet, 'assessment')?.type;
    if (type?.kind !== 'choice') continue;
    const list = form.lists.find(({ id }) => id === type.list);
    if (list !== undefined && 'items' in list) return { sheet, items: list.items };
  }
  throw new Error(`The form ${form.id} has no assessments, so there is no overview of them.`);
}

function assessedLine(line: ConsolidatedLine, sheet: SheetDefinition): AssessedLine {
  const idWithRole = (role: ColumnRole): string => columnWithRole(sheet, role)?.id ?? '';
  const textWithRole = (role: ColumnRole): string | null => {
    const value = line.cells[idWithRole(role)]?.value;
    return value?.t === 's' || value?.t === 'n' ? value.v : null;
  };
  return {
    number: textWithRole('number') ?? String(line.number),
    text: textWithRole('title') ?? '',
    assessment: textWithRole('assessment'),
    source: sourceOf(line, [idWithRole('assessment')]),
  };
}

function count(codes: readonly string[], lines: readonly AssessedLine[]): Record<string, number> {
  return Object.fromEntries(
    codes.map((code) => [code, lines.filter(({ assessment }) => (assessment ?? 'empty') === code).length]),
  );
}
