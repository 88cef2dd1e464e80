import type { ReportContent } from '../../shared/content.ts';
import type { ReportUnderCheck } from '../../shared/rules/rule.ts';
import { contentOf } from '../../shared/sync/content-of.ts';
import { findLastReport, lastContentFor } from './last-report.ts';
import { listsFor } from './report-lists.ts';
import type { ReportParts } from './report-parts.ts';
import { formOf, organisationOf } from './report-parts.ts';
import type { ReportRecord } from './store.ts';

type Parts = Pick<ReportParts, 'store' | 'forms' | 'registers'>;

/** A stored report as the rules see it, with last period's beside it. */
export async function underCheck(parts: Parts, report: ReportRecord): Promise<ReportUnderCheck> {
  const content = contentOf(formOf(parts, report.round), await parts.store.readState(report.id));
  return contentUnderCheck(parts, report, content);
}

/** With content that is in the report, was, or would be. */
export async function contentUnderCheck(
  parts: Parts,
  report: ReportRecord,
  content: ReportContent,
): Promise<ReportUnderCheck> {
  const form = formOf(parts, report.round);
  const { id, name } = organisationOf(parts, report.organisation);
  const last = await findLastReport(parts, report.round, report.organisation);
  return {
    form,
    period: report.round.period,
    organisation: { id, name },
    content,
    previous: lastContentFor(form, last),
    questions: report.questions,
    lists: listsFor(form, report.organisation, parts.registers),
  };
}
