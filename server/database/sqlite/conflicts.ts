import type { DatabaseSync } from 'node:sqlite';
import { canonicalText, type CellValue } from '../../../shared/value.ts';
import type { ConflictRecord } from '../../reports/store.ts';
import { openConflictOf, selectOpenConflicts, type OpenConflictRow } from '../open-conflict-row.ts';
import { command, query } from './statement.ts';

export function openConflicts(database: DatabaseSync): (report: string) => readonly ConflictRecord[] {
  const open = query<OpenConflictRow>(database, selectOpenConflicts);
  return (report) => open.all({ report }).map(openConflictOf);
}

/** Keeps what waits as the version of the form that the round has gone on with writes it: the log keeps what was written. */
export function liftConflict(database: DatabaseSync): (report: string, id: string, mine: CellValue) => void {
  const update = command(
    database,
    'UPDATE conflict SET mine_value = :mine WHERE report = :report AND id = :id',
  );
  return (report, id, mine) => {
    update({ report, id, mine: canonicalText(mine) });
  };
}
