import { transitions, type ReportState } from '../../../shared/report.ts';
import { RevisionMoved, TransitionRefused, UnknownReport } from '../../reports/store.ts';
import type { StoredState, Subject, TransitionRefusal, TransitionRequest } from '../../reports/store.ts';
import { chained } from '../hash-chain.ts';
import { snapshotHash, snapshotText, storedState } from '../stored-state.ts';
import type { EventRow } from './events.ts';
import { chainEndOf, type ReportRow } from './reports.ts';
import type { Tables } from './tables.ts';

const frozenStates: readonly ReportState[] = ['submitted', 'approved', 'locked'];

/** Event, snapshot and state together, or none of them. Runs inside a transaction. */
export function moveReport(tables: Tables, request: TransitionRequest): void {
  const row = tables.reports.lock(request.report);
  if (row === undefined) throw new UnknownReport(request.report);
  if (row.revision !== request.revision) throw new RevisionMoved(row.revision);
  const refusal = refusalOf(tables, row, request);
  if (refusal !== null) throw new TransitionRefused(refusal);
  const moved = movedRow(row, request);
  const snapshot = frozenStates.includes(request.to) ? readFrozen(tables, moved) : null;
  const event = chained(chainEndOf(row), eventRow(row, moved, request, snapshot));
  tables.events.insert(event);
  if (snapshot !== null) freeze(tables, moved, event.entry, snapshot);
  tables.reports.save({ ...moved, entries: event.entry, chain_head: event.hash });
}

function refusalOf(
  tables: Tables,
  row: ReportRow,
  { transition, to, reason, author }: TransitionRequest,
): TransitionRefusal | null {
  const allowed = transitions.find(
    (candidate) => candidate.name === transition && candidate.to === to && candidate.from.includes(row.state),
  );
  if (allowed === undefined) return { code: 'STATE', state: row.state };
  if (allowed.reasonRequired && (reason ?? '').trim() === '') return { code: 'REASON_REQUIRED' };
  if (transition === 'approve' && isSubmitter(row, author)) return { code: 'FOUR_EYES' };
  const count = transition === 'submit' ? tables.openConflicts(row.id).length : 0;
  return count > 0 ? { code: 'OPEN_CONFLICTS', count } : null;
}

function isSubmitter(row: ReportRow, { tenant, object }: Subject): boolean {
  return row.submitted_tenant === tenant && row.submitted_object === object;
}

function movedRow(row: ReportRow, { transition, to, author, late, now }: TransitionRequest): ReportRow {
  const moved = { ...row, state: to, last_change: now };
  if (transition !== 'submit') return moved;
  return {
    ...moved,
    version: row.version + 1,
    submitted_tenant: author.tenant,
    submitted_object: author.object,
    late: late ? 1 : 0,
  };
}

/** Throws when an approval or a lock would freeze something else than what was submitted. */
function readFrozen(tables: Tables, row: ReportRow): StoredState {
  const state = storedState(tables.cells.read(row.id), row.revision, tables.operations.authors(row.id));
  const submitted = tables.events.snapshot(row.id, row.version);
  if (submitted !== undefined && submitted.hash !== snapshotHash(state)) {
    throw new Error(`Report ${row.id} is not what was submitted as version ${row.version}.`);
  }
  return state;
}

function eventRow(
  row: ReportRow,
  moved: ReportRow,
  request: TransitionRequest,
  snapshot: StoredState | null,
): EventRow {
  return {
    report: row.id,
    from_state: row.state,
    to_state: moved.state,
    transition: request.transition,
    tenant: request.author.tenant,
    object: request.author.object,
    actor_name: request.author.name,
    reason: request.reason,
    explanations: JSON.stringify(request.explanations),
    late: request.late ? 1 : 0,
    revision: row.revision,
    version: moved.version,
    content_hash: row.content_hash,
    snapshot_hash: snapshot === null ? null : snapshotHash(snapshot),
    server_time: request.now,
  };
}

function freeze(tables: Tables, row: ReportRow, entry: number, state: StoredState): void {
  tables.events.freeze({
    report: row.id,
    entry,
    version: row.version,
    revision: row.revision,
    content: snapshotText(state),
    hash: snapshotHash(state),
  });
}
