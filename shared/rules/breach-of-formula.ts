import { evaluate } from '../expressions/evaluate.ts';
import type { Surroundings } from '../expressions/evaluate.ts';
import type { Expression } from '../expressions/expression.ts';
import type { CellValue } from '../value.ts';

export type ComparisonName = 'equal' | 'notEqual' | 'atMost' | 'atLeast' | 'below' | 'above';

/** One thing that should stand in an order to another. */
export interface Comparison {
  readonly op: ComparisonName;
  readonly left: Expression;
  readonly right: Expression;
}

/** Why a formula is false. */
export interface Breach {
  /** The part that it hangs on; the formula itself, where no single part does. */
  readonly part: Expression;
  /** What makes that part count: the conditions of the IFs around it. */
  readonly when: readonly Expression[];
}

/** Goes into AND and IF, as far as one part decides. The formula must be false. */
export function breachOf(formula: Expression, around: Surroundings): Breach {
  if (formula.op === 'and') {
    const part = formula.args.find((arg) => isTruth(evaluate(arg, around), false));
    return part === undefined ? { part: formula, when: [] } : breachOf(part, around);
  }
  if (formula.op !== 'if') return { part: formula, when: [] };
  const [condition, then, otherwise] = formula.args;
  if (condition === undefined || then === undefined) return { part: formula, when: [] };
  const applies = isTruth(evaluate(condition, around), true);
  const branch = applies ? then : otherwise;
  if (branch === undefined) return { part: formula, when: [] };
  const inner = breachOf(branch, around);
  return { ...inner, when: [applies ? condition : { op: 'not', args: [condition] }, ...inner.when] };
}

function isTruth(value: CellValue, wanted: boolean): boolean {
  return value?.t === 'b' && value.v === wanted;
}

/** The comparison that an expression is, with the column's own cell to the left where it stands on one side. */
export function comparisonOf(expression: Expression, column: string): Comparison | null {
  const { op } = expression;
  if (!isComparison(op) || !('args' in expression)) return null;
  const [left, right] = expression.args;
  if (left === undefined || right === undefined) return null;
  const isOwn = right.op === 'column' && right.column === column;
  const isLiteral = left.op === 'number' || left.op === 'text';
  return isOwn || isLiteral ? { op: mirrored[op], left: right, right: left } : { op, left, right };
}

function isComparison(op: Expression['op']): op is ComparisonName {
  return Object.hasOwn(mirrored, op);
}

const mirrored: Readonly<Record<ComparisonName, ComparisonName>> = {
  equal: 'equal',
  notEqual: 'notEqual',
  atMost: 'atLeast',
  atLeast: 'atMost',
  below: 'above',
  above: 'below',
};
