import type { z } from 'zod';
import { endpoints } from '../../shared/api/endpoints.ts';
import type { TransitionName } from '../../shared/report.ts';
import type { ReportSummary } from '../answers.ts';
import { ServerProblem } from '../server/problems.ts';
import type { ReviewTarget } from '../views/handlers.ts';
import type { Pane } from './pane.ts';

/** What was asked for last, and is not known to have been done. */
export interface UnsureMove {
  readonly transition: TransitionName;
  readonly revision: number;
  readonly requestKey: string;
}

type Move = z.input<typeof endpoints.transition.body>;

/**
 * Asks for a move under a key of its own. Whoever presses again before an answer has said that it is done asks under the same
 * key, so that nothing is done twice: not even when the first was done, its answer was lost, and others have moved the
 * report since. The answer is the report as it is now.
 */
export async function askToMove(
  { client, store, unsureMoves }: Pick<Pane, 'client' | 'store' | 'unsureMoves'>,
  { id, revision }: ReviewTarget,
  body: Move,
): Promise<ReportSummary> {
  const { transition } = body;
  const before = unsureMoves.get(id);
  const isAgain = before?.transition === transition && before.revision === revision;
  const move = isAgain ? before : { transition, revision, requestKey: crypto.randomUUID() };
  unsureMoves.set(id, move);
  try {
    const { report } = await client.call(endpoints.transition, {
      params: { report: id },
      query: { language: store.getState().language },
      revision,
      requestKey: move.requestKey,
      body,
    });
    unsureMoves.delete(id);
    return report;
  } catch (error) {
    if (isDoneOtherwise(error)) unsureMoves.delete(id);
    throw error;
  }
}

/** The first asking was heard, and its words were others: a new one is about something new. */
const isDoneOtherwise = (error: unknown): boolean =>
  error instanceof ServerProblem && error.problem.code === 'IDEMPOTENCY_KEY_REUSED';
