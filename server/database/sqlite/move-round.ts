import type { Operation } from '../../../shared/sync/operation.ts';
import type { RoundMove } from '../../forms/form-store.ts';
import type { RoundRecord } from '../../reports/store.ts';
import type { PushSettings } from '../push-plan.ts';
import { liftedQuestions } from '../questions.ts';
import { allowedMove, assertLifted, liftOf, liftPush } from '../round-lift.ts';
import { storedState } from '../stored-state.ts';
import { pushOperations } from './push.ts';
import type { Tables } from './tables.ts';

/** Empties what has no room, moves the round, writes what has changed, also what waits for a decision. Runs inside a transaction. */
export function moveRound(tables: Tables, settings: PushSettings, move: RoundMove): RoundRecord {
  const reports = tables.reports.list({ round: move.round });
  const { round, ...forms } = allowedMove(settings.forms, tables.rounds.find(move.round), reports, move);
  const lifts = reports.map(({ id, revision, questions }) => {
    const state = storedState(tables.cells.read(id), revision, tables.operations.authors(id));
    const asked = liftedQuestions(questions, forms);
    return { id, asked, ...liftOf(forms, state, tables.openConflicts(id), move) };
  });
  const number = tables.rounds.nextChange(round.id);
  const push = (report: string, formVersion: string, operations: readonly Operation[]): void => {
    if (operations.length === 0) return;
    const lift = liftPush(report, { number, formVersion }, operations, settings.epoch, move);
    assertLifted(report, pushOperations(tables, settings, lift, true));
  };
  for (const { id, emptied } of lifts) push(id, move.from.formVersion, emptied);
  tables.rounds.change(move, number);
  for (const { id, written, kept, asked } of lifts) {
    push(id, move.to.formVersion, written);
    tables.reports.liftQuestions(id, asked);
    for (const { id: conflict, mine } of kept) tables.liftConflict(id, conflict, mine);
  }
  return { ...round, ...move.to };
}
