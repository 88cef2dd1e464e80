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
  const { ruleSet } = report.round;
  const findings = validate(await contentUnderCheck(parts, report, content), language, { ruleSet });
  return { revision: state.revision, findings };
}
