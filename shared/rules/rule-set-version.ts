import { sha256Text } from '../sync/digest.ts';
import { rulesAcross } from './across-reports/catalogue.ts';
import { rules } from './catalogue.ts';
import { revisionOfFormRules } from './rule-of-form.ts';
import { newestRuleSet } from './rules-for.ts';

/**
 * Short hash over the rules of a rule set as they are now, so that a result can say what it was checked against: their
 * wording, and a revision that a test makes sure is raised with every change of their code.
 */
export function ruleSetVersionOf(ruleSet: number): string {
  const worded = [...rules, ...rulesAcross]
    .filter(({ since }) => since <= ruleSet)
    .map(({ id, severity, since, revision, trial = false, statement }) => [
      id,
      severity,
      since,
      revision,
      trial,
      statement,
    ]);
  return sha256Text(JSON.stringify([revisionOfFormRules, ...worded])).slice(0, 12);
}

export const ruleSetVersion: string = ruleSetVersionOf(newestRuleSet);
