import type { DatabaseSync } from 'node:sqlite';
import type { ReportFilter, ReportRecord } from '../../reports/store.ts';
import { reportOf, selectReports } from '../report-row.ts';
import type { ListedReportRow, NewReportRow, ReportRow } from '../report-row.ts';
import { command, insertion, query } from './statement.ts';

export interface Reports {
  readonly insert: (report: NewReportRow) => void;
  readonly find: (id: string) => ReportRecord | undefined;
  readonly list: (filter: ReportFilter) => readonly ReportRecord[];
  /** A real write, so that on every engine all writers of a report wait for each other here. */
  readonly lock: (id: string) => ReportRow | undefined;
  readonly save: (report: ReportRow) => void;
  /** Writes the questions as another version of the form has them. */
  readonly liftQuestions: (id: string, questions: string | null) => void;
}

export function reports(database: DatabaseSync): Reports {
  const insert = insertion(database, 'report', [
    ...['id', 'round', 'organisation', 'position', 'state', 'revision', 'content_hash', 'version', 'late'],
    ...['entries', 'chain_head'],
  ]);
  const find = query<ListedReportRow>(database, `${selectReports} WHERE report.id = :id`);
  const list = query<ListedReportRow>(
    database,
    `${selectReports}
     WHERE (:round IS NULL OR report.round = :round)
       AND (:organisations IS NULL OR report.organisation IN (SELECT value FROM json_each(:organisations)))
     ORDER BY round.opened_at, round.id, report.position`,
  );
  const lock = query<ReportRow>(database, 'UPDATE report SET revision = revision WHERE id = :id RETURNING *');
  const save = command(
    database,
    `UPDATE report SET state = :state, revision = :revision, content_hash = :content_hash, version = :version,
       submitted_tenant = :submitted_tenant, submitted_object = :submitted_object, late = :late,
       last_change = :last_change, questions = :questions, entries = :entries, chain_head = :chain_head
     WHERE id = :id`,
  );
  const liftQuestions = command(database, 'UPDATE report SET questions = :questions WHERE id = :id');
  return {
    insert: (row) => {
      insert({ ...row });
    },
    liftQuestions: (id, questions) => {
      liftQuestions({ id, questions });
    },
    find: (id) => find.all({ id }).map(reportOf)[0],
    list: ({ organisations, round }) =>
      list
        .all({
          round: round ?? null,
          organisations: organisations === undefined ? null : JSON.stringify(organisations),
        })
        .map(reportOf),
    lock: (id) => lock.first({ id }),
    save: (row) => {
      save({
        id: row.id,
        state: row.state,
        revision: row.revision,
        content_hash: row.content_hash,
        version: row.version,
        submitted_tenant: row.submitted_tenant,
        submitted_object: row.submitted_object,
        late: row.late,
        last_change: row.last_change,
        questions: row.questions,
        entries: row.entries,
        chain_head: row.chain_head,
      });
    },
  };
}
