import { yesNo } from '../../shared/value.ts';
import type { ConflictRecord } from '../reports/store.ts';
import { valueOf } from './operation-row.ts';

/** An open conflict with what stands now: that is read from the cell, as it may have moved on since the conflict arose. */
export interface OpenConflictRow {
  readonly id: string;
  readonly sheet: string;
  readonly row_id: string;
  readonly column_id: string | null;
  readonly mine: string;
  readonly mine_by: string;
  readonly at: string;
  readonly theirs: string | null;
  readonly deleted_revision: number | null;
  readonly theirs_by: string;
}

/** Understood by every engine; `@report` is the report. */
export const selectOpenConflicts = `
  SELECT conflict.id, conflict.sheet, conflict.row_id, conflict.column_id,
    COALESCE(conflict.mine_value, mine.value) AS mine,
    mine.actor_name AS mine_by, mine.server_time AS at, cell.value AS theirs, report_row.deleted_revision,
    theirs.actor_name AS theirs_by
  FROM conflict
  JOIN operation AS mine ON mine.report = conflict.report AND mine.revision = conflict.revision
  JOIN report_row ON report_row.report = conflict.report AND report_row.sheet = conflict.sheet
    AND report_row.row_id = conflict.row_id
  LEFT JOIN cell ON cell.report = conflict.report AND cell.sheet = conflict.sheet
    AND cell.row_id = conflict.row_id AND cell.column_id = conflict.column_id
  JOIN operation AS theirs ON theirs.report = conflict.report
    AND theirs.revision = COALESCE(report_row.deleted_revision, cell.revision, conflict.theirs_revision)
  WHERE conflict.report = @report AND conflict.state = 'open'
  ORDER BY conflict.revision`;

export function openConflictOf(row: OpenConflictRow): ConflictRecord {
  const isDeleted = row.deleted_revision !== null;
  const standing = isDeleted || row.theirs === null ? null : valueOf(row.theirs);
  return {
    id: row.id,
    sheet: row.sheet,
    row: row.row_id,
    column: row.column_id,
    mine: valueOf(row.mine),
    theirs: row.column_id === null && !isDeleted ? yesNo(true) : standing,
    mineBy: row.mine_by,
    theirsBy: row.theirs_by,
    at: row.at,
  };
}
