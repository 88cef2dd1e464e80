import type { Decimal } from '../decimal.ts';
import type { OperatorName } from './operators.ts';

/**
 * An expression with everything named by id: what a computed column holds, when a cell is required, what a form's own
 * rule expects. `column` is the cell of the row that the expression stands in, `previous` the same cell last period;
 * `sum` and `count` run over the rows of a sheet, or over those for which `where` holds.
 */
export type Expression =
  | { readonly op: 'number'; readonly value: Decimal }
  | { readonly op: 'text'; readonly value: string }
  | { readonly op: 'column'; readonly column: string }
  | { readonly op: 'previous'; readonly column: string }
  | Aggregate
  | { readonly op: OperatorName; readonly args: readonly Expression[] };

export interface Aggregate {
  readonly op: 'sum' | 'count';
  readonly sheet: string;
  readonly column: string;
  readonly where: Expression | null;
}

/** The expression itself and all that it is made of. */
export function everyPart(expression: Expression): readonly Expression[] {
  if ('args' in expression) return [expression, ...expression.args.flatMap(everyPart)];
  if ('where' in expression && expression.where !== null) return [expression, ...everyPart(expression.where)];
  return [expression];
}

/** Whether rows of a sheet are needed, and not only the row it stands in. */
export function readsSheets(expression: Expression): boolean {
  return everyPart(expression).some(({ op }) => op === 'sum' || op === 'count');
}

/** Whether it is a quotient: of such a column the total is the quotient of the sums, never the sum of quotients. */
export function isQuotient(expression: Expression): boolean {
  return everyPart(expression).some(({ op }) => op === 'divide');
}

/** Without what is asked of the rows that a sum runs over. */
export function partsOfRow(expression: Expression): readonly Expression[] {
  return 'args' in expression ? [expression, ...expression.args.flatMap(partsOfRow)] : [expression];
}

/** The columns of its own row that it reads, each once. */
export function columnsOfRow(expression: Expression): readonly string[] {
  const columns = partsOfRow(expression).flatMap((part) => (part.op === 'column' ? [part.column] : []));
  return [...new Set(columns)];
}

/** What it sums or counts, in the order written. */
export function aggregatesIn(expression: Expression): readonly Aggregate[] {
  return everyPart(expression).flatMap((part) => (part.op === 'sum' || part.op === 'count' ? [part] : []));
}

/** A condition that asks for one or several codes of one column; null for any other. */
export function codesAsked(
  condition: Expression,
): { readonly column: string; readonly codes: readonly string[] } | null {
  if (condition.op === 'equal') {
    const [left, right] = condition.args;
    return left?.op === 'column' && right?.op === 'text'
      ? { column: left.column, codes: [right.value] }
      : null;
  }
  if (condition.op !== 'or') return null;
  const asked = condition.args.map(codesAsked);
  const column = asked[0]?.column;
  if (column === undefined || asked.some((one) => one?.column !== column)) return null;
  return { column, codes: asked.flatMap((one) => one?.codes ?? []) };
}
