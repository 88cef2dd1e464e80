import { liftQuestions } from '../../shared/forms/lift-questions.ts';
import type { FormDefinition } from '../../shared/forms/definition.ts';
import { askedBeside, type Question } from '../../shared/questions.ts';
import { cellKey } from '../../shared/sync/merge-state.ts';
import type { TransitionRequest } from '../reports/store.ts';

/** As a column keeps them; null for none, and then the whole report is open. */
export const questionsText = (questions: readonly Question[]): string | null =>
  questions.length === 0 ? null : JSON.stringify(questions);

export const questionsIn = (column: string | null): readonly Question[] =>
  column === null ? [] : (JSON.parse(column) as readonly Question[]);

/** See `LockedReport.asked`. */
export function askedIn(column: string | null): ReadonlySet<string> | null {
  if (column === null) return null;
  return new Set(questionsIn(column).map(({ sheet, row, column: id }) => cellKey(sheet, row, id)));
}

/**
 * What a report asks after a transition. Sending it leaves the questions, so that taking it back does not open the rest;
 * they go with the next return, or stay beside it when more is asked before the report has been sent.
 */
export function questionsAfter(
  { state, questions: column }: { readonly state: string; readonly questions: string | null },
  { transition, questions }: TransitionRequest,
): string | null {
  if (transition === 'reopen' || transition === 'openAll') return null;
  if (transition !== 'return') return column;
  return questionsText(state === 'returned' ? askedBeside(questionsIn(column), questions) : questions);
}

/** As the column keeps them when the round goes on with another version of the form. */
export function liftedQuestions(
  questions: readonly Question[],
  { from, to }: { readonly from: FormDefinition; readonly to: FormDefinition },
): string | null {
  return questionsText(liftQuestions(questions, from, to));
}
