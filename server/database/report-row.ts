import type { ReportState } from '../../shared/report.ts';
import { digestOfCells } from '../../shared/sync/digest.ts';
import type { NewReport, ReopeningRequest, ReportRecord } from '../reports/store.ts';
import { chainStart, type ChainEnd } from './hash-chain.ts';
import { questionsIn } from './questions.ts';
import { roundOf, type RoundRow } from './round-row.ts';

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
  /** See `questionsAfter`. */
  readonly questions: string | null;
  readonly entries: number;
  readonly chain_head: string;
}
export interface ListedReportRow extends ReportRow, Omit<RoundRow, 'id'>, AskedColumns {
  readonly organisation: string;
  readonly open_conflicts: number;
}
/** All null unless a reopening has been asked for. */
interface AskedColumns {
  readonly asked_tenant: string | null;
  readonly asked_object: string | null;
  readonly asked_name: string | null;
  readonly asked_at: string | null;
  readonly asked_reason: string | null;
}
export interface NewReportRow extends ReportRow {
  readonly organisation: string;
  /** The recipient's place in the round as it was commissioned, from 1. */
  readonly position: number;
}

export const chainEndOf = (row: ReportRow): ChainEnd => ({ entries: row.entries, head: row.chain_head });

export function newReportRows(round: string, reports: readonly NewReport[]): readonly NewReportRow[] {
  const contentHash = digestOfCells([]);
  return reports.map(({ id, organisation }, index) => ({
    ...{ id, round, organisation, position: index + 1 },
    ...{ state: 'draft', revision: 0, content_hash: contentHash, version: 0 },
    ...{ submitted_tenant: null, submitted_object: null, late: 0, last_change: null, questions: null },
    ...{ entries: chainStart.entries, chain_head: chainStart.head },
  }));
}

export function reportOf(row: ListedReportRow): ReportRecord {
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
    questions: questionsIn(row.questions),
    reopeningAsked: requestOf(row),
  };
}

function requestOf(row: AskedColumns): ReopeningRequest | null {
  const { asked_tenant: tenant, asked_object: object, asked_name: name, asked_at: at } = row;
  if (tenant === null || object === null || name === null || at === null) return null;
  return { by: { tenant, object, name }, at, reason: row.asked_reason ?? '' };
}

/** What a report is listed with; understood by every engine. */
export const selectReports = `
  SELECT report.*, round.form, round.form_version, round.rule_set, round.period, round.commissioner,
    round.opened_at, round.deadline, round.closes,
    (SELECT COUNT(*) FROM conflict WHERE conflict.report = report.id AND conflict.state = 'open') AS open_conflicts,
    asked.tenant AS asked_tenant, asked.object AS asked_object, asked.actor_name AS asked_name,
    asked.server_time AS asked_at, asked.reason AS asked_reason
  FROM report JOIN round ON round.id = report.round
  LEFT JOIN event AS asked ON report.state IN ('approved', 'locked') AND asked.report = report.id
    AND asked.entry = (SELECT MAX(entry) FROM event WHERE event.report = report.id)
    AND asked.transition = 'askToReopen'`;
