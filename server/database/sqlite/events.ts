import type { DatabaseSync } from 'node:sqlite';
import type { EventRecord, SnapshotRecord, Subject } from '../../reports/store.ts';
import { eventOf, snapshotOf, type EventRow, type SnapshotRow } from '../event-row.ts';
import type { Link } from '../hash-chain.ts';
import { insertion, query } from './statement.ts';

export interface Events {
  readonly insert: (row: EventRow & Link) => void;
  readonly list: (report: string) => readonly EventRecord[];
  readonly last: (report: string) => EventRow | undefined;
  readonly underKey: (report: string, by: Subject, key: string) => EventRow | undefined;
  readonly freeze: (snapshot: SnapshotRow) => void;
  /** The latest snapshot of a version. */
  readonly snapshot: (report: string, version: number) => SnapshotRecord | undefined;
}

const columns = [
  ...['report', 'entry', 'from_state', 'to_state', 'transition', 'tenant', 'object', 'actor_name', 'reason'],
  ...['explanations', 'late', 'revision', 'version', 'content_hash', 'snapshot_hash', 'server_time'],
  ...['request_key', 'hash'],
  'questions',
];

export function events(database: DatabaseSync): Events {
  const insert = insertion(database, 'event', columns);
  const list = query<EventRow>(database, 'SELECT * FROM event WHERE report = :report ORDER BY entry');
  const last = query<EventRow>(
    database,
    'SELECT * FROM event WHERE report = :report ORDER BY entry DESC LIMIT 1',
  );
  const underKey = query<EventRow>(
    database,
    `SELECT * FROM event WHERE report = :report AND tenant = :tenant AND object = :object
       AND request_key = :key`,
  );
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
    last: (report) => last.first({ report }),
    underKey: (report, { tenant, object }, key) => underKey.first({ report, tenant, object, key }),
    freeze: (row) => {
      freeze({ ...row });
    },
    snapshot: (report, version) => {
      const row = snapshot.first({ report, version });
      return row === undefined ? undefined : snapshotOf(row);
    },
  };
}
