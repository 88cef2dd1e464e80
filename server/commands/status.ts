import { readFindings } from '../reports/read-findings.ts';
import { organisationOf } from '../reports/report-parts.ts';
import type { ReportParts } from '../reports/report-parts.ts';
import type { ReportRecord } from '../reports/store.ts';
import type { Command } from './command.ts';
import { option } from './command.ts';
import { printTable } from './print-table.ts';
import { existingRound } from './rounds.ts';
import { formNamed, periodNamed, withWorkspace } from './workspace.ts';

export const status: Command = {
  usage: '--form F --period P [--json]',
  summary: 'who has delivered what',
  options: { form: option.string, period: option.string, json: option.flag },
  words: 0,
  run: (values) => {
    const form = formNamed(values);
    const period = periodNamed(values, form);
    return withWorkspace(async (parts) => {
      const round = await existingRound(parts, form.id, period);
      const reports = await parts.store.listReports({ round: round.id });
      const rows = await Promise.all(reports.map((report) => statusOf(parts, report)));
      if (values['json'] === true) console.log(JSON.stringify(rows, null, 2));
      else printTable(['organisation', 'name', 'state', 'late', 'errors', 'warnings', 'revision'], rows);
      return 0;
    });
  },
};

async function statusOf(parts: ReportParts, report: ReportRecord) {
  const { findings } = await readFindings(parts, report, 'nb');
  const count = (severity: string): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    organisation: report.organisation,
    name: organisationOf(parts, report.organisation).name,
    state: report.state,
    late: report.late,
    errors: count('error'),
    warnings: count('warning'),
    revision: report.revision,
    lastChange: report.lastChange,
  };
}
