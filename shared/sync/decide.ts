import type { CellKey } from '../content.ts';
import type { FormDefinition } from '../forms/definition.ts';
import { isEmpty, sameValue, yesNo, type CellValue } from '../value.ts';
import type { AddRow, DeleteRow, Operation, RejectionCode, ResolveConflict, SetCell } from './operation.ts';
import {
  cellKey,
  rowIn,
  valueAt,
  type Mark,
  type MergeState,
  type RowState,
  type Standing,
} from './merge-state.ts';
import { cellRefusal, roomRefusal, rowsRefusal } from './rights.ts';

export type Verdict =
  | { readonly kind: 'apply' }
  | { readonly kind: 'reject'; readonly code: RejectionCode }
  | { readonly kind: 'conflict'; readonly on: ConflictPlace; readonly theirs: Standing };

export interface ConflictPlace {
  readonly sheet: string;
  readonly row: string;
  readonly column: string | null;
}
export interface DecisionContext {
  readonly form: FormDefinition;
  readonly device: string;
  readonly isSystem: boolean;
  /** See `LockedReport`. */
  readonly asked: ReadonlySet<string> | null;
}
export type Decide = (state: MergeState, operation: Operation, context: DecisionContext) => Verdict;

const apply: Verdict = { kind: 'apply' };
const reject = (code: RejectionCode): Verdict => ({ kind: 'reject', code });

/**
 * What happens to one operation, by revisions alone: the first committed value stands, and what was written without
 * having seen it becomes a conflict, unless it is the same value or follows the author's own earlier operation.
 */
export const decide: Decide = (state, operation, context) => {
  switch (operation.kind) {
    case 'set':
      return decideSet(state, operation, context);
    case 'addRow':
      return decideAddRow(state, operation, context);
    case 'deleteRow':
      return decideDeleteRow(state, operation, context);
    case 'resolve':
      return decideResolve(state, operation, context);
  }
};

/** Changed after what the author was looking at, and not by the author's own earlier operation. */
function isUnseen(mark: Mark, operation: Operation, device: string): boolean {
  return mark.revision > operation.base && !(mark.device === device && mark.seq < operation.seq);
}

/** Why a cell may not be written now, or null. */
function writeRefusal({ form, isSystem, asked }: DecisionContext, at: CellKey): RejectionCode | null {
  const isAsked = isSystem || asked === null || asked.has(cellKey(at.sheet, at.row, at.column));
  return cellRefusal(form, at, isSystem) ?? (isAsked ? null : 'NOT_ASKED');
}

/** Why rows of a sheet may not be added or deleted now, or null. */
function lineRefusal({ form, isSystem, asked }: DecisionContext, sheet: string): RejectionCode | null {
  return rowsRefusal(form, sheet) ?? (isSystem || asked === null ? null : 'NOT_ASKED');
}

function decideSet(state: MergeState, operation: SetCell, context: DecisionContext): Verdict {
  const refusal = writeRefusal(context, operation);
  if (refusal !== null) return reject(refusal);
  const row = rowIn(state, operation);
  if (row === undefined) return decideFirstInRow(state, operation, context);
  if (row.deleted !== null && !isUnseen(row.deleted, operation, context.device)) return reject('ROW_DELETED');
  return decideValue(state, operation, operation, context.device);
}

/** Prefill brings its rows along; anybody else must have added the row before. */
function decideFirstInRow(state: MergeState, operation: SetCell, context: DecisionContext): Verdict {
  if (!context.isSystem) return reject('UNKNOWN_ROW');
  const refusal = roomRefusal(context.form, state, operation.sheet);
  return refusal === null ? apply : reject(refusal);
}

function decideValue(
  state: MergeState,
  operation: SetCell | ResolveConflict,
  at: CellKey,
  device: string,
): Verdict {
  const deleted = rowIn(state, at)?.deleted ?? null;
  if (deleted !== null) return decideInDeletedRow(deleted, operation, at, device);
  const cell = state.cells.get(cellKey(at.sheet, at.row, at.column));
  if (cell === undefined || sameValue(cell.value, operation.value)) return apply;
  return isUnseen(cell.mark, operation, device) ? conflict(at, cell.value, cell.mark) : apply;
}

function decideInDeletedRow(
  deleted: Mark,
  operation: SetCell | ResolveConflict,
  at: CellKey,
  device: string,
): Verdict {
  const agrees = isEmpty(operation.value) || !isUnseen(deleted, operation, device);
  return agrees ? apply : conflict(at, null, deleted);
}

function decideAddRow(state: MergeState, operation: AddRow, context: DecisionContext): Verdict {
  const refusal = lineRefusal(context, operation.sheet);
  if (refusal !== null) return reject(refusal);
  const row = rowIn(state, operation);
  if (row !== undefined) return row.deleted === null ? apply : reject('ROW_DELETED');
  const noRoom = roomRefusal(context.form, state, operation.sheet);
  return noRoom === null ? apply : reject(noRoom);
}

function decideDeleteRow(state: MergeState, operation: DeleteRow, context: DecisionContext): Verdict {
  const refusal = lineRefusal(context, operation.sheet);
  if (refusal !== null) return reject(refusal);
  const row = rowIn(state, operation);
  return row === undefined ? reject('UNKNOWN_ROW') : decideDeletion(state, operation, row, context.device);
}

function decideDeletion(
  state: MergeState,
  operation: DeleteRow | ResolveConflict,
  row: RowState,
  device: string,
): Verdict {
  if (row.deleted !== null) return apply;
  const unseen = marksOf(state, row).filter((mark) => isUnseen(mark, operation, device));
  const latest = unseen.reduce<Mark | null>(later, null);
  return latest === null ? apply : conflict({ ...row, column: null }, yesNo(true), latest);
}

function marksOf(state: MergeState, { sheet, row, mark }: RowState): readonly Mark[] {
  const cells = [...state.cells.values()].filter((cell) => cell.sheet === sheet && cell.row === row);
  return [mark, ...cells.map((cell) => cell.mark)];
}

function later(a: Mark | null, b: Mark): Mark {
  return a === null || b.revision > a.revision ? b : a;
}

function decideResolve(state: MergeState, operation: ResolveConflict, context: DecisionContext): Verdict {
  const open = state.conflicts.get(operation.conflict);
  const row = open === undefined ? undefined : rowIn(state, open);
  if (open === undefined || row === undefined) return reject('UNKNOWN_CONFLICT');
  if (open.column === null) {
    return operation.value === null ? decideDeletion(state, operation, row, context.device) : apply;
  }
  const at = { ...open, column: open.column };
  const standing = row.deleted === null ? valueAt(state, at) : null;
  const refusal = writeRefusal(context, at);
  // To let stand what stands writes nothing: a conflict can be closed where the cell can no longer be written.
  if (refusal !== null && !sameValue(standing, operation.value)) return reject(refusal);
  const verdict = decideValue(state, operation, at, context.device);
  return verdict.kind === 'apply' ? decideReturn(state, operation, row, context) : verdict;
}

/** A value given to a deleted row brings the row back, when there is room. */
function decideReturn(
  state: MergeState,
  operation: ResolveConflict,
  row: RowState,
  context: DecisionContext,
): Verdict {
  if (row.deleted === null || isEmpty(operation.value)) return apply;
  const noRoom = roomRefusal(context.form, state, row.sheet);
  return noRoom === null ? apply : reject(noRoom);
}

function conflict(on: ConflictPlace, value: CellValue, { revision }: Mark): Verdict {
  return {
    kind: 'conflict',
    on: { sheet: on.sheet, row: on.row, column: on.column },
    theirs: { value, revision },
  };
}
