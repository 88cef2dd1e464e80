import { cellKey, rowKey, type Change } from '../../shared/sync/merge-state.ts';
import {
  cellRowOf,
  conflictRowOf,
  rowRowOf,
  type CellRow,
  type ConflictRow,
  type RowRow,
} from './state-rows.ts';

/** How a push leaves what it has touched; in the order in which foreign keys want them written. */
export interface ChangedRows {
  readonly rows: readonly RowRow[];
  readonly cells: readonly CellRow[];
  readonly opened: readonly ConflictRow[];
  /** Some of them may be among the opened. */
  readonly closed: readonly ClosedRow[];
}
export interface ClosedRow {
  readonly id: string;
  readonly state: 'resolved' | 'superseded';
  readonly closed_revision: number;
}

/** Of several changes to the same row or cell the last one counts. */
export function changedRows(changes: readonly Change[]): ChangedRows {
  const rows = new Map<string, RowRow>();
  const cells = new Map<string, CellRow>();
  const opened: ConflictRow[] = [];
  const closed: ClosedRow[] = [];
  for (const change of changes) {
    switch (change.kind) {
      case 'row':
        rows.set(rowKey(change.row.sheet, change.row.row), rowRowOf(change.row));
        break;
      case 'cell':
        cells.set(cellKey(change.cell.sheet, change.cell.row, change.cell.column), cellRowOf(change.cell));
        break;
      case 'openConflict':
        opened.push(conflictRowOf(change.conflict));
        break;
      case 'closeConflict':
        closed.push({ id: change.id, state: change.as, closed_revision: change.revision });
    }
  }
  return { rows: [...rows.values()], cells: [...cells.values()], opened, closed };
}
