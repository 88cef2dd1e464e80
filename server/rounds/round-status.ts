import type { Language } from '../../shared/language.ts';
import { needsExplanation } from '../../shared/finding.ts';
import type { Actor } from '../identity/actor.ts';
import { describeReport } from '../reports/describe-report.ts';
import { readFindings } from '../reports/read-findings.ts';
import type { ReportParts } from '../reports/report-parts.ts';
import type { ReportRecord, RoundRecord } from '../reports/store.ts';
import { describeRound } from './describe-round.ts';

/** Who has delivered what, and how many errors and warnings are left with each. */
export async function roundStatus(parts: ReportParts, actor: Actor, round: RoundRecord, language: Language) {
  const reports = await parts.store.listReports({ round: round.id });
  return {
    round: describeRound(parts, round, reports, language),
    reports: await Promise.all(reports.map((report) => reportStatus(parts, actor, report, language))),
  };
}

async function reportStatus(parts: ReportParts, actor: Actor, report: ReportRecord, language: Language) {
  const { findings } = await readFindings(parts, report, language);
  return {
    ...describeReport(parts, actor, report, language),
    errors: findings.filter(({ severity }) => severity === 'error').length,
    warnings: findings.filter(needsExplanation).length,
    lastChange: report.lastChange,
  };
}
