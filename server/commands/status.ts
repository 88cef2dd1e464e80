import { needsExplanation } from '../../shared/finding.ts';
import { readFindings } from '../reports/read-findings.ts';
import { organisationOf } from '../reports/report-parts.ts';
import type { ReportParts } from '../reports/report-parts.ts';
import type { ReportRecord } from '../reports/store.ts';
import type { Command } from './command.ts';
import { option } from './command.ts';
import { printTable } from './print-table.ts';
import { existingRound } from './rounds.ts';
import { periodNamed, storedFormNamed, withWorkspace } from './workspace.ts';

export const status: Command = {
  usage: '--form F --period P [--from ORG] [--json]',
  summary: 'who has delivered what',
  options: { form: option.string, period: option.string, from: option.string, json: option.flag },
  words: 0,
  run: (values) =>
    withWorkspace(async (parts) => {
      const form = storedFormNamed(parts, values);
      const period = periodNamed(values, form);
      const round = await existingRound(parts, form.id, period, values);
      const reports = await parts.store.listReports({ round: round.id });
      const rows = await Promise.all(reports.map((report) => statusOf(parts, report)));
      if (values['json'] === true) console.log(JSON.stringify(rows, null, 2));
      else printTable(['organisation', 'name', 'state', 'late', 'errors', 'warnings', 'revision'], rows);
      return 0;
    }),
};

async function statusOf(parts: ReportParts, report: ReportRecord) {
  const { findings } = await readFindings(parts, report, 'nb');
  return {
    organisation: report.organisation,
    name: organisationOf(parts, report.organisation).name,
    state: report.state,
    late: report.late,
    errors: findings.filter(({ severity }) => severity === 'error').length,
    warnings: findings.filter(needsExplanation).length,
    revision: report.revision,
    lastChange: report.lastChange,
  };
}
