import type { Author, NewReport, RoundRecord } from '../../reports/store.ts';
import { assertPrefilled, prefillPush } from '../prefill-push.ts';
import type { PushSettings } from '../push-plan.ts';
import { newReportRows } from '../report-row.ts';
import { pushOperations } from './push.ts';
import type { Tables } from './tables.ts';

/** Writes a round with its reports. Throws when a form does not have room for the prefill. Runs inside a transaction. */
export function openRound(
  tables: Tables,
  settings: PushSettings,
  round: RoundRecord,
  reports: readonly NewReport[],
  by: Author,
): void {
  tables.rounds.insert(round, by);
  for (const row of newReportRows(round.id, reports)) tables.reports.insert(row);
  for (const report of reports) {
    const prefill = prefillPush(report, round, settings.epoch);
    assertPrefilled(report, pushOperations(tables, settings, prefill, true));
  }
}
