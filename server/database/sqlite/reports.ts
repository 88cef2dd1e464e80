import type { DatabaseSync } from 'node:sqlite';
import type { ReportState } from '../../../shared/report.ts';
import { digestOfCells } from '../../../shared/sync/digest.ts';
import type { ReportFilter, ReportRecord } from '../../reports/store.ts';
import { chainStart, type ChainEnd } from '../hash-chain.ts';
import { roundOf, type RoundRow } from './rounds.ts';
import { command, insertion, query } from './statement.ts';

/** A report whose row is locked for the rest of the transaction. */
export interface ReportRow {
  readonly id: string;
  readonly round: string;
  readonly state: ReportState;
  readonly revision: number;
  readonly content_hash: string;
  readonly version: number;
  readonly submitted_tenant: string | null;
  readonly submitted_object: string | null;
  readonly late: number;
  readonly last_change: string | null;
  readonly entries: number;
  readonly chain_head: string;
}
interface ListedRow extends ReportRow, Omit<RoundRow, 'id'> {
  readonly organisation: string;
  readonly open_conflicts: number;
}
export interface Reports {
  /** `position`: the recipient's place in the round as it was commissioned, from 1. */
  readonly insert: (id: string, round: string, organisation: string, position: number) => void;
  readonly find: (id: string) => ReportRecord | undefined;
  readonly list: (filter: ReportFilter) => readonly ReportRecord[];
  /** A real write, so that on every engine all writers of a report wait for each other here. */
  readonly lock: (id: string) => ReportRow | undefined;
  readonly save: (report: ReportRow) => void;
}

export const chainEndOf = (row: ReportRow): ChainEnd => ({ entries: row.entries, head: row.chain_head });

const listed = `
  SELECT report.*, round.form, round.form_version, round.rule_set, round.period, round.commissioner, round.opened_at,
    round.deadline, round.closes,
    (SELECT COUNT(*) FROM conflict WHERE conflict.report = report.id AND conflict.state = 'open') AS open_conflicts
  FROM report JOIN round ON round.id = report.round`;

export function reports(database: DatabaseSync): Reports {
  const insert = insertion(database, 'report', [
    ...['id', 'round', 'organisation', 'position', 'state', 'revision', 'content_hash', 'version', 'late'],
    ...['entries', 'chain_head'],
  ]);
  const find = query<ListedRow>(database, `${listed} WHERE report.id = :id`);
  const list = query<ListedRow>(
    database,
    `${listed}
     WHERE (:round IS NULL OR report.round = :round)
       AND (:organisations IS NULL OR report.organisation IN (SELECT value FROM json_each(:organisations)))
     ORDER BY round.opened_at, round.id, report.position`,
  );
  const lock = query<ReportRow>(database, 'UPDATE report SET revision = revision WHERE id = :id RETURNING *');
  const save = command(
    database,
    `UPDATE report SET state = :state, revision = :revision, content_hash = :content_hash, version = :version,
       submitted_tenant = :submitted_tenant, submitted_object = :submitted_object, late = :late,
       last_change = :last_change, entries = :entries, chain_head = :chain_head
     WHERE id = :id`,
  );
  return {
    insert: (id, round, organisation, position) => {
      const start = { state: 'draft', revision: 0, content_hash: digestOfCells([]), version: 0, late: 0 };
      insert({
        id,
        round,
        organisation,
        position,
        ...start,
        entries: chainStart.entries,
        chain_head: chainStart.head,
      });
    },
    find: (id) => {
      const row = find.first({ id });
      return row === undefined ? undefined : recordOf(row);
    },
    list: ({ organisations, round }) =>
      list
        .all({
          round: round ?? null,
          organisations: organisations === undefined ? null : JSON.stringify(organisations),
        })
        .map(recordOf),
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
        entries: row.entries,
        chain_head: row.chain_head,
      });
    },
  };
}

function recordOf(row: ListedRow): ReportRecord {
  const { submitted_tenant: tenant, submitted_object: object } = row;
  return {
    id: row.id,
    round: roundOf({ ...row, id: row.round }),
    organisation: row.organisation,
    state: row.state,
    revision: row.revision,
    contentHash: row.content_hash,
    version: row.version,
    submittedBy: tenant === null || object === null ? null : { tenant, object },
    late: row.late === 1,
    openConflicts: row.open_conflicts,
    lastChange: row.last_change,
  };
}
