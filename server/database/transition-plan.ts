import { beginsAt, transitions, type ReportState, type TransitionName } from '../../shared/report.ts';
import type { MergeState } from '../../shared/sync/merge-state.ts';
import { isToReopen, nextToReopen } from '../reports/reopening.ts';
import { isSameRequest } from '../reports/same-request.ts';
import { RevisionMoved, TransitionRefused, UnknownReport } from '../reports/store.ts';
import type { StoredState, Subject, TransitionRefusal, TransitionRequest } from '../reports/store.ts';
import { eventOf, type EventRow, type SnapshotRow } from './event-row.ts';
import { chained, type Link } from './hash-chain.ts';
import { questionsAfter, questionsText } from './questions.ts';
import { chainEndOf, type ReportRow } from './report-row.ts';
import { snapshotHash, snapshotText, storedState, type Authorship } from './stored-state.ts';

/** What has been read of a report after its row was locked. */
export interface TransitionFacts {
  readonly report: ReportRow;
  readonly openConflicts: number;
  readonly lastEvent: EventRow | undefined;
  /** What the same person has asked for under the same key. */
  readonly sameKey: EventRow | undefined;
}
/** What a transition that freezes the report needs besides. */
export interface FreezeFacts {
  readonly state: MergeState;
  readonly authors: ReadonlyMap<number, Authorship>;
  /** Hash of the latest snapshot of the version that the report has after the transition, if there is one. */
  readonly submittedHash: string | undefined;
}
export interface TransitionRows {
  readonly report: ReportRow;
  readonly event: EventRow & Link;
  readonly snapshot: SnapshotRow | null;
}

const frozenStates: readonly ReportState[] = ['submitted', 'approved', 'locked'];

/** The report as it is after the transition, or null when that was made before. Throws what `Store.transition` throws. */
export function movedReport(
  facts: TransitionFacts | undefined,
  request: TransitionRequest,
): ReportRow | null {
  if (facts === undefined) throw new UnknownReport(request.report);
  const { report, sameKey } = facts;
  if (sameKey !== undefined) {
    if (isSameRequest(eventOf(sameKey), request)) return null;
    throw new TransitionRefused({ code: 'KEY_REUSED' });
  }
  if (report.revision !== request.revision || isAskedMore(report, request))
    throw new RevisionMoved(report.revision);
  const refusal = refusalOf(facts, request);
  if (refusal !== null) throw new TransitionRefused(refusal);
  return movedRow(report, request);
}

/** What stays as it is has been frozen already. */
export const isFreezing = (before: ReportRow, { state }: ReportRow): boolean =>
  state !== before.state && frozenStates.includes(state);

/** `freeze`: null when nothing is frozen. */
export function transitionRows(
  before: ReportRow,
  moved: ReportRow,
  request: TransitionRequest,
  freeze: FreezeFacts | null,
): TransitionRows {
  const frozen = freeze === null ? null : frozenState(moved, freeze);
  const event = chained(chainEndOf(before), eventRow(before, moved, request, frozen));
  return {
    report: { ...moved, entries: event.entry, chain_head: event.hash },
    event,
    snapshot: frozen === null ? null : snapshotRow(moved, event.entry, frozen),
  };
}

/** Questions leave the revision as it is. */
function isAskedMore({ questions }: ReportRow, { transition, seenQuestions }: TransitionRequest): boolean {
  return transition === 'submit' && questions !== questionsText(seenQuestions);
}

function refusalOf(
  { report, openConflicts: count, lastEvent }: TransitionFacts,
  { transition, to, reason, author, questions }: TransitionRequest,
): TransitionRefusal | null {
  const allowed = transitions.find(
    (candidate) =>
      candidate.name === transition && candidate.to === to && beginsAt(candidate, whereIs(report)),
  );
  const isNothingAsked =
    allowed?.onlyWhileAsked === true && transition === 'return' && questions.length === 0;
  if (allowed === undefined || isNothingAsked) return { code: 'STATE', state: report.state };
  if (allowed.reasonRequired && (reason ?? '').trim() === '') return { code: 'REASON_REQUIRED' };
  if (transition === 'approve' && isSubmitter(report, author)) return { code: 'FOUR_EYES' };
  if (isToReopen(transition)) return refusalToReopen(report, lastEvent, transition, author);
  return transition === 'submit' && count > 0 ? { code: 'OPEN_CONFLICTS', count } : null;
}

function refusalToReopen(
  { state }: ReportRow,
  last: EventRow | undefined,
  transition: TransitionName,
  author: Subject,
): TransitionRefusal | null {
  const next = nextToReopen(last?.transition === 'askToReopen' ? last : null, author);
  if (next === transition) return null;
  return next === 'reopen' ? { code: 'STATE', state } : { code: 'SECOND_PERSON' };
}

function whereIs({ state, questions }: ReportRow) {
  return { state, isAsked: questions !== null };
}

function isSubmitter(row: ReportRow, { tenant, object }: Subject): boolean {
  return row.submitted_tenant === tenant && row.submitted_object === object;
}

function movedRow(row: ReportRow, request: TransitionRequest): ReportRow {
  const { transition, to, author, late, now } = request;
  const moved = { ...row, state: to, last_change: now, questions: questionsAfter(row, request) };
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
function frozenState(moved: ReportRow, { state, authors, submittedHash }: FreezeFacts): StoredState {
  const stored = storedState(state, moved.revision, authors);
  if (submittedHash !== undefined && submittedHash !== snapshotHash(stored)) {
    throw new Error(`Report ${moved.id} is not what was submitted as version ${moved.version}.`);
  }
  return stored;
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
    request_key: request.requestKey,
    questions: questionsText(request.questions),
  };
}

function snapshotRow(row: ReportRow, entry: number, state: StoredState): SnapshotRow {
  return {
    report: row.id,
    entry,
    version: row.version,
    revision: row.revision,
    content: snapshotText(state),
    hash: snapshotHash(state),
  };
}
