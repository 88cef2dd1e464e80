import type { Finding } from '../../shared/finding.ts';
import type { ReportUnderCheck } from '../../shared/rules/rule.ts';
import { validate } from '../../shared/rules/validate.ts';

export const findingsIn = (report: ReportUnderCheck): readonly Finding[] => validate(report, 'nb');

/** The only finding in the report; any other number is a failure that lists them. */
export function onlyFindingIn(report: ReportUnderCheck): Finding {
  const [finding, ...others] = findingsIn(report);
  if (finding === undefined || others.length > 0) {
    const list = [finding, ...others].map((one) => `${one?.rule ?? 'none'} ${one?.cell ?? ''}`);
    throw new Error(`Expected exactly one finding: ${list.join(', ')}`);
  }
  return finding;
}

export const rulesIn = (report: ReportUnderCheck): readonly string[] =>
  findingsIn(report).map(({ rule }) => rule);
