import { rowsOf, valueIn } from '../content.ts';
import type { ReportContent, RowContent } from '../content.ts';
import { absolute, add, compare, multiply, quotient, round, subtract } from '../decimal.ts';
import type { Decimal } from '../decimal.ts';
import type { CellValue } from '../value.ts';
import { codesIn, number, text, yesNo } from '../value.ts';
import type { Aggregate, Expression } from './expression.ts';
import type { OperatorName } from './operators.ts';

/** What an expression reads. */
export interface Surroundings {
  /** Sheet id. */
  readonly sheet: string;
  readonly row: RowContent;
  readonly content: ReportContent;
  /** The same organisation's report of last period. */
  readonly previous: ReportContent | null;
  /** The formula of a computed column; null for one that is given. */
  readonly formulaOf: (sheet: string, column: string) => Expression | null;
  /** Whether nothing is computed in a row, because nothing is written there. */
  readonly showsNothing: (sheet: string, row: RowContent) => boolean;
  readonly memoryOf: (content: ReportContent) => Memory;
}

/**
 * What has been worked out in a report, so that columns computed from one another cost no more than there are cells,
 * and a sum in every row no more than one. What a computed column gives depends on its row, a sum or a count on none.
 */
export interface Memory {
  readonly cells: WeakMap<RowContent, Map<Expression, CellValue>>;
  readonly aggregates: Map<Expression, CellValue>;
}

/**
 * What an expression is, exactly. Null says that it cannot be told: a number that is compared is missing, something
 * is divided by zero. In arithmetic an empty cell and one without a number count as zero, as in a spreadsheet, and
 * an empty cell is equal to no text. Whatever is made of null is null.
 */
export function evaluate(expression: Expression, around: Surroundings): CellValue {
  switch (expression.op) {
    case 'number':
      return number(expression.value);
    case 'text':
      return text(expression.value);
    case 'column':
      return cellValue(expression.column, around);
    case 'previous':
      return previousValue(expression.column, around);
    case 'sum':
    case 'count':
      return remembered(around.memoryOf(around.content).aggregates, expression, () =>
        aggregate(expression, around),
      );
    case 'if':
      return chosen(expression.args, around);
    case 'filled':
      return yesNo(expression.args.every((cell) => isFilled(evaluate(cell, around))));
    case 'equal':
    case 'notEqual':
      return equality(expression.op, expression.args, around);
    case 'atMost':
    case 'atLeast':
    case 'below':
    case 'above':
      return order(expression.op, expression.args, around);
    case 'and':
    case 'or':
    case 'not':
      return logic(expression.op, expression.args, around);
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
    case 'negate':
    case 'round':
    case 'absolute':
    case 'smallest':
    case 'largest':
      return arithmetic(expression.op, expression.args, around);
  }
}

/** Whether a condition holds; one that cannot be told does not. */
export function holds(condition: Expression, around: Surroundings): boolean {
  const value = evaluate(condition, around);
  return value?.t === 'b' && value.v;
}

function cellValue(column: string, around: Surroundings): CellValue {
  const given = valueIn(around.row, column);
  if (given !== null) return given;
  const formula = around.formulaOf(around.sheet, column);
  if (formula === null) return null;
  const { cells } = around.memoryOf(around.content);
  const known = cells.get(around.row) ?? new Map<Expression, CellValue>();
  cells.set(around.row, known);
  return remembered(known, formula, () =>
    around.showsNothing(around.sheet, around.row) ? null : evaluate(formula, around),
  );
}

function remembered(
  known: Map<Expression, CellValue>,
  expression: Expression,
  work: () => CellValue,
): CellValue {
  const before = known.get(expression);
  if (before !== undefined) return before;
  const value = work();
  known.set(expression, value);
  return value;
}

function previousValue(column: string, around: Surroundings): CellValue {
  const { previous, sheet, row } = around;
  const before = previous === null ? undefined : rowsOf(previous, sheet).find(({ id }) => id === row.id);
  return before === undefined
    ? null
    : cellValue(column, { ...around, row: before, content: previous ?? around.content });
}

function aggregate(expression: Aggregate, around: Surroundings): CellValue {
  const found = values(expression, around);
  return number(
    expression.op === 'sum'
      ? add('0', ...found.flatMap((value) => decimalIn(value) ?? []))
      : String(found.filter((value) => value !== null).length),
  );
}

function values({ sheet, column, where }: Aggregate, around: Surroundings): readonly CellValue[] {
  return rowsOf(around.content, sheet)
    .map((row) => ({ ...around, sheet, row }))
    .filter((there) => where === null || holds(where, there))
    .map((there) => cellValue(column, there));
}

function chosen([condition, then, otherwise]: readonly Expression[], around: Surroundings): CellValue {
  const value = condition === undefined ? null : evaluate(condition, around);
  const branch = value?.t !== 'b' ? undefined : value.v ? then : otherwise;
  return branch === undefined ? null : evaluate(branch, around);
}

