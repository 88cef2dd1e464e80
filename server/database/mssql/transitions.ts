import {
  UnknownReport,
  type EventRecord,
  type ReportRecord,
  type SnapshotRecord,
  type Subject,
} from '../../reports/store.ts';
import type { TransitionRequest } from '../../reports/store.ts';
import { eventOf, snapshotOf, type EventRow, type SnapshotRow } from '../event-row.ts';
import type { ReportRow } from '../report-row.ts';
import { isFreezing, movedReport, transitionRows } from '../transition-plan.ts';
import type { FreezeFacts, TransitionFacts, TransitionRows } from '../transition-plan.ts';
import { insertRow, rowParameters, type Columns } from './given-rows.ts';
import { readDraftWithAuthors } from './report-state.ts';
import { findReport, lockReport, reportParameters, saveReport } from './reports.ts';
import { key, whole, type Parameters, type Run } from './statement.ts';

const eventColumns: Columns = {
  ...{ report: 'id', entry: 'whole', from_state: 'text', to_state: 'text', transition: 'text' },
  ...{ tenant: 'text', object: 'text', actor_name: 'text', reason: 'long', explanations: 'long' },
  ...{ late: 'whole', revision: 'whole', version: 'whole', content_hash: 'text', snapshot_hash: 'text' },
  ...{ server_time: 'text', hash: 'text', questions: 'long', request_key: 'id' },
};
const snapshotColumns: Columns = {
  ...{ report: 'id', entry: 'whole', version: 'whole', revision: 'whole', content: 'long', hash: 'text' },
};

/** Event, snapshot and state together, or none of them; none when it was asked for before. Runs inside a transaction. */
export async function moveReport(run: Run, request: TransitionRequest): Promise<ReportRecord> {
  const facts = await lockAndRead(run, request);
  const moved = movedReport(facts, request);
  if (facts !== undefined && moved !== null) {
    const freeze = isFreezing(facts.report, moved) ? await readFreeze(run, moved) : null;
    await write(run, transitionRows(facts.report, moved, request, freeze));
  }
  const after = await findReport(run, request.report);
  if (after === undefined) throw new UnknownReport(request.report);
  return after;
}

async function lockAndRead(
  run: Run,
  { report: id, author, requestKey }: TransitionRequest,
): Promise<TransitionFacts | undefined> {
  const [[report], [conflicts], [lastEvent], [sameKey]] = await run<
    [ReportRow, { readonly count: number }, EventRow, EventRow]
  >(
    `${lockReport}
     SELECT COUNT(*) AS count FROM conflict WHERE report = @report AND state = 'open';
     SELECT TOP (1) * FROM event WHERE report = @report ORDER BY entry DESC;
     ${selectUnderKey};`,
    { report: key(id), ...underKey(author, requestKey) },
  );
  if (report === undefined) return undefined;
  return { report, openConflicts: conflicts?.count ?? 0, lastEvent, sameKey };
}

const selectUnderKey = `SELECT * FROM event
  WHERE report = @report AND tenant = @tenant AND object = @object AND request_key = @request_key`;

const underKey = ({ tenant, object }: Subject, requestKey: string): Parameters => ({
  tenant: key(tenant),
  object: key(object),
  request_key: key(requestKey),
});

/** See `Store.findMove`. */
export async function findMove(
  run: Run,
  report: string,
  by: Subject,
  requestKey: string,
): Promise<EventRecord | undefined> {
  const parameters = { report: key(report), ...underKey(by, requestKey) };
  const [rows] = await run<[EventRow]>(selectUnderKey, parameters);
  return rows.map(eventOf)[0];
}

async function readFreeze(run: Run, { id, version }: ReportRow): Promise<FreezeFacts> {
  const { draft, authors } = await readDraftWithAuthors(run, id);
  const submitted = await readSnapshot(run, id, version);
  return { state: draft, authors, submittedHash: submitted?.hash };
}

async function write(run: Run, { report, event, snapshot }: TransitionRows): Promise<void> {
  await run(saveReport, reportParameters(report));
  await run(insertRow('event', eventColumns), rowParameters(event, eventColumns));
  if (snapshot === null) return;
  await run(insertRow('snapshot', snapshotColumns), rowParameters(snapshot, snapshotColumns));
}

export async function listEvents(run: Run, report: string): Promise<readonly EventRecord[]> {
  const [rows] = await run<[EventRow]>('SELECT * FROM event WHERE report = @report ORDER BY entry', {
    report: key(report),
  });
  return rows.map(eventOf);
}

/** The latest of a version. */
export async function readSnapshot(
  run: Run,
  report: string,
  version: number,
): Promise<SnapshotRecord | undefined> {
  const [rows] = await run<[SnapshotRow]>(
    'SELECT TOP (1) * FROM snapshot WHERE report = @report AND version = @version ORDER BY entry DESC',
    { report: key(report), version: whole(version) },
  );
  return rows.map(snapshotOf)[0];
}
