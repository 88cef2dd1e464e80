import type { Expression } from './expression.ts';
import { idsAsNames } from './names.ts';
import { parse } from './parse.ts';
import { toExpression } from './to-expression.ts';

const known = new Map<string, Expression>();

/**
 * The expression of a formula in a form's definition, where everything is named by id and in English:
 * `[allocated] - SUM([projects].[amount])`. Forms are checked when they are made, so a formula that cannot be read is
 * a fault of the program and throws.
 */
export function readFormula(formula: string): Expression {
  const before = known.get(formula);
  if (before !== undefined) return before;
  const syntax = parse(formula);
  if ('problem' in syntax)
    throw new Error(`This is no formula, from character ${syntax.problem.at}: ${formula}`);
  const { expression, problems } = toExpression(syntax, idsAsNames);
  const [problem] = problems;
  if (problem !== undefined) throw new Error(`${problem.code} at character ${problem.at}: ${formula}`);
  known.set(formula, expression);
  return expression;
}
