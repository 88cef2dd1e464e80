import type { Language } from '../../shared/language.ts';
import type { Actor } from '../identity/actor.ts';
import type { ReportSummary } from './describe-report.ts';
import { describeReport } from './describe-report.ts';
import type { ReportParts } from './report-parts.ts';

/** The reports of the organisations that the actor belongs to, those due first at the top. */
export async function listReports(
  parts: ReportParts,
  actor: Actor,
  language: Language,
): Promise<readonly ReportSummary[]> {
  const organisations = actor.memberships.map(({ organisation }) => organisation);
  const reports = await parts.store.listReports({ organisations });
  return reports
    .map((report) => describeReport(parts, actor, report, language))
    .toSorted((a, b) => Date.parse(a.deadline) - Date.parse(b.deadline));
}
