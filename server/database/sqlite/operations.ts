import type { DatabaseSync } from 'node:sqlite';
import type { RejectionCode, OperationResult } from '../../../shared/sync/operation.ts';
import type { KnownOperation } from '../../../shared/sync/locked-report.ts';
import { replay } from '../../../shared/sync/replay.ts';
import type { Draft } from '../../../shared/sync/draft.ts';
import type { LoggedOperation, RejectedOperation } from '../../reports/store.ts';
import { operationOf, valueOf, type OperationRow } from '../operation-row.ts';
import type { Link } from '../hash-chain.ts';
import type { Authorship } from '../stored-state.ts';
import { insertion, query } from './statement.ts';

interface KnownRow {
  readonly seq: number;
  readonly payload: string;
  readonly outcome: OperationResult['outcome'];
  readonly revision: number | null;
  readonly code: RejectionCode | null;
  readonly id: string | null;
  readonly theirs_revision: number | null;
  readonly theirs_value: string | null;
}
export interface Operations {
  readonly insert: (row: OperationRow & Link) => void;
  /** What has been stored of a device, from seq to seq. */
  readonly known: (
    report: string,
    device: string,
    from: number,
    to: number,
  ) => ReadonlyMap<number, KnownOperation>;
  readonly since: (report: string, since: number, limit: number) => readonly LoggedOperation[];
  readonly rejected: (report: string) => readonly RejectedOperation[];
  readonly replayTo: (report: string, revision: number) => Draft;
  readonly authors: (report: string) => ReadonlyMap<number, Authorship>;
}

const columns = [
  ...[
    'report',
    'entry',
    'revision',
    'device',
    'seq',
    'tenant',
    'object',
    'actor_name',
    'kind',
    'sheet',
    'row_id',
  ],
  ...[
    'column_id',
    'position',
    'conflict',
    'base',
    'value',
    'previous',
    'source',
    'client_time',
    'server_time',
  ],
  ...['outcome', 'code', 'payload', 'hash'],
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
  const authors = query<{ revision: number; actor_name: string; server_time: string }>(
    database,
    'SELECT revision, actor_name, server_time FROM operation WHERE report = :report AND revision IS NOT NULL',
  );
  return {
    insert: (row) => {
      insert({ ...row });
    },
    known: (report, device, from, to) =>
      new Map(known.all({ report, device, from, to }).map((row) => [row.seq, knownOf(row)])),
    since: (report, after, limit) => since.all({ report, since: after, limit }).flatMap(loggedOf),
    rejected: (report) => rejected.all({ report }).map(rejectedOf),
    replayTo: (report, revision) => replay(report, replayed(upTo.each({ report, revision }))),
    authors: (report) =>
      new Map(
        authors.all({ report }).map((row) => [row.revision, { by: row.actor_name, at: row.server_time }]),
      ),
  };
}

function knownOf(row: KnownRow): KnownOperation {
  return { payload: row.payload, result: resultOf(row) };
}

function resultOf({ seq, outcome, revision, code, id, ...row }: KnownRow): OperationResult {
  if (outcome === 'rejected' && code !== null) return { seq, outcome, code };
  if (outcome === 'applied' && revision !== null) return { seq, outcome, revision };
  const { theirs_revision: theirs, theirs_value: value } = row;
  if (outcome === 'conflict' && revision !== null && id !== null && theirs !== null && value !== null) {
    return { seq, outcome, revision, conflict: id, current: { value: valueOf(value), revision: theirs } };
  }
  throw new Error(`Operation ${seq} is stored without what its outcome ${outcome} needs.`);
}

function loggedOf(row: OperationRow): readonly LoggedOperation[] {
  const { revision, outcome } = row;
  if (revision === null || outcome === 'rejected') return [];
  return [
    { revision, operation: operationOf(row), outcome, by: row.actor_name, serverTime: row.server_time },
  ];
}

function rejectedOf(row: OperationRow): RejectedOperation {
  return {
    operation: operationOf(row),
    code: row.code as RejectionCode,
    by: row.actor_name,
    serverTime: row.server_time,
  };
}

function* replayed(rows: Iterable<OperationRow>): Iterable<LoggedOperation & { readonly device: string }> {
  for (const row of rows) {
    for (const logged of loggedOf(row)) yield { ...logged, device: row.device };
  }
}
