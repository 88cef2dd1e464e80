import type { DatabaseSync } from 'node:sqlite';
import type { ReportState, TransitionName } from '../../../shared/report.ts';
import type { EventRecord, SnapshotRecord, StoredState } from '../../reports/store.ts';
import type { Link } from '../hash-chain.ts';
import { insertion, query } from './statement.ts';

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
}
export interface SnapshotRow {
  readonly report: string;
  readonly entry: number;
  readonly version: number;
  readonly revision: number;
  readonly content: string;
  readonly hash: string;
}
export interface Events {
  readonly insert: (row: EventRow & Link) => void;
  readonly list: (report: string) => readonly EventRecord[];
  readonly freeze: (snapshot: SnapshotRow) => void;
  /** The latest snapshot of a version. */
  readonly snapshot: (report: string, version: number) => SnapshotRecord | undefined;
}

const columns = [
  ...['report', 'entry', 'from_state', 'to_state', 'transition', 'tenant', 'object', 'actor_name', 'reason'],
  ...['explanations', 'late', 'revision', 'version', 'content_hash', 'snapshot_hash', 'server_time', 'hash'],
];

export function events(database: DatabaseSync): Events {
  const insert = insertion(database, 'event', columns);
  const list = query<EventRow>(database, 'SELECT * FROM event WHERE report = :report ORDER BY entry');
  const freeze = insertion(database, 'snapshot', [
    ...['report', 'entry', 'version', 'revision', 'content', 'hash'],
  ]);
  const snapshot = query<SnapshotRow>(
    database,
    'SELECT * FROM snapshot WHERE report = :report AND version = :version ORDER BY entry DESC LIMIT 1',
  );
  return {
    insert: (row) => {
      insert({ ...row });
    },
    list: (report) => list.all({ report }).map(eventOf),
    freeze: (row) => {
      freeze({ ...row });
    },
    snapshot: (report, version) => {
      const row = snapshot.first({ report, version });
      return row === undefined ? undefined : snapshotOf(row);
    },
  };
}

function eventOf(row: EventRow): EventRecord {
  return {
    from: row.from_state,
    to: row.to_state,
    transition: row.transition,
    by: row.actor_name,
    reason: row.reason,
    explanations: JSON.parse(row.explanations) as EventRecord['explanations'],
    late: row.late === 1,
    revision: row.revision,
    contentHash: row.content_hash,
    at: row.server_time,
  };
}

function snapshotOf({ version, revision, content, hash }: SnapshotRow): SnapshotRecord {
  return { version, revision, state: JSON.parse(content) as StoredState, hash };
}
