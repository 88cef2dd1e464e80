import type { CellValue } from '../value.ts';
import { changesOf, conflictChanges, conflictId, placeOf } from './changes.ts';
import { decide, type Decide, type Verdict } from './decide.ts';
import { applyChange } from './draft.ts';
import type { LockedReport, MergeRequest } from './locked-report.ts';
import { valueAt, type Change, type Mark, type MergeState } from './merge-state.ts';
import type { Operation, OperationResult, RejectionCode } from './operation.ts';
import type { PushRefusal } from './refusal.ts';
import { refusalOf } from './refuse.ts';
import { isSensitiveOperation, withoutValue } from './sensitive.ts';

export interface MergedOperation {
  readonly result: OperationResult;
  /** As it is to be kept: a sensitive value is gone. */
  readonly operation: Operation;
  /** What the cell held before; null also when no cell is concerned. */
  readonly previous: CellValue;
  readonly changes: readonly Change[];
}
export interface MergedPush {
  readonly revision: number;
  /** One per pushed operation, in the order of the push. */
  readonly results: readonly OperationResult[];
  /** Those that are new, rejected ones too: all of them are kept. */
  readonly merged: readonly MergedOperation[];
}
export type MergeAnswer = { readonly refused: PushRefusal } | MergedPush;
export type Merge = (locked: LockedReport, request: MergeRequest) => MergeAnswer;

/** Decides a push under the report's lock. Carries `locked.state` forward, so that it shows the report afterwards. */
export const mergePush: Merge = (locked, request) => mergeWith(decide, locked, request);

export function mergeWith(decision: Decide, locked: LockedReport, request: MergeRequest): MergeAnswer {
  const refused = refusalOf(locked, request);
  if (refused !== null) return { refused };
  const known = new Map<number, { readonly result: OperationResult }>(locked.known);
  const merged: MergedOperation[] = [];
  let { revision } = locked;
  for (const operation of request.operations) {
    if (known.has(operation.seq)) continue;
    const one = mergeOne(decision, locked, request, operation, revision + 1);
    for (const change of one.changes) applyChange(locked.state, change);
    if (one.result.outcome !== 'rejected') revision += 1;
    merged.push(one);
    known.set(operation.seq, one);
  }
  const results = request.operations.flatMap(({ seq }) => known.get(seq)?.result ?? []);
  return { revision, results, merged };
}

function mergeOne(
  decision: Decide,
  locked: LockedReport,
  request: MergeRequest,
  operation: Operation,
  revision: number,
): MergedOperation {
  if (isSensitiveOperation(operation, request.isSensitive)) {
    return rejected(withoutValue(operation), 'SENSITIVE');
  }
  if (!locked.isEditable) return rejected(operation, 'NOT_EDITABLE');
  if (locked.isClosed) return rejected(operation, 'CLOSED');
  const verdict = decision(locked.state, operation, { ...request, form: locked.form, asked: locked.asked });
  if (verdict.kind === 'reject') return rejected(operation, verdict.code);
  const mark = { revision, device: request.device, seq: operation.seq };
  return {
    operation,
    previous: previousValue(locked.state, operation),
    ...carriedOut(locked, operation, verdict, mark),
  };
}

function rejected(operation: Operation, code: RejectionCode): MergedOperation {
  return {
    operation,
    result: { seq: operation.seq, outcome: 'rejected', code },
    previous: null,
    changes: [],
  };
}

function carriedOut(
  { report, state }: LockedReport,
  operation: Operation,
  verdict: Exclude<Verdict, { readonly kind: 'reject' }>,
  mark: Mark,
): Pick<MergedOperation, 'result' | 'changes'> {
  const { seq, revision, device } = mark;
  if (verdict.kind === 'apply') {
    return { result: { seq, outcome: 'applied', revision }, changes: changesOf(state, operation, mark) };
  }
  const conflict = conflictId(report, device, seq);
  return {
    result: { seq, outcome: 'conflict', revision, conflict, current: verdict.theirs },
    changes: conflictChanges(state, conflict, verdict.on, verdict.theirs, mark),
  };
}

function previousValue(state: MergeState, operation: Operation): CellValue {
  const place = placeOf(state, operation);
  const column = place?.column ?? null;
  return place === null || column === null ? null : valueAt(state, { ...place, column });
}
