import { formatDecimal } from '../../decimal.ts';
import type { Finding } from '../../finding.ts';
import type { Language } from '../../language.ts';
import { describeViolation } from '../describe-violation.ts';
import { placesIn } from '../places.ts';
import { newestRuleSet } from '../rules-for.ts';
import type { ValidateOptions } from '../validate.ts';
import { wordsFor } from '../words.ts';
import type { AcrossPlace, AcrossRule, AcrossViolation, AcrossWords, ReportOf } from './across-rule.ts';
import { rulesAcross } from './catalogue.ts';

export type AcrossFinding = Finding & { readonly organisation: string };

/** What the rules find over many reports on the same form, in the order of the reports and their cells. */
export function validateAcross(
  reports: readonly ReportOf[],
  language: Language,
  { ruleSet = newestRuleSet }: ValidateOptions = {},
): readonly AcrossFinding[] {
  const words: AcrossWords = {
    language,
    amount: (decimal) => formatDecimal(decimal, language),
    place: (place) => describePlace(reports, place),
  };
  return rulesAcross
    .filter(({ since }) => since <= ruleSet)
    .flatMap((rule) => rule.check(reports).flatMap((violation) => describe(rule, violation, reports, words)));
}

function describe(
  rule: AcrossRule,
  violation: AcrossViolation,
  reports: readonly ReportOf[],
  words: AcrossWords,
): readonly AcrossFinding[] {
  const { organisation } = violation;
  const report = reports.find((candidate) => candidate.organisation === organisation)?.report;
  if (report === undefined) return [];
  const { id, severity, trial = false } = rule;
  const worded = { id, severity, trial, message: () => rule.message(violation, words) };
  const places = placesIn(report);
  const ownWords = wordsFor(report, places, words.language);
  return [{ ...describeViolation(worded, violation, places, ownWords), organisation }];
}

function describePlace(reports: readonly ReportOf[], place: AcrossPlace): string {
  const report = reports.find(({ organisation }) => organisation === place.organisation)?.report;
  const address = report === undefined ? null : placesIn(report).address(place);
  return [report?.organisation.name ?? place.organisation, address].filter((part) => part !== null).join(' ');
}
