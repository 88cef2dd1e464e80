import {
  cellKey,
  rowKey,
  type CellState,
  type Change,
  type MergeState,
  type OpenConflict,
  type RowState,
} from './merge-state.ts';

/** A state that a merge or a replay carries forward; the state it was made from stays as it is. */
export interface Draft extends MergeState {
  readonly rows: Map<string, RowState>;
  readonly cells: Map<string, CellState>;
  readonly conflicts: Map<string, OpenConflict>;
}

export function draftOf(state: {
  readonly rows: Iterable<RowState>;
  readonly cells: Iterable<CellState>;
  readonly conflicts: Iterable<OpenConflict>;
}): Draft {
  return {
    rows: new Map(Array.from(state.rows, (row) => [rowKey(row.sheet, row.row), row])),
    cells: new Map(Array.from(state.cells, (cell) => [cellKey(cell.sheet, cell.row, cell.column), cell])),
    conflicts: new Map(Array.from(state.conflicts, (conflict) => [conflict.id, conflict])),
  };
}

export function applyChange(draft: Draft, change: Change): void {
  switch (change.kind) {
    case 'row':
      draft.rows.set(rowKey(change.row.sheet, change.row.row), change.row);
      break;
    case 'cell':
      draft.cells.set(cellKey(change.cell.sheet, change.cell.row, change.cell.column), change.cell);
      break;
    case 'openConflict':
      draft.conflicts.set(change.conflict.id, change.conflict);
      break;
    case 'closeConflict':
      draft.conflicts.delete(change.id);
  }
}
