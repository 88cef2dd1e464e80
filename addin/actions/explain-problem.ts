import { WorkbookProblem } from '../excel/workbook.ts';
import { OutboxStuck } from '../outbox/outbox.ts';
import type { Texts } from '../../shared/texts/nb.ts';
import { FileUnreadable } from './file-unreadable.ts';
import { FormUnknown } from './form-unknown.ts';
import { Intercepted, Offline, ServerProblem, SignInNeeded, UnexpectedAnswer } from '../server/problems.ts';
import type { Message } from '../state.ts';

/** What the user is told when something did not work: what it was, and that nothing is lost. */
export function explainProblem(error: unknown, texts: Texts): Message {
  const { problems } = texts;
  if (error instanceof ServerProblem) {
    return { kind: 'error', text: error.problem.detail, reference: error.problem.traceId };
  }
  return { kind: 'error', text: words(), reference: null };

  function words(): string {
    if (error instanceof Intercepted) return problems.intercepted;
    if (error instanceof Offline) return problems.offline;
    if (error instanceof SignInNeeded) return problems.signInNeeded;
    if (error instanceof UnexpectedAnswer) return problems.differentVersions;
    if (error instanceof OutboxStuck) return problems.stuck;
    if (error instanceof WorkbookProblem) return problems.excel[error.code];
    if (error instanceof FileUnreadable) return problems.fileUnreadable;
    if (error instanceof FormUnknown) return error.message;
    return problems.unexpected;
  }
}
