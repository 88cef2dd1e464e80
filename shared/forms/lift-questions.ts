import type { Question } from '../questions.ts';
import { cellRefusal } from '../sync/rights.ts';
import type { FormDefinition } from './definition.ts';
import { liftCell } from './lift-cell.ts';

/**
 * What is asked, as another version of the form has it; a question whose cell is gone, or is no longer for the reporter to
 * write, goes with it. A value that there is no room for has been emptied in the report too.
 */
export function liftQuestions(
  questions: readonly Question[],
  from: FormDefinition,
  to: FormDefinition,
): readonly Question[] {
  return questions
    .filter((question) => cellRefusal(to, question, false) === null)
    .map((question) => ({ ...question, value: liftCell(question, from, to).value }));
}
