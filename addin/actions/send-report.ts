import { endpoints } from '../../shared/api/endpoints.ts';
import type { TransitionName } from '../../shared/report.ts';
import { explanationsOf, obstaclesOf } from '../open-report.ts';
import type { ReviewTarget } from '../views/handlers.ts';
import { hasCommissioned, loadReports, loadRound, loadRounds } from './load-lists.ts';
import type { Pane } from './pane.ts';
import { textsOf } from './pane.ts';
import { loadLetters } from './round-letters.ts';
import { tellSuccess } from './run-action.ts';
import { fetchReport, takeOver } from './sync-report.ts';

/** Sends the open report, if nothing stands in the way once everything is read, checked and saved. */
export async function sendReport(pane: Pane): Promise<void> {
  await pane.open.session?.syncNow();
  const { report } = pane.store.getState();
  if (report === null || obstaclesOf(report).length > 0) return;
  await pane.client.call(endpoints.transition, {
    params: { report: report.summary.id },
    query: { language: pane.store.getState().language },
    revision: report.revision,
    body: { transition: 'submit', explanations: explanationsOf(report) },
  });
  await refresh(pane, report.summary.id);
  tellSuccess(pane, textsOf(pane).send.sent);
}

/** Recall, approve, return, lock or reopen, for the open report or one in the list of a round. */
export async function moveReport(
  pane: Pane,
  { id, revision }: ReviewTarget,
  transition: TransitionName,
  reason: string | null,
): Promise<void> {
  await pane.client.call(endpoints.transition, {
    params: { report: id },
    query: { language: pane.store.getState().language },
    revision,
    body: { transition, reason },
  });
  await refresh(pane, id);
  if (transition === 'return' || transition === 'reopen') await offerLetter(pane, id);
  const { send, review } = textsOf(pane);
  const told = {
    submit: send.sent,
    recall: send.recalled,
    approve: review.approved,
    return: review.returned,
    lock: review.locked,
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
