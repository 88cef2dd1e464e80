import type { Draft } from '../../../shared/sync/draft.ts';
import { replay } from '../../../shared/sync/replay.ts';
import { UnknownReport, type StoredState } from '../../reports/store.ts';
import type { OperationRow } from '../operation-row.ts';
import { authorsByRevision, replayedOf, type AuthorRow } from '../read-operation.ts';
import { draftFrom, type CellRow, type ConflictRow, type RowRow } from '../state-rows.ts';
import { storedState, type Authorship } from '../stored-state.ts';
import type { Database } from './database.ts';
import { lockReport } from './reports.ts';
import { key, whole, type Run } from './statement.ts';

export const selectState = `
  SELECT sheet, row_id, position, revision, device, seq, deleted_revision, deleted_device, deleted_seq
  FROM report_row WHERE report = @report;
  SELECT sheet, row_id, column_id, value, revision, device, seq FROM cell WHERE report = @report;
  SELECT id, sheet, row_id, column_id, revision, device, seq, theirs_revision, theirs_value
  FROM conflict WHERE report = @report AND state = 'open';`;

export async function readDraft(run: Run, report: string): Promise<Draft> {
  const [rows, cells, conflicts] = await run<[RowRow, CellRow, ConflictRow]>(selectState, {
    report: key(report),
  });
  return draftFrom({ rows, cells, conflicts });
}

interface DraftWithAuthors {
  readonly draft: Draft;
  readonly authors: ReadonlyMap<number, Authorship>;
}

/** Under the report's lock, or checked to be of one moment. */
export async function readDraftWithAuthors(run: Run, report: string): Promise<DraftWithAuthors> {
  const [rows, cells, conflicts, authors] = await run<[RowRow, CellRow, ConflictRow, AuthorRow]>(
    `${selectState}
     SELECT revision, actor_name, server_time FROM operation WHERE report = @report AND revision IS NOT NULL;`,
    { report: key(report) },
  );
  return { draft: draftFrom({ rows, cells, conflicts }), authors: authorsByRevision(authors) };
}

interface HeadRow {
  readonly revision: number;
  readonly chain_head: string;
}

export async function readState(database: Database, report: string, at?: number): Promise<StoredState> {
  return atOneMoment(database, report, async (run, { revision }) => {
    if (at !== undefined && at < revision) return replayTo(run, report, at);
    const { draft, authors } = await readDraftWithAuthors(run, report);
    return storedState(draft, revision, authors);
  });
}

async function replayTo(run: Run, report: string, at: number): Promise<StoredState> {
  const [rows] = await run<[OperationRow]>(
    `SELECT revision, device, seq, actor_name, kind, sheet, row_id, column_id, position, conflict, base, value,
       source, client_time, server_time, outcome
     FROM operation WHERE report = @report AND revision <= @revision ORDER BY revision`,
    { report: key(report), revision: whole(at) },
  );
  return storedState(replay(report, replayedOf(rows)), at, authorsByRevision(rows));
}

const optimisticTries = 3;

/**
 * Reads several tables as they stood at one moment, without an isolation level that a database must be set up for:
 * every commit to a report moves the head of its chain. Where writers are too many, it takes its turn with them.
 */
export async function atOneMoment<Result>(
  database: Database,
  report: string,
  read: (run: Run, head: HeadRow) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; attempt <= optimisticTries; attempt += 1) {
    const before = await readHead(database.read, report);
    const result = await settled(read(database.read, before));
    const after = await readHead(database.read, report);
    if (after.chain_head === before.chain_head) return result();
  }
  return database.transaction(
    async (run) => {
      const [[head]] = await run<[HeadRow]>(lockReport, { report: key(report) });
      if (head === undefined) throw new UnknownReport(report);
      return read(run, head);
    },
    { unknownOutcome: true },
  );
}

/** What was read from two moments may not fit together; whether that matters is known afterwards. */
async function settled<Result>(work: Promise<Result>): Promise<() => Result> {
  try {
    const result = await work;
    return () => result;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

async function readHead(run: Run, report: string): Promise<HeadRow> {
  const [[head]] = await run<[HeadRow]>('SELECT revision, chain_head FROM report WHERE id = @report', {
    report: key(report),
  });
  if (head === undefined) throw new UnknownReport(report);
  return head;
}
