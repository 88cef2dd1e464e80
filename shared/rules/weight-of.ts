import type { Finding, Severity } from '../finding.ts';
import type { Rule, Violation } from './rule.ts';

/** How much a violation weighs: on trial an error is a warning, and neither blocks. */
export function weightOf(
  rule: Pick<Rule, 'severity' | 'trial'>,
  violation: Pick<Violation, 'severity'>,
): Pick<Finding, 'severity' | 'trial'> {
  const severity: Severity = violation.severity ?? rule.severity;
  if (rule.trial !== true) return { severity };
  return { severity: severity === 'error' ? 'warning' : severity, trial: true };
}
