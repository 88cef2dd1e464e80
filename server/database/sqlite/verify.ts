import type { DatabaseSync } from 'node:sqlite';
import { UnknownReport } from '../../reports/store.ts';
import { firstFault, headColumns, type FrozenRow, type HeadRow } from '../chain-check.ts';
import type { EventRow } from '../event-row.ts';
import type { Link } from '../hash-chain.ts';
import type { OperationRow } from '../operation-row.ts';
import { query } from './statement.ts';
import type { Tables } from './tables.ts';

/** Reads everything about a report again and says where it first does not fit; see `Store.verifyChain`. */
export function chainVerifier(database: DatabaseSync, tables: Tables): (report: string) => string | null {
  const heads = query<HeadRow>(database, `SELECT ${headColumns} FROM report WHERE id = :report`);
  const operations = query<OperationRow & Link>(database, 'SELECT * FROM operation WHERE report = :report');
  const events = query<EventRow & Link>(database, 'SELECT * FROM event WHERE report = :report');
  const snapshots = query<FrozenRow>(
    database,
    `SELECT snapshot.*, event.snapshot_hash FROM snapshot
     JOIN event ON event.report = snapshot.report AND event.entry = snapshot.entry
     WHERE snapshot.report = :report ORDER BY snapshot.entry`,
  );
  return (report) => {
    const head = heads.first({ report });
    if (head === undefined) throw new UnknownReport(report);
    return firstFault({
      head,
      operations: operations.all({ report }),
      events: events.all({ report }),
      snapshots: snapshots.all({ report }),
      readState: () => tables.cells.read(report),
      replayTo: (revision) => tables.operations.replayTo(report, revision),
    });
  };
}
