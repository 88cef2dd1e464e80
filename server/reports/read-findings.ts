import type { ReportContent } from '../../shared/content.ts';
import type { Finding } from '../../shared/finding.ts';
import type { Language } from '../../shared/language.ts';
import { validate } from '../../shared/rules/validate.ts';
import { contentOf } from '../../shared/sync/content-of.ts';
import type { ReportParts } from './report-parts.ts';
import { formOf } from './report-parts.ts';
import type { ReportRecord } from './store.ts';
import { contentUnderCheck } from './under-check.ts';

export async function readFindings(parts: ReportParts, report: ReportRecord, language: Language) {
  const state = await parts.store.readState(report.id);
  const content = contentOf(formOf(parts, report.round), state);
  return { revision: state.revision, findings: await checkContent(parts, report, content, language) };
}

/** What the rules find in content that is in the report, or would be. */
export async function checkContent(
  parts: Pick<ReportParts, 'store' | 'forms' | 'registers'>,
  report: ReportRecord,
  content: ReportContent,
  language: Language,
): Promise<readonly Finding[]> {
  const { ruleSet } = report.round;
  return validate(await contentUnderCheck(parts, report, content), language, { ruleSet });
}
