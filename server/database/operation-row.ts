import type { Operation, OperationResult } from '../../shared/sync/operation.ts';
import type { MergedOperation } from '../../shared/sync/merge.ts';
import { payloadText } from '../../shared/sync/payload.ts';
import { canonicalText, type CellValue } from '../../shared/value.ts';
import type { Author } from '../reports/store.ts';
import { sha256 } from './sha256.ts';

/** A row of the table `operation` before it has its place in the chain. */
export interface OperationRow {
  readonly report: string;
  readonly revision: number | null;
  readonly device: string;
  readonly seq: number;
  readonly tenant: string;
  readonly object: string;
  readonly actor_name: string;
  readonly kind: Operation['kind'];
  readonly sheet: string | null;
  readonly row_id: string | null;
  readonly column_id: string | null;
  readonly position: number | null;
  readonly conflict: string | null;
  readonly base: number;
  readonly value: string;
  readonly previous: string;
  readonly source: Operation['source'];
  readonly client_time: string;
  readonly server_time: string;
  readonly outcome: OperationResult['outcome'];
  readonly code: string | null;
  readonly payload: string;
}

export function operationRow(
  { operation, previous, result }: MergedOperation,
  from: { readonly report: string; readonly device: string; readonly author: Author; readonly now: string },
): OperationRow {
  return {
    report: from.report,
    revision: result.outcome === 'rejected' ? null : result.revision,
    device: from.device,
    seq: operation.seq,
    tenant: from.author.tenant,
    object: from.author.object,
    actor_name: from.author.name,
    kind: operation.kind,
    sheet: 'sheet' in operation ? operation.sheet : null,
    row_id: 'row' in operation ? operation.row : null,
    column_id: 'column' in operation ? operation.column : null,
    position: 'position' in operation ? operation.position : null,
    conflict: 'conflict' in operation ? operation.conflict : null,
    base: operation.base,
    value: canonicalText('value' in operation ? operation.value : null),
    previous: canonicalText(previous),
    source: operation.source,
    client_time: operation.at,
    server_time: from.now,
    outcome: result.outcome,
    code: result.outcome === 'rejected' ? result.code : null,
    payload: sha256(payloadText(operation)),
  };
}

export function operationOf(row: OperationRow): Operation {
  const head = { seq: row.seq, base: row.base, source: row.source, at: row.client_time };
  const sheet = row.sheet ?? '';
  const rowId = row.row_id ?? '';
  switch (row.kind) {
    case 'set':
      return {
        kind: 'set',
        ...head,
        sheet,
        row: rowId,
        column: row.column_id ?? '',
        value: valueOf(row.value),
      };
    case 'addRow':
      return { kind: 'addRow', ...head, sheet, row: rowId, position: row.position ?? 0 };
    case 'deleteRow':
      return { kind: 'deleteRow', ...head, sheet, row: rowId };
    case 'resolve':
      return { kind: 'resolve', ...head, conflict: row.conflict ?? '', value: valueOf(row.value) };
  }
}

export const valueOf = (text: string): CellValue => JSON.parse(text) as CellValue;
