import type { CellKey } from '../content.ts';
import { isEmpty, sameValue, type CellValue } from '../value.ts';
import type { ConflictPlace } from './decide.ts';
import { derivedId } from './derived-id.ts';
import type { Operation, ResolveConflict, SetCell } from './operation.ts';
import {
  rowIn,
  rowKey,
  valueAt,
  type Change,
  type Mark,
  type MergeState,
  type OpenConflict,
  type Standing,
} from './merge-state.ts';

export const conflictId = (report: string, device: string, seq: number): string =>
  derivedId('conflict', report, device, seq);

/** The cell, or the row, that an operation is about; null when its conflict is not open. */
export function placeOf(state: MergeState, operation: Operation): ConflictPlace | null {
  switch (operation.kind) {
    case 'set':
      return operation;
    case 'addRow':
    case 'deleteRow':
      return { sheet: operation.sheet, row: operation.row, column: null };
    case 'resolve':
      return state.conflicts.get(operation.conflict) ?? null;
  }
}

/** What an applied operation does. Used by the merge and by the replay, so that log and cells cannot disagree. */
export function changesOf(state: MergeState, operation: Operation, mark: Mark): readonly Change[] {
  switch (operation.kind) {
    case 'set':
      return setChanges(state, operation, mark);
    case 'addRow':
      return rowIn(state, operation) === undefined ? [newRow(operation, operation.position, mark)] : [];
    case 'deleteRow':
      return deleteChanges(state, operation, mark);
    case 'resolve':
      return resolveChanges(state, operation, mark);
  }
}

/** The standing value stays; the newcomer takes the place of its author's older one. */
export function conflictChanges(
  state: MergeState,
  id: string,
  on: ConflictPlace,
  theirs: Standing,
  mark: Mark,
): readonly Change[] {
  const { sheet, row, column } = on;
  const conflict = { id, sheet, row, column, mark, theirs };
  return [...supersede(state, on, mark), { kind: 'openConflict', conflict }];
}

function setChanges(state: MergeState, operation: SetCell, mark: Mark): readonly Change[] {
  const row = rowIn(state, operation);
  if (row === undefined) {
    return [
      newRow(operation, rowsIn(state, operation.sheet) + 1, mark),
      newCell(operation, operation.value, mark),
    ];
  }
  if (row.deleted !== null || sameValue(valueAt(state, operation), operation.value)) {
    return supersede(state, operation, mark);
  }
  return [newCell(operation, operation.value, mark)];
}

function deleteChanges(
  state: MergeState,
  at: { readonly sheet: string; readonly row: string },
  mark: Mark,
): readonly Change[] {
  const row = rowIn(state, at);
  if (row?.deleted !== null) return [];
  return [{ kind: 'row', row: { ...row, deleted: mark } }];
}

function resolveChanges(
  state: MergeState,
  { conflict, value }: ResolveConflict,
  mark: Mark,
): readonly Change[] {
  const open = state.conflicts.get(conflict);
  if (open === undefined) return [];
  return [
    { kind: 'closeConflict', id: conflict, as: 'resolved', revision: mark.revision },
    ...decided(state, open, value, mark),
  ];
}

function decided(state: MergeState, open: OpenConflict, value: CellValue, mark: Mark): readonly Change[] {
  const { column } = open;
  if (column === null)
    return value === null ? deleteChanges(state, open, mark) : broughtBack(state, open, mark);
  const at = { ...open, column };
  const back = isEmpty(value) ? [] : broughtBack(state, open, mark);
  const isDeleted = rowIn(state, open)?.deleted !== null && back.length === 0;
  return isDeleted || sameValue(valueAt(state, at), value) ? back : [...back, newCell(at, value, mark)];
}

function broughtBack(state: MergeState, open: OpenConflict, mark: Mark): readonly Change[] {
  const row = rowIn(state, open);
  if (row === undefined || row.deleted === null) return [];
  return [{ kind: 'row', row: { ...row, mark, deleted: null } }];
}

/** Closes what the same device has left open on the same place. */
function supersede(state: MergeState, on: ConflictPlace, mark: Mark): readonly Change[] {
  return [...state.conflicts.values()]
    .filter((open) => open.mark.device === mark.device && isSamePlace(open, on))
    .map(({ id }) => ({ kind: 'closeConflict', id, as: 'superseded', revision: mark.revision }));
}

function isSamePlace(a: ConflictPlace, b: ConflictPlace): boolean {
  return rowKey(a.sheet, a.row) === rowKey(b.sheet, b.row) && a.column === b.column;
}

function rowsIn(state: MergeState, sheet: string): number {
  return [...state.rows.values()].filter((row) => row.sheet === sheet).length;
}

function newRow(at: { readonly sheet: string; readonly row: string }, position: number, mark: Mark): Change {
  return { kind: 'row', row: { sheet: at.sheet, row: at.row, position, mark, deleted: null } };
}

function newCell({ sheet, row, column }: CellKey, value: CellValue, mark: Mark): Change {
  return { kind: 'cell', cell: { sheet, row, column, value, mark } };
}
