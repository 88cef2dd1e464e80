import { replay } from '../../../shared/sync/replay.ts';
import { UnknownReport } from '../../reports/store.ts';
import { firstFault, headColumns, type FrozenRow, type HeadRow } from '../chain-check.ts';
import type { EventRow } from '../event-row.ts';
import type { Link } from '../hash-chain.ts';
import type { OperationRow } from '../operation-row.ts';
import { replayedOf } from '../read-operation.ts';
import { draftFrom, type CellRow, type ConflictRow, type RowRow } from '../state-rows.ts';
import type { Database } from './database.ts';
import { atOneMoment, selectState } from './report-state.ts';
import { key, type Run } from './statement.ts';

/** See `Store.verifyChain`. */
export const verifyChain = (database: Database, report: string): Promise<string | null> =>
  atOneMoment(database, report, (run) => verify(run, report));

async function verify(run: Run, report: string): Promise<string | null> {
  const [[head], operations, events, snapshots, rows, cells, conflicts] = await run<
    [HeadRow, OperationRow & Link, EventRow & Link, FrozenRow, RowRow, CellRow, ConflictRow]
  >(
    `SELECT ${headColumns} FROM report WHERE id = @report;
     SELECT * FROM operation WHERE report = @report ORDER BY entry;
     SELECT * FROM event WHERE report = @report ORDER BY entry;
     SELECT snapshot.*, event.snapshot_hash FROM snapshot
     JOIN event ON event.report = snapshot.report AND event.entry = snapshot.entry
     WHERE snapshot.report = @report ORDER BY snapshot.entry;
     ${selectState}`,
    { report: key(report) },
  );
  if (head === undefined) throw new UnknownReport(report);
  return firstFault({
    ...{ head, operations, events, snapshots },
    readState: () => draftFrom({ rows, cells, conflicts }),
    replayTo: (revision) => replay(report, replayedOf(operations.filter((row) => isUpTo(row, revision)))),
  });
}

const isUpTo = (row: OperationRow, revision: number): boolean =>
  row.revision !== null && row.revision <= revision;
