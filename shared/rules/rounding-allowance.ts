import { rowsOf, valueIn } from '../content.ts';
import type { RowContent } from '../content.ts';
import { absolute, add, compare, multiply } from '../decimal.ts';
import type { Decimal } from '../decimal.ts';
import { holds } from '../expressions/evaluate.ts';
import type { Aggregate, Expression } from '../expressions/expression.ts';
import { findColumn, findSheet } from '../forms/catalogue.ts';
import { surroundings } from '../forms/compute.ts';
import type { ColumnType, SheetDefinition } from '../forms/definition.ts';
import { numberIn } from '../value.ts';
import type { ReportUnderCheck } from './rule.ts';

/**
 * How much two sums may differ because their terms are rounded: half a unit of the last decimal for each of them. The
 * last decimal of a column is the longest one written in it. Zero as soon as anything but adding and subtracting goes on,
 * and for whole numbers and amounts in kroner, which are exact.
 */
export function roundingAllowance(
  sides: readonly Expression[],
  report: ReportUnderCheck,
  sheet: SheetDefinition,
  row: RowContent,
): Decimal {
  const columns = sides.map((side) => columnsOfTerms(side, report, sheet, row));
  if (columns.includes(null)) return '0';
  return add('0', ...columns.flatMap((terms) => terms ?? []).map(halfOfLastDecimal));
}

/** Whether a difference is no more than rounding can make it. */
export function isWithinRounding(difference: Decimal, allowance: Decimal): boolean {
  return compare(absolute(difference), allowance) <= 0;
}

/** The terms of one column. */
type Terms = readonly Decimal[];

/** Null where the terms cannot be told apart, or are exact. */
function columnsOfTerms(
  side: Expression,
  report: ReportUnderCheck,
  sheet: SheetDefinition,
  row: RowContent,
): readonly Terms[] | null {
  if (side.op === 'column') return termsOf(report, sheet.id, side.column, [row]);
  if (side.op === 'sum') return termsOf(report, side.sheet, side.column, rowsSummed(side, report));
  if (side.op !== 'add' && side.op !== 'subtract' && side.op !== 'negate') return null;
  const parts = side.args.map((arg) => columnsOfTerms(arg, report, sheet, row));
  return parts.includes(null) ? null : parts.flatMap((part) => part ?? []);
}

function rowsSummed({ sheet, where }: Aggregate, report: ReportUnderCheck): readonly RowContent[] {
  const summed = findSheet(report.form, sheet);
  return rowsOf(report.content, sheet).filter(
    (row) => summed !== undefined && (where === null || holds(where, surroundings(report, summed, row))),
  );
}

function termsOf(
  { form }: ReportUnderCheck,
  sheet: string,
  column: string,
  rows: readonly RowContent[],
): readonly Terms[] | null {
  const type = findColumn(form, sheet, column)?.type;
  if (type === undefined || !isRounded(type)) return null;
  return [rows.flatMap((row) => numberIn(valueIn(row, column)) ?? [])];
}

function isRounded(type: ColumnType): boolean {
  if (type.kind === 'amount') return type.unit !== 'kr';
  return type.kind === 'decimal' || type.kind === 'percent';
}

function halfOfLastDecimal(terms: Terms): Decimal {
  const decimals = Math.max(0, ...terms.map((value) => value.split('.')[1]?.length ?? 0));
  const half = `0.${'0'.repeat(decimals)}5`;
  return multiply(half, String(terms.length));
}
