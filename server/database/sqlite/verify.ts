import type { DatabaseSync } from 'node:sqlite';
import { digestOfCells, sha256Text } from '../../../shared/sync/digest.ts';
import { liveCells } from '../../../shared/sync/merge-state.ts';
import { UnknownReport } from '../../reports/store.ts';
import { chainStart, follows, type Link } from '../hash-chain.ts';
import { snapshotText, storedState } from '../stored-state.ts';
import type { EventRow, SnapshotRow } from './events.ts';
import type { OperationRow } from '../operation-row.ts';
import { query } from './statement.ts';
import type { Tables } from './tables.ts';

interface Head {
  readonly revision: number;
  readonly content_hash: string;
  readonly entries: number;
  readonly chain_head: string;
}
type Entry = Link & (OperationRow | EventRow);
type FrozenRow = SnapshotRow & { readonly snapshot_hash: string | null };

/** Reads everything about a report again and says where it first does not fit; see `Store.verifyChain`. */
export function chainVerifier(database: DatabaseSync, tables: Tables): (report: string) => string | null {
  const head = query<Head>(
    database,
    'SELECT revision, content_hash, entries, chain_head FROM report WHERE id = :report',
  );
  const operations = query<OperationRow & Link>(database, 'SELECT * FROM operation WHERE report = :report');
  const events = query<EventRow & Link>(database, 'SELECT * FROM event WHERE report = :report');
  const snapshots = query<FrozenRow>(
    database,
    `SELECT snapshot.*, event.snapshot_hash FROM snapshot
     JOIN event ON event.report = snapshot.report AND event.entry = snapshot.entry
     WHERE snapshot.report = :report ORDER BY snapshot.entry`,
  );
  return (report) => {
    const expected = head.first({ report });
    if (expected === undefined) throw new UnknownReport(report);
    const entries = [...operations.all({ report }), ...events.all({ report })];
    return (
      brokenEntry(entries, expected) ??
      brokenCells(tables, report, expected) ??
      brokenSnapshot(tables, report, snapshots.all({ report }))
    );
  };
}

function brokenEntry(entries: readonly Entry[], head: Head): string | null {
  let end = chainStart;
  let revision = 0;
  for (const row of entries.toSorted((a, b) => a.entry - b.entry)) {
    if (!follows(end, row)) return nameOf(row);
    end = { entries: row.entry, head: row.hash };
    if (!('outcome' in row) || row.revision === null) continue;
    revision += 1;
    if (row.revision !== revision) return nameOf(row);
  }
  const isWhole = end.entries === head.entries && end.head === head.chain_head && revision === head.revision;
  return isWhole ? null : 'head';
}

function nameOf(row: Entry): string {
  if (!('outcome' in row)) return `event ${row.entry}`;
  const { revision } = row;
  return revision !== null ? `revision ${revision}` : `rejected operation ${row.entry}`;
}

function brokenCells(tables: Tables, report: string, head: Head): string | null {
  const authors = tables.operations.authors(report);
  const stored = tables.cells.read(report);
  const replayed = tables.operations.replayTo(report, head.revision);
  const isSame =
    snapshotText(storedState(stored, head.revision, authors)) ===
      snapshotText(storedState(replayed, head.revision, authors)) &&
    digestOfCells(liveCells(stored)) === head.content_hash;
  return isSame ? null : 'cells';
}

function brokenSnapshot(tables: Tables, report: string, rows: readonly FrozenRow[]): string | null {
  const authors = tables.operations.authors(report);
  const broken = rows.find(({ revision, content, hash, snapshot_hash: frozen }) => {
    if (hash !== frozen || sha256Text(content) !== hash) return true;
    return (
      content !== snapshotText(storedState(tables.operations.replayTo(report, revision), revision, authors))
    );
  });
  return broken === undefined ? null : `snapshot ${broken.version}`;
}
