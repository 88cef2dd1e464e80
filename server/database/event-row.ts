import type { ReportState, TransitionName } from '../../shared/report.ts';
import type { EventRecord, SnapshotRecord, StoredState } from '../reports/store.ts';
import { questionsIn } from './questions.ts';

/** A row of the table `event` before it has its place in the chain. */
export interface EventRow {
  readonly report: string;
  readonly from_state: ReportState;
  readonly to_state: ReportState;
  readonly transition: TransitionName;
  readonly tenant: string;
  readonly object: string;
  readonly actor_name: string;
  readonly reason: string | null;
  readonly explanations: string;
  readonly late: number;
  readonly revision: number;
  readonly version: number;
  readonly content_hash: string;
  readonly snapshot_hash: string | null;
  readonly server_time: string;
  /** Null when nothing was asked about single cells. */
  readonly questions: string | null;
  /** Null in events that are older than the column. */
  readonly request_key: string | null;
}
export interface SnapshotRow {
  readonly report: string;
  readonly entry: number;
  readonly version: number;
  readonly revision: number;
  readonly content: string;
  readonly hash: string;
}

export function eventOf(row: EventRow): EventRecord {
  return {
    from: row.from_state,
    to: row.to_state,
    transition: row.transition,
    by: row.actor_name,
    reason: row.reason,
    explanations: JSON.parse(row.explanations) as EventRecord['explanations'],
    questions: questionsIn(row.questions),
    late: row.late === 1,
    revision: row.revision,
    contentHash: row.content_hash,
    at: row.server_time,
  };
}

export function snapshotOf({ version, revision, content, hash }: SnapshotRow): SnapshotRecord {
  return { version, revision, state: JSON.parse(content) as StoredState, hash };
}
