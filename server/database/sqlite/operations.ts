import type { DatabaseSync } from 'node:sqlite';
import { replay } from '../../../shared/sync/replay.ts';
import type { Draft } from '../../../shared/sync/draft.ts';
import type { LoggedOperation, RejectedOperation } from '../../reports/store.ts';
import type { OperationRow } from '../operation-row.ts';
import type { Link } from '../hash-chain.ts';
import {
  authorsByRevision,
  loggedOf,
  rejectedOf,
  replayedOf,
  type AuthorRow,
  type KnownRow,
} from '../read-operation.ts';
import type { Authorship } from '../stored-state.ts';
import { insertion, query } from './statement.ts';

export interface Operations {
  readonly insert: (row: OperationRow & Link) => void;
  /** What has been stored of a device, from seq to seq. */
  readonly known: (report: string, device: string, from: number, to: number) => readonly KnownRow[];
  readonly since: (report: string, since: number, limit: number) => readonly LoggedOperation[];
  readonly rejected: (report: string) => readonly RejectedOperation[];
  readonly replayTo: (report: string, revision: number) => Draft;
  readonly authors: (report: string) => ReadonlyMap<number, Authorship>;
}

const columns = [
  ...['report', 'entry', 'revision', 'device', 'seq', 'tenant', 'object', 'actor_name', 'kind', 'sheet'],
  ...['row_id', 'column_id', 'position', 'conflict', 'base', 'value', 'previous', 'source', 'client_time'],
  ...['server_time', 'outcome', 'code', 'payload', 'hash'],
];

export function operations(database: DatabaseSync): Operations {
  const insert = insertion(database, 'operation', columns);
  const known = query<KnownRow>(
    database,
    `SELECT operation.seq, operation.payload, operation.outcome, operation.revision, operation.code,
       conflict.id, conflict.theirs_revision, conflict.theirs_value
     FROM operation LEFT JOIN conflict
       ON conflict.report = operation.report AND conflict.revision = operation.revision
     WHERE operation.report = :report AND operation.device = :device AND operation.seq BETWEEN :from AND :to`,
  );
  const since = query<OperationRow>(
    database,
    `SELECT * FROM operation WHERE report = :report AND revision > :since ORDER BY revision LIMIT :limit`,
  );
  const rejected = query<OperationRow>(
    database,
    `SELECT * FROM operation WHERE report = :report AND outcome = 'rejected' ORDER BY entry`,
  );
  const upTo = query<OperationRow>(
    database,
    'SELECT * FROM operation WHERE report = :report AND revision <= :revision ORDER BY revision',
  );
  const authors = query<AuthorRow>(
    database,
    'SELECT revision, actor_name, server_time FROM operation WHERE report = :report AND revision IS NOT NULL',
  );
  return {
    insert: (row) => {
      insert({ ...row });
    },
    known: (report, device, from, to) => known.all({ report, device, from, to }),
    since: (report, after, limit) => since.all({ report, since: after, limit }).flatMap(loggedOf),
    rejected: (report) => rejected.all({ report }).map(rejectedOf),
    replayTo: (report, revision) => replay(report, replayedOf(upTo.each({ report, revision }))),
    authors: (report) => authorsByRevision(authors.all({ report })),
  };
}
