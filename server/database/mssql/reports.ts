import type { ReportFilter, ReportRecord } from '../../reports/store.ts';
import { reportOf, selectReports } from '../report-row.ts';
import type { ListedReportRow, NewReportRow, ReportRow } from '../report-row.ts';
import { insertRow, isGiven, rowParameters, type Columns } from './given-rows.ts';
import { json, key, long, whole, type Parameters, type Run } from './statement.ts';

const columns: Columns = {
  ...{ id: 'id', round: 'id', organisation: 'id', position: 'whole', state: 'text', revision: 'whole' },
  ...{ content_hash: 'text', version: 'whole', late: 'whole', entries: 'whole', chain_head: 'text' },
};

export async function insertReport(run: Run, row: NewReportRow): Promise<void> {
  await run(insertRow('report', columns), rowParameters(row, columns));
}

export async function findReport(run: Run, id: string): Promise<ReportRecord | undefined> {
  const [rows] = await run<[ListedReportRow]>(`${selectReports} WHERE report.id = @id`, { id: key(id) });
  return rows.map(reportOf)[0];
}

export async function listReports(
  run: Run,
  { round, organisations }: ReportFilter,
): Promise<readonly ReportRecord[]> {
  const [rows] = await run<[ListedReportRow]>(
    `${selectReports}
     WHERE (@round IS NULL OR report.round = @round)
       AND (@organisations IS NULL OR ${isGiven('report.organisation', 'organisations')})
     ORDER BY round.opened_at, round.id, report.position`,
    {
      round: key(round ?? null),
      organisations: organisations === undefined ? long(null) : json(organisations),
    },
  );
  return rows.map(reportOf);
}

/**
 * A real write: it makes all writers of a report wait for each other on every engine, also where lock hints are
 * accepted and do nothing. What is read after it is what the last of them has committed. Not by OUTPUT: after a wait
 * Babelfish answers there what stood before it.
 */
export const lockReport = `
  UPDATE report SET revision = revision WHERE id = @report;
  SELECT * FROM report WHERE id = @report;`;

/** All reports of a round, before the round itself: pushes lock their report and then read the round. */
export async function lockReportsOf(run: Run, round: string): Promise<void> {
  await run('UPDATE report SET revision = revision WHERE round = @round', { round: key(round) });
}

/** With the parameters of `reportParameters`. */
export const saveReport = `
  UPDATE report SET state = @state, revision = @revision, content_hash = @content_hash, version = @version,
    submitted_tenant = @submitted_tenant, submitted_object = @submitted_object, late = @late,
    last_change = @last_change, questions = @questions, entries = @entries, chain_head = @chain_head
  WHERE id = @report;`;

export function reportParameters(row: ReportRow): Parameters {
  return {
    report: key(row.id),
    state: key(row.state),
    revision: whole(row.revision),
    content_hash: key(row.content_hash),
    version: whole(row.version),
    submitted_tenant: key(row.submitted_tenant),
    submitted_object: key(row.submitted_object),
    late: whole(row.late),
    last_change: key(row.last_change),
    questions: long(row.questions),
    entries: whole(row.entries),
    chain_head: key(row.chain_head),
  };
}
