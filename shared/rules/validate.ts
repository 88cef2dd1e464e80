import type { Finding } from '../finding.ts';
import type { Language } from '../language.ts';
import type { ReportUnderCheck } from './rule.ts';
import { newestRuleSet } from './rules-for.ts';
import { findingsOf, runRules } from './validation.ts';

export interface ValidateOptions {
  /** The number that the round pins; the newest one unless given. */
  readonly ruleSet?: number;
}

/** All that the rules, the form's own included, find in the report. */
export function validate(
  report: ReportUnderCheck,
  language: Language,
  { ruleSet = newestRuleSet }: ValidateOptions = {},
): readonly Finding[] {
  return findingsOf(runRules(report, ruleSet), language);
}
