import { rowsOf, valueIn } from '../content.ts';
import type { ReportContent, RowContent } from '../content.ts';
import { add, isDecimal, multiply, quotient, subtract } from '../decimal.ts';
import type { Decimal } from '../decimal.ts';
import type { CellValue } from '../value.ts';
import type { Condition } from './definition.ts';
import type { Computation, Expression } from './expression.ts';

/** What a computed cell of the row shows; null when it shows nothing. */
export function compute(computation: Computation, content: ReportContent, row: RowContent): Decimal | null {
  if (computation.op !== 'share') return evaluate(computation, content, row);
  const { of, to, times, decimals } = computation;
  return quotient(multiply(evaluate(of, content, row), times), evaluate(to, content, row), decimals);
}

/** What an expression is in the row, exactly. Empty cells and cells without a number count as zero. */
export function evaluate(expression: Expression, content: ReportContent, row: RowContent): Decimal {
  switch (expression.op) {
    case 'column':
      return numberIn(valueIn(row, expression.column)) ?? '0';
    case 'sum':
      return add('0', ...summed(expression, content));
    case 'add':
      return add('0', ...expression.terms.map((term) => evaluate(term, content, row)));
    case 'subtract':
      return subtract(
        evaluate(expression.from, content, row),
        ...expression.terms.map((term) => evaluate(term, content, row)),
      );
  }
}

function summed(sum: Extract<Expression, { op: 'sum' }>, content: ReportContent): readonly Decimal[] {
  const { sheet, column, where } = sum;
  return rowsOf(content, sheet)
    .filter((row) => where === undefined || holds(where, row))
    .flatMap((row) => numberIn(valueIn(row, column)) ?? []);
}

export function holds(condition: Condition, row: RowContent): boolean {
  return codesIn(valueIn(row, condition.column)).some((code) => condition.isOneOf.includes(code));
}

/** The number of a cell, or null when it holds none. */
export function numberIn(value: CellValue): Decimal | null {
  return value?.t === 'n' && isDecimal(value.v) ? value.v : null;
}

/** The codes chosen in a cell: one of a choice, several of choices, `true` or `false` of a yes/no. */
export function codesIn(value: CellValue): readonly string[] {
  switch (value?.t) {
    case 's':
      return [value.v];
    case 'l':
      return value.v;
    case 'b':
      return [String(value.v)];
    case 'n':
    case 'd':
    case undefined:
      return [];
  }
}
