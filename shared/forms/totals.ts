import type { RowContent } from '../content.ts';
import { add } from '../decimal.ts';
import type { Decimal } from '../decimal.ts';
import { decimalIn } from '../expressions/evaluate.ts';
import { isQuotient } from '../expressions/expression.ts';
import { readFormula } from '../expressions/read-formula.ts';
import { compute, shownValue } from './compute.ts';
import type { ReportWithForm } from './compute.ts';
import type { ColumnDefinition, ColumnType, SheetDefinition } from './definition.ts';

/** A row with the report that its computed cells are computed from. */
export interface CountedLine {
  readonly row: RowContent;
  readonly report: ReportWithForm;
}

type Computed = ColumnDefinition & { readonly type: Extract<ColumnType, { kind: 'computed' }> };

/** Whether its total is the quotient of the sums above the other columns. */
export function isQuotientColumn(column: ColumnDefinition): column is Computed {
  return column.type.kind === 'computed' && isQuotient(readFormula(column.type.formula));
}

/** The exact sum of a column over the lines; of quotients, the quotient of the sums, null where there is none. */
export function totalIn(
  sheet: SheetDefinition,
  column: ColumnDefinition,
  lines: readonly CountedLine[],
): Decimal | null {
  if (!isQuotientColumn(column)) return sumIn(sheet, column, lines);
  const [first] = lines;
  if (first === undefined) return null;
  const sums = sheet.columns.flatMap((other) =>
    isQuotientColumn(other) ? [] : [[other.id, { t: 'n', v: sumIn(sheet, other, lines) }] as const],
  );
  const row = { id: '', line: 0, cells: Object.fromEntries(sums) };
  return decimalIn(compute(column.type.formula, first.report, sheet, row));
}

function sumIn(sheet: SheetDefinition, column: ColumnDefinition, lines: readonly CountedLine[]): Decimal {
  return add('0', ...lines.flatMap((line) => numberOf(sheet, column, line) ?? []));
}

/** What a cell counts for, given or computed; null when it holds no number. */
export function numberOf(
  sheet: SheetDefinition,
  column: ColumnDefinition,
  { row, report }: CountedLine,
): Decimal | null {
  return decimalIn(shownValue(column, report, sheet, row));
}
