import type { OperationResult, RejectionCode } from '../../shared/sync/operation.ts';
import type { KnownOperation } from '../../shared/sync/locked-report.ts';
import type { LoggedOperation, RejectedOperation } from '../reports/store.ts';
import { operationOf, valueOf, type OperationRow } from './operation-row.ts';
import type { Authorship } from './stored-state.ts';

/** An operation that has been pushed before, with the conflict it opened. */
export interface KnownRow {
  readonly seq: number;
  readonly payload: string;
  readonly outcome: OperationResult['outcome'];
  readonly revision: number | null;
  readonly code: RejectionCode | null;
  readonly id: string | null;
  readonly theirs_revision: number | null;
  readonly theirs_value: string | null;
}
export interface AuthorRow {
  /** Null for a rejected operation, which has written nothing. */
  readonly revision: number | null;
  readonly actor_name: string;
  readonly server_time: string;
}

export const knownBySeq = (rows: readonly KnownRow[]): ReadonlyMap<number, KnownOperation> =>
  new Map(rows.map((row) => [row.seq, { payload: row.payload, result: resultOf(row) }]));

function resultOf({ seq, outcome, revision, code, id, ...row }: KnownRow): OperationResult {
  if (outcome === 'rejected' && code !== null) return { seq, outcome, code };
  if (outcome === 'applied' && revision !== null) return { seq, outcome, revision };
  const { theirs_revision: theirs, theirs_value: value } = row;
  if (outcome === 'conflict' && revision !== null && id !== null && theirs !== null && value !== null) {
    return { seq, outcome, revision, conflict: id, current: { value: valueOf(value), revision: theirs } };
  }
  throw new Error(`Operation ${seq} is stored without what its outcome ${outcome} needs.`);
}

export const authorsByRevision = (rows: readonly AuthorRow[]): ReadonlyMap<number, Authorship> =>
  new Map(
    rows.flatMap(({ revision, actor_name: by, server_time: at }) =>
      revision === null ? [] : [[revision, { by, at }]],
    ),
  );

/** None for a rejected one. */
export function loggedOf(row: OperationRow): readonly LoggedOperation[] {
  const { revision, outcome } = row;
  if (revision === null || outcome === 'rejected') return [];
  return [
    { revision, operation: operationOf(row), outcome, by: row.actor_name, serverTime: row.server_time },
  ];
}

export function rejectedOf(row: OperationRow): RejectedOperation {
  return {
    operation: operationOf(row),
    code: row.code as RejectionCode,
    by: row.actor_name,
    serverTime: row.server_time,
  };
}

export function* replayedOf(
  rows: Iterable<OperationRow>,
): Iterable<LoggedOperation & { readonly device: string }> {
  for (const row of rows) {
    for (const logged of loggedOf(row)) yield { ...logged, device: row.device };
  }
}
