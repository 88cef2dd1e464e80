import type { Operation } from '../../../shared/sync/operation.ts';
import { canonicalText, type CellValue } from '../../../shared/value.ts';
import type { RoundMove } from '../../forms/form-store.ts';
import type { RoundRecord } from '../../reports/store.ts';
import type { PushSettings } from '../push-plan.ts';
import { liftedQuestions } from '../questions.ts';
import { assertLifted, allowedMove, liftOf, liftPush } from '../round-lift.ts';
import { storedState } from '../stored-state.ts';
import { listConflicts } from './operations.ts';
import { pushOperations } from './push.ts';
import { readDraftWithAuthors } from './report-state.ts';
import { listReports, lockReportsOf } from './reports.ts';
import { changeRound, lockRound } from './rounds.ts';
import { key, long, type Run } from './statement.ts';

/** Empties what has no room, moves the round, writes what has changed, also what waits for a decision. Runs inside a transaction. */
export async function moveRound(run: Run, settings: PushSettings, move: RoundMove): Promise<RoundRecord> {
  await lockReportsOf(run, move.round);
  const locked = await lockRound(run, move.round);
  const reports = await listReports(run, { round: move.round });
  const { round, ...forms } = allowedMove(settings.forms, locked.round, reports, move);
  const lifts = [];
  for (const { id, revision, questions } of reports) {
    const { draft, authors } = await readDraftWithAuthors(run, id);
    const state = storedState(draft, revision, authors);
    const asked = liftedQuestions(questions, forms);
    lifts.push({ id, asked, ...liftOf(forms, state, await listConflicts(run, id), move) });
  }
  const push = async (report: string, formVersion: string, operations: readonly Operation[]) => {
    if (operations.length === 0) return;
    const lift = liftPush(report, { number: locked.number, formVersion }, operations, settings.epoch, move);
    assertLifted(report, await pushOperations(run, settings, lift, true));
  };
  for (const { id, emptied } of lifts) await push(id, move.from.formVersion, emptied);
  await changeRound(run, move, locked.number);
  for (const { id, written, kept, asked } of lifts) {
    await push(id, move.to.formVersion, written);
    await run('UPDATE report SET questions = @questions WHERE id = @report', {
      report: key(id),
      questions: long(asked),
    });
    await liftConflicts(run, id, kept);
  }
  return { ...round, ...move.to };
}

/** Keeps what waits as the version of the form that the round has gone on with writes it: the log keeps what was written. */
async function liftConflicts(
  run: Run,
  report: string,
  kept: readonly { readonly id: string; readonly mine: CellValue }[],
): Promise<void> {
  for (const { id, mine } of kept) {
    await run('UPDATE conflict SET mine_value = @mine WHERE report = @report AND id = @id', {
      report: key(report),
      id: key(id),
      mine: long(canonicalText(mine)),
    });
  }
}