function equality(op: 'equal' | 'notEqual', args: readonly Expression[], around: Surroundings): CellValue {
  const [left = null, right = null] = args.map((arg) => evaluate(arg, around));
  const same = areEqual(left, right);
  return same === null ? null : yesNo(same === (op === 'equal'));
}

/** A text is compared with what was chosen, also with nothing; numbers and days only with one another. */
function areEqual(left: CellValue, right: CellValue): boolean | null {
  if (left?.t === 's' || right?.t === 's') {
    const [asked, codes] =
      right?.t === 's' ? [right.v, codesIn(left)] : [codesIn(left)[0] ?? '', codesIn(right)];
    return codes.includes(asked);
  }
  const difference = orderOf(left, right);
  return difference === null ? null : difference === 0;
}

type Order = 'atMost' | 'atLeast' | 'below' | 'above';

function order(op: Order, args: readonly Expression[], around: Surroundings): CellValue {
  const [left = null, right = null] = args.map((arg) => evaluate(arg, around));
  const difference = orderOf(left, right);
  return difference === null ? null : yesNo(inOrder[op](difference));
}

const inOrder: Readonly<Record<Order, (difference: number) => boolean>> = {
  atMost: (difference) => difference <= 0,
  atLeast: (difference) => difference >= 0,
  below: (difference) => difference < 0,
  above: (difference) => difference > 0,
};

function orderOf(left: CellValue, right: CellValue): number | null {
  if (left?.t === 'n' && right?.t === 'n') return compare(left.v, right.v);
  if (left?.t === 'd' && right?.t === 'd') return left.v === right.v ? 0 : left.v < right.v ? -1 : 1;
  if (left?.t === 'b' && right?.t === 'b') return Number(left.v) - Number(right.v);
  return null;
}

function logic(op: 'and' | 'or' | 'not', args: readonly Expression[], around: Surroundings): CellValue {
  const truths = args
    .map((arg) => evaluate(arg, around))
    .flatMap((value) => (value?.t === 'b' ? [value.v] : []));
  if (truths.length < args.length) return null;
  const [first = false] = truths;
  return yesNo(op === 'not' ? !first : op === 'and' ? truths.every(Boolean) : truths.some(Boolean));
}

type Arithmetic = Exclude<
  OperatorName,
  Order | 'equal' | 'notEqual' | 'and' | 'or' | 'not' | 'if' | 'filled'
>;

function arithmetic(op: Arithmetic, args: readonly Expression[], around: Surroundings): CellValue {
  const terms = args.map((arg) => termOf(arg, around)).filter((term) => term !== null);
  const [first = '0', second = '0'] = terms;
  if (terms.length < args.length) return null;
  const result = compute(op, first, second, terms);
  return result === null ? null : number(result);
}

function compute(op: Arithmetic, first: Decimal, second: Decimal, terms: readonly Decimal[]): Decimal | null {
  switch (op) {
    case 'add':
      return add(first, second);
    case 'subtract':
      return subtract(first, second);
    case 'multiply':
      return inReach(multiply(first, second));
    case 'divide':
      return quotient(first, second, quotientDecimals);
    case 'negate':
      return subtract('0', first);
    case 'round':
      return round(first, decimalsOf(second));
    case 'absolute':
      return absolute(first);
    case 'smallest':
      return terms.reduce((least, term) => (compare(term, least) < 0 ? term : least));
    case 'largest':
      return terms.reduce((most, term) => (compare(term, most) > 0 ? term : most));
  }
}

/** Like Excel no number is without bounds: a column squared again and again would double its digits each time. */
function inReach(value: Decimal): Decimal | null {
  const [whole = ''] = value.split('.');
  return whole.length > widestNumber ? null : quotient(value, '1', quotientDecimals);
}

/** As ROUND takes them: whole, towards zero; beyond these bounds there is nothing left to round, or only zero. */
function decimalsOf(value: Decimal): number {
  return Math.max(-widestNumber, Math.min(widestNumber, Math.trunc(Number(value))));
}

/** The digits of the largest number that Excel holds. */
const widestNumber = 308;

/** More than Excel's 15 digits, so that rounding what was divided rounds once. */
const quotientDecimals = 30;

/** Zero for a cell without a number; null only for what cannot be told. */
function termOf(expression: Expression, around: Surroundings): Decimal | null {
  const value = evaluate(expression, around);
  if (value?.t === 'n') return value.v;
  const isCell = expression.op === 'column' || expression.op === 'previous';
  return isCell && !(expression.op === 'column' && isUntold(expression.column, around)) ? '0' : null;
}

/** A computed cell that shows nothing. */
function isUntold(column: string, { sheet, row, formulaOf }: Surroundings): boolean {
  return valueIn(row, column) === null && formulaOf(sheet, column) !== null;
}

function isFilled(value: CellValue): boolean {
  return value !== null && !(value.t === 's' && value.v.trim() === '');
}

/** The number that an expression gave, of any length; null when it gave none. */
export function decimalIn(value: CellValue): Decimal | null {
  return value?.t === 'n' ? value.v : null;
}
