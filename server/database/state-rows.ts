import { draftOf, type Draft } from '../../shared/sync/draft.ts';
import type { CellState, OpenConflict, RowState } from '../../shared/sync/merge-state.ts';
import { canonicalText } from '../../shared/value.ts';
import { valueOf } from './operation-row.ts';

interface MarkRow {
  readonly revision: number;
  readonly device: string;
  readonly seq: number;
}
export interface RowRow extends MarkRow {
  readonly sheet: string;
  readonly row_id: string;
  readonly position: number;
  readonly deleted_revision: number | null;
  readonly deleted_device: string | null;
  readonly deleted_seq: number | null;
}
export interface CellRow extends MarkRow {
  readonly sheet: string;
  readonly row_id: string;
  readonly column_id: string;
  readonly value: string;
}
export interface ConflictRow extends MarkRow {
  readonly id: string;
  readonly sheet: string;
  readonly row_id: string;
  readonly column_id: string | null;
  readonly theirs_revision: number;
  readonly theirs_value: string;
}

export interface StateRows {
  /** Deleted ones too. */
  readonly rows: readonly RowRow[];
  readonly cells: readonly CellRow[];
  /** The open ones. */
  readonly conflicts: readonly ConflictRow[];
}

export function draftFrom({ rows, cells, conflicts }: StateRows): Draft {
  return draftOf({
    rows: rows.map(rowStateOf),
    cells: cells.map(cellStateOf),
    conflicts: conflicts.map(conflictOf),
  });
}

const markOf = ({ revision, device, seq }: MarkRow): MarkRow => ({ revision, device, seq });

function rowStateOf(row: RowRow): RowState {
  const { deleted_revision: revision, deleted_device: device, deleted_seq: seq } = row;
  const isLive = revision === null || device === null || seq === null;
  return {
    sheet: row.sheet,
    row: row.row_id,
    position: row.position,
    mark: markOf(row),
    deleted: isLive ? null : { revision, device, seq },
  };
}

function cellStateOf(row: CellRow): CellState {
  return {
    sheet: row.sheet,
    row: row.row_id,
    column: row.column_id,
    value: valueOf(row.value),
    mark: markOf(row),
  };
}

function conflictOf(row: ConflictRow): OpenConflict {
  return {
    id: row.id,
    sheet: row.sheet,
    row: row.row_id,
    column: row.column_id,
    mark: markOf(row),
    theirs: { value: valueOf(row.theirs_value), revision: row.theirs_revision },
  };
}

export function rowRowOf({ sheet, row, position, mark, deleted }: RowState): RowRow {
  return {
    sheet,
    row_id: row,
    position,
    ...mark,
    deleted_revision: deleted?.revision ?? null,
    deleted_device: deleted?.device ?? null,
    deleted_seq: deleted?.seq ?? null,
  };
}

export function cellRowOf({ sheet, row, column, value, mark }: CellState): CellRow {
  return { sheet, row_id: row, column_id: column, value: canonicalText(value), ...mark };
}

export function conflictRowOf({ id, sheet, row, column, mark, theirs }: OpenConflict): ConflictRow {
  return {
    id,
    sheet,
    row_id: row,
    column_id: column,
    ...mark,
    theirs_revision: theirs.revision,
    theirs_value: canonicalText(theirs.value),
  };
}
