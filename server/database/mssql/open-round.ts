import type { Author, NewReport, RoundRecord } from '../../reports/store.ts';
import { assertPrefilled, prefillPush } from '../prefill-push.ts';
import type { PushSettings } from '../push-plan.ts';
import { newReportRows } from '../report-row.ts';
import { pushOperations } from './push.ts';
import { insertReport } from './reports.ts';
import { insertRound } from './rounds.ts';
import type { Run } from './statement.ts';

/** Writes a round with its reports. Throws when a form does not have room for the prefill. Runs inside a transaction. */
export async function openRound(
  run: Run,
  settings: PushSettings,
  round: RoundRecord,
  reports: readonly NewReport[],
  by: Author,
): Promise<void> {
  await insertRound(run, round, by);
  for (const row of newReportRows(round.id, reports)) await insertReport(run, row);
  for (const report of reports) {
    const prefill = prefillPush(report, round, settings.epoch);
    assertPrefilled(report, await pushOperations(run, settings, prefill, true));
  }
}
