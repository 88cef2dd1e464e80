import type { ReportContent } from '../../shared/content.ts';
import type { Finding } from '../../shared/finding.ts';
import type { Language } from '../../shared/language.ts';
import { validate } from '../../shared/rules/validate.ts';
import { contentOf } from '../../shared/sync/content-of.ts';
import { listsFor } from './report-lists.ts';
import type { ReportParts } from './report-parts.ts';
import { formOf, organisationOf } from './report-parts.ts';
import type { ReportRecord } from './store.ts';

export async function readFindings(parts: ReportParts, report: ReportRecord, language: Language) {
  const state = await parts.store.readState(report.id);
  const content = contentOf(formOf(parts, report.round), state);
  return { revision: state.revision, findings: checkContent(parts, report, content, language) };
}

/** What the rules find in content that is in the report, or would be. */
export function checkContent(
  parts: Pick<ReportParts, 'forms' | 'registers'>,
  report: ReportRecord,
  content: ReportContent,
  language: Language,
): readonly Finding[] {
  const form = formOf(parts, report.round);
  const { id, name } = organisationOf(parts, report.organisation);
  const lists = listsFor(form, report.organisation, parts.registers);
  const { period } = report.round;
  return validate({ form, period, organisation: { id, name }, content, lists }, language);
}
