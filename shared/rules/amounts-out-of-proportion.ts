import { valueIn } from '../content.ts';
import type { RowContent } from '../content.ts';
import { add, compare } from '../decimal.ts';
import type { Decimal } from '../decimal.ts';
import type { AmountUnit, ColumnDefinition, SheetDefinition } from '../forms/definition.ts';
import { columnWithRole, isInput } from '../workbook/layout.ts';
import { numberIn } from '../value.ts';
import { lastPeriodOf } from './last-period.ts';
import { filledLines } from './lines.ts';
import type { ReportUnderCheck } from './rule.ts';
import { correctionOf } from './unit-slip.ts';

export type AmountColumn = ColumnDefinition & {
  readonly type: { readonly kind: 'amount'; readonly unit: AmountUnit };
};

/** An amount, or a sum of amounts where `row` is null, that comes right by a thousand or a million. */
export interface Slip {
  readonly row: RowContent | null;
  readonly amount: Decimal;
  readonly meant: Decimal;
  /** What it is out of proportion to. */
  readonly against: 'others' | 'lastPeriod' | 'allocation';
  readonly size: Decimal;
}

export function amountColumns({ columns }: SheetDefinition): readonly AmountColumn[] {
  return columns.filter((column): column is AmountColumn => column.type.kind === 'amount' && isInput(column));
}

/** Every line together against what is allocated in the same unit. */
export function slipOfSum(
  report: ReportUnderCheck,
  sheet: SheetDefinition,
  column: AmountColumn,
): readonly Slip[] {
  const lines = amountsIn(report, sheet, column);
  const amount = add('0', ...lines.map((line) => line.amount));
  const size = allocatedIn(report, column.type.unit);
  if (compare(amount, '0') <= 0 || compare(size, '0') <= 0) return [];
  const meant = correctionOf(amount, { size, tooSmall: '100', tooLarge: '100', near: '2' });
  return meant === null ? [] : [{ row: null, amount, meant, against: 'allocation', size }];
}

/** One by one against the same line of last period. */
export function slipsFromLastPeriod(
  report: ReportUnderCheck,
  sheet: SheetDefinition,
  column: AmountColumn,
): readonly Slip[] {
  const last = lastPeriodOf(report, sheet);
  if (last === null) return [];
  return amountsIn(report, sheet, column).flatMap(({ row, amount }) => {
    const before = last.before(row);
    const size = before === undefined ? null : numberIn(valueIn(before, column.id));
    if (size === null || compare(size, '0') <= 0) return [];
    const meant = correctionOf(amount, { size, tooSmall: '100', tooLarge: '100', near: '5' });
    return meant === null ? [] : [{ row, amount, meant, against: 'lastPeriod', size }];
  });
}

/** One by one against the median of the others above zero, of which there must be three. */
export function slipsAmongOthers(
  report: ReportUnderCheck,
  sheet: SheetDefinition,
  column: AmountColumn,
): readonly Slip[] {
  const lines = amountsIn(report, sheet, column).toSorted((a, b) => compare(a.amount, b.amount));
  return lines.flatMap(({ row, amount }, at) => {
    const size = medianOfOthers(lines, at);
    if (size === null) return [];
    const meant = correctionOf(amount, { size, tooSmall: '100', tooLarge: '500', near: '50' });
    return meant === null || meant.includes('.') ? [] : [{ row, amount, meant, against: 'others', size }];
  });
}

interface Line {
  readonly row: RowContent;
  readonly amount: Decimal;
}

/** The amounts above zero. */
function amountsIn(
  report: ReportUnderCheck,
  sheet: SheetDefinition,
  { id }: ColumnDefinition,
): readonly Line[] {
  return filledLines(report, sheet).flatMap((row) => {
    const amount = numberIn(valueIn(row, id));
    return amount === null || compare(amount, '0') <= 0 ? [] : [{ row, amount }];
  });
}

function allocatedIn(report: ReportUnderCheck, unit: AmountUnit): Decimal {
  const amounts = report.form.sheets.flatMap((sheet) =>
    [columnWithRole(sheet, 'allocated'), columnWithRole(sheet, 'carriedOver')]
      .filter((column) => column?.type.kind === 'amount' && column.type.unit === unit)
      .flatMap((column) => (column === undefined ? [] : amountsIn(report, sheet, column))),
  );
  return add('0', ...amounts.map(({ amount }) => amount));
}

const fewestOthers = 3;

/** Of lines from the smallest up: the middle one but for the line itself, the lower of two. Null of too few. */
function medianOfOthers(lines: readonly Line[], self: number): Decimal | null {
  const others = lines.length - 1;
  if (others < fewestOthers) return null;
  const middle = Math.floor((others - 1) / 2);
  return lines[middle < self ? middle : middle + 1]?.amount ?? null;
}
