import type { DatabaseSync } from 'node:sqlite';
import { draftOf, type Draft } from '../../../shared/sync/draft.ts';
import type { CellState, Change, OpenConflict, RowState } from '../../../shared/sync/merge-state.ts';
import { canonicalText } from '../../../shared/value.ts';
import { valueOf } from '../operation-row.ts';
import { command, insertion, query } from './statement.ts';

interface MarkRow {
  readonly revision: number;
  readonly device: string;
  readonly seq: number;
}
interface RowRow extends MarkRow {
  readonly sheet: string;
  readonly row_id: string;
  readonly position: number;
  readonly deleted_revision: number | null;
  readonly deleted_device: string | null;
  readonly deleted_seq: number | null;
}
interface CellRow extends MarkRow {
  readonly sheet: string;
  readonly row_id: string;
  readonly column_id: string;
  readonly value: string;
}
interface ConflictRow extends MarkRow {
  readonly id: string;
  readonly sheet: string;
  readonly row_id: string;
  readonly column_id: string | null;
  readonly theirs_revision: number;
  readonly theirs_value: string;
}
export interface Cells {
  /** Rows, deleted ones too, cells and open conflicts. */
  readonly read: (report: string) => Draft;
  readonly write: (report: string, change: Change) => void;
}

export function cells(database: DatabaseSync): Cells {
  const rows = query<RowRow>(database, 'SELECT * FROM report_row WHERE report = :report');
  const all = query<CellRow>(database, 'SELECT * FROM cell WHERE report = :report');
  const open = query<ConflictRow>(
    database,
    `SELECT * FROM conflict WHERE report = :report AND state = 'open'`,
  );
  const write = changeWriter(database);
  return {
    read: (report) =>
      draftOf({
        rows: rows.all({ report }).map(rowStateOf),
        cells: all.all({ report }).map(cellStateOf),
        conflicts: open.all({ report }).map(conflictOf),
      }),
    write,
  };
}

function changeWriter(database: DatabaseSync): Cells['write'] {
  const saveRow = command(
    database,
    `INSERT INTO report_row (report, sheet, row_id, position, revision, device, seq,
       deleted_revision, deleted_device, deleted_seq)
     VALUES (:report, :sheet, :row_id, :position, :revision, :device, :seq,
       :deleted_revision, :deleted_device, :deleted_seq)
     ON CONFLICT (report, sheet, row_id) DO UPDATE SET revision = excluded.revision, device = excluded.device,
       seq = excluded.seq, deleted_revision = excluded.deleted_revision,
       deleted_device = excluded.deleted_device, deleted_seq = excluded.deleted_seq`,
  );
  const saveCell = command(
    database,
    `INSERT INTO cell (report, sheet, row_id, column_id, value, revision, device, seq)
     VALUES (:report, :sheet, :row_id, :column_id, :value, :revision, :device, :seq)
     ON CONFLICT (report, sheet, row_id, column_id) DO UPDATE SET value = excluded.value,
       revision = excluded.revision, device = excluded.device, seq = excluded.seq`,
  );
  const insertConflict = insertion(database, 'conflict', [
    ...['id', 'report', 'revision', 'device', 'seq', 'sheet', 'row_id', 'column_id'],
    ...['theirs_revision', 'theirs_value', 'state'],
  ]);
  const closeConflict = command(
    database,
    `UPDATE conflict SET state = :state, closed_revision = :revision WHERE id = :id AND report = :report`,
  );
  return (report, change) => {
    switch (change.kind) {
      case 'row':
        saveRow({ report, ...rowRowOf(change.row) });
        break;
      case 'cell': {
        const { sheet, row, column, value, mark } = change.cell;
        saveCell({ report, sheet, row_id: row, column_id: column, value: canonicalText(value), ...mark });
        break;
      }
      case 'openConflict':
        insertConflict({ report, ...conflictRowOf(change.conflict), state: 'open' });
        break;
      case 'closeConflict':
        closeConflict({ report, id: change.id, state: change.as, revision: change.revision });
    }
  };
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

function rowRowOf({ sheet, row, position, mark, deleted }: RowState): RowRow {
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

function conflictRowOf({ id, sheet, row, column, mark, theirs }: OpenConflict): ConflictRow {
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
