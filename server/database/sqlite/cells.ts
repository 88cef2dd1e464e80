import type { DatabaseSync } from 'node:sqlite';
import type { Draft } from '../../../shared/sync/draft.ts';
import type { ChangedRows } from '../changed-rows.ts';
import { draftFrom, type CellRow, type ConflictRow, type RowRow } from '../state-rows.ts';
import { command, insertion, query } from './statement.ts';

export interface Cells {
  /** Rows, deleted ones too, cells and open conflicts. */
  readonly read: (report: string) => Draft;
  readonly write: (report: string, changed: ChangedRows) => void;
}

export function cells(database: DatabaseSync): Cells {
  const rows = query<RowRow>(database, 'SELECT * FROM report_row WHERE report = :report');
  const all = query<CellRow>(database, 'SELECT * FROM cell WHERE report = :report');
  const open = query<ConflictRow>(
    database,
    `SELECT * FROM conflict WHERE report = :report AND state = 'open'`,
  );
  return {
    read: (report) =>
      draftFrom({
        rows: rows.all({ report }),
        cells: all.all({ report }),
        conflicts: open.all({ report }),
      }),
    write: changeWriter(database),
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
    `UPDATE conflict SET state = :state, closed_revision = :closed_revision
     WHERE id = :id AND report = :report`,
  );
  return (report, { rows, cells: changed, opened, closed }) => {
    for (const row of rows) saveRow({ report, ...row });
    for (const cell of changed) saveCell({ report, ...cell });
    for (const conflict of opened) insertConflict({ report, ...conflict, state: 'open' });
    for (const conflict of closed) closeConflict({ report, ...conflict });
  };
}
