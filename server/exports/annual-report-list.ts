import { add } from '../../shared/decimal.ts';
import type { FormDefinition } from '../../shared/forms/definition.ts';
import { columnWithRole } from '../../shared/workbook/layout.ts';
import { listedColumns } from '../../shared/workbook/layouts-of-form.ts';
import type { Organisation } from '../../shared/organisation.ts';
import type { CellValue } from '../../shared/value.ts';
import type { Consolidation, ConsolidatedLine } from '../consolidation/consolidate.ts';
import { exportHeader, sourceOf } from './provenance.ts';
import type { ExportHeader, Source } from './provenance.ts';
import { layoutNeedsRoles } from './refusals.ts';

/** The list that stands in the annual report (Årlig melding 2025, section 4.2): per unit, numbered, title, amount, sum. */
export interface AnnualReportList extends ExportHeader {
  readonly layout: 'annual-report-list';
  readonly units: readonly ListedUnit[];
  /** In whole kroner, exact. */
  readonly total: string;
}
export interface ListedUnit {
  readonly organisation: string;
  readonly name: string;
  readonly lines: readonly ListedLine[];
  readonly sum: string;
}
export interface ListedLine {
  readonly number: number;
  readonly title: string | null;
  /** Null where the reporter left it empty; it counts as nothing in the sum. */
  readonly amount: string | null;
  readonly remark: string | null;
  readonly source: Source;
}

/** Throws `Refusal` for a form that has no sheet with titles and amounts. */
export function annualReportList(form: FormDefinition, consolidation: Consolidation): AnnualReportList {
  const columns = columnsToList(form);
  const units = consolidation.units
    .filter(({ included }) => included)
    .map(({ organisation }) => listUnit(organisation, columns, consolidation.lines));
  return {
    layout: 'annual-report-list',
    ...exportHeader(form, consolidation),
    units,
    total: add('0', ...units.map(({ sum }) => sum)),
  };
}

interface ListedColumns {
  readonly sheet: string;
  readonly title: string;
  readonly amount: string;
  readonly remark: string | undefined;
}

function columnsToList(form: FormDefinition): ListedColumns {
  const listed = listedColumns(form);
  if (listed === undefined) throw layoutNeedsRoles(form, 'annual-report-list');
  const { sheet, title, amount } = listed;
  return {
    sheet: sheet.id,
    title: title.id,
    amount: amount.id,
    remark: columnWithRole(sheet, 'text')?.id,
  };
}

function listUnit(
  organisation: Organisation,
  columns: ListedColumns,
  lines: readonly ConsolidatedLine[],
): ListedUnit {
  const listed = lines
    .filter((line) => line.organisation === organisation.id && line.sheet === columns.sheet)
    .map((line) => listLine(line, columns));
  return {
    organisation: organisation.id,
    name: organisation.name,
    lines: listed,
    sum: add('0', ...listed.flatMap(({ amount }) => amount ?? [])),
  };
}

function listLine(line: ConsolidatedLine, columns: ListedColumns): ListedLine {
  const amount = line.cells[columns.amount]?.value;
  return {
    number: line.number,
    title: textOf(line.cells[columns.title]?.value),
    amount: amount?.t === 'n' ? amount.v : null,
    remark: textOf(line.cells[columns.remark ?? '']?.value),
    source: sourceOf(line, [columns.amount, columns.title]),
  };
}

const textOf = (value: CellValue | undefined): string | null => (value?.t === 's' ? value.v : null);
