import { longestExpression } from '../expressions/parse.ts';
import { print } from '../expressions/print.ts';
import { readFormula } from '../expressions/read-formula.ts';
import type { ColumnDefinition, FormDefinition, Formula } from '../forms/definition.ts';
import { formulaSpelling } from '../forms/formula-names.ts';
import type { Language } from '../language.ts';

/**
 * A formula with the titles and labels that stand beside it in the workbook, which are in bokmål, and functions in the
 * reader's language. One that would be too long to be read again keeps its ids.
 */
export function peopleFormula(
  form: Pick<FormDefinition, 'sheets' | 'lists'>,
  sheet: string,
  formula: Formula,
  language: Language,
  result?: ColumnDefinition,
): string {
  const written = print(readFormula(formula), { ...formulaSpelling(form, sheet, 'nb', result), language });
  return written.length > longestExpression ? formula : written;
}
