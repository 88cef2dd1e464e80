import { canonicalJson } from '../../shared/sync/canonical-json.ts';
import type { EventRecord } from './store.ts';
import type { Asked } from './read-questions.ts';

interface Move extends Pick<EventRecord, 'transition' | 'revision' | 'reason' | 'explanations'> {
  readonly questions: readonly Asked[];
}

/** Whether somebody who asks under a key that they have used asks for what they were given: the answer was lost on its way. */
export const isSameRequest = (made: Move, asked: Move): boolean => textOf(made) === textOf(asked);

/** When a question was asked, and of what value, differs from one asking to the next. */
function textOf({ transition, revision, reason, explanations, questions }: Move): string {
  const cells = questions.map(({ sheet, row, column, question }) => ({ sheet, row, column, question }));
  return canonicalJson({ transition, revision, reason, explanations, cells });
}
