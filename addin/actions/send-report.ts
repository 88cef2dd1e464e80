import { transitions, type TransitionName } from '../../shared/report.ts';
import type { ReportSummary } from '../answers.ts';
import { explanationsOf, obstaclesOf } from '../open-report.ts';
import type { QuestionToAsk } from '../questions-to-ask.ts';
import { ServerProblem } from '../server/problems.ts';
import type { ReviewTarget } from '../views/handlers.ts';
import { askToMove } from './ask-to-move.ts';
import { fetchReport } from './fetch-report.ts';
import { hasCommissioned, loadReports, loadRound, loadRounds } from './load-lists.ts';
import type { Pane } from './pane.ts';
import { textsOf } from './pane.ts';
import { loadLetters } from './round-letters.ts';
import { tellSuccess } from './run-action.ts';
import { takeOver } from './sync-report.ts';

/** Sends the open report, if nothing stands in the way once everything is read, checked and saved. */
export async function sendReport(pane: Pane): Promise<void> {
  await pane.open.session?.syncNow();
  const { report } = pane.store.getState();
  if (report === null || obstaclesOf(report).length > 0) return;
  const target = { id: report.summary.id, revision: report.revision };
  const sent = await move(pane, target, { transition: 'submit', explanations: explanationsOf(report) });
  tellMoved(pane, sent, 'submit');
}

/** Recall, approve, return, lock, ask to reopen or reopen, for the open report or one in the list of a round. */
export async function moveReport(
  pane: Pane,
  { id, revision }: ReviewTarget,
  transition: TransitionName,
  reason: string | null,
  cells: readonly QuestionToAsk[] = [],
): Promise<void> {
  const asked = cells.map(({ sheet, row, column, question }) => ({ sheet, row, column, question }));
  const moved = await move(pane, { id, revision }, { transition, reason, cells: asked });
  pane.store.dispatch({ kind: 'reportChanged', id, change: (report) => ({ ...report, asking: [] }) });
  if (transition === 'return' || transition === 'openAll' || transition === 'reopen')
    await offerLetter(pane, id);
  tellMoved(pane, moved, transition);
}

/** What is refused is mostly refused because of where the report is, so that is shown then too. */
async function move(
  pane: Pane,
  target: ReviewTarget,
  body: Parameters<typeof askToMove>[2],
): Promise<ReportSummary> {
  try {
    const moved = await askToMove(pane, target, body);
    await refresh(pane, target.id);
    return moved;
  } catch (error) {
    if (error instanceof ServerProblem && error.problem.status < 500) await refresh(pane, target.id);
    throw error;
  }
}

/** Done, or done when it was first asked for, and undone by others since: then it is not said to be done. */
function tellMoved(pane: Pane, { state }: ReportSummary, transition: TransitionName): void {
  const { send, review, questions } = textsOf(pane);
  if (!transitions.some(({ name, to }) => name === transition && to === state)) {
    const message = { kind: 'warning', text: review.movedSince, reference: null } as const;
    pane.store.dispatch({ kind: 'messageShown', message });
    return;
  }
  const told = {
    submit: send.sent,
    recall: send.recalled,
    approve: review.approved,
    return: review.returned,
    openAll: questions.opened,
    lock: review.locked,
    askToReopen: review.askedToReopen,
    reopen: review.reopened,
  };
  tellSuccess(pane, told[transition]);
}

/** To write about the return from where it was decided, if whoever decided has commissioned the report. */
async function offerLetter(pane: Pane, id: string): Promise<void> {
  const { me, rounds, report } = pane.store.getState();
  const round = rounds?.find((one) => one.id === report?.summary.round);
  if (report?.summary.id !== id || round === undefined || !hasCommissioned(me, round)) return;
  await loadLetters(pane, round.id, 'returned');
}

async function refresh(pane: Pane, id: string): Promise<void> {
  const { screen, round } = pane.store.getState();
  await Promise.all([
    pane.open.session?.id === id ? refreshOpen(pane, id) : undefined,
    loadReports(pane),
    loadRounds(pane),
    screen === 'round' && round !== null ? loadRound(pane, round.round.id) : undefined,
  ]);
}

async function refreshOpen(pane: Pane, id: string): Promise<void> {
  const { session } = pane.open;
  if (session === null) return;
  if (!(await takeOver(session.parts, await fetchReport(pane, id)))) await session.syncNow();
}
