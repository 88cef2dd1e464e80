import type { Finding } from '../finding.ts';
import { findingKey } from '../finding.ts';
import type { FormDefinition, Lists } from '../forms/definition.ts';
import type { Waiting } from '../forms/lift-conflicts.ts';
import { liftConflicts } from '../forms/lift-conflicts.ts';
import { liftQuestions } from '../forms/lift-questions.ts';
import { lift } from '../forms/lift.ts';
import { notCarriedFinding } from '../forms/not-carried-finding.ts';
import type { Language } from '../language.ts';
import { placesIn } from './places.ts';
import type { ReportUnderCheck } from './rule.ts';
import { validate } from './validate.ts';

/** A version of a form with the rules to check it by. */
export interface Candidate {
  readonly form: FormDefinition;
  readonly lists: Lists;
  readonly ruleSet: number;
}

/** What one report would get of a new version, before it is released. */
export interface Rehearsed {
  /** What it does not get today. */
  readonly newFindings: readonly Finding[];
  /** How many of today's go away. */
  readonly gone: number;
  /** Values that the new version has no room for, also those that wait for a decision. */
  readonly notCarried: readonly Finding[];
}

/** Lifts the report to the candidate and compares what is found in it with what is found today, by rule and cell. */
export function rehearse(
  report: ReportUnderCheck & { readonly conflicts?: readonly Waiting[] },
  ruleSet: number,
  candidate: Candidate,
  language: Language,
): Rehearsed {
  const today = validate(report, language, { ruleSet });
  const { content, notCarried } = lift(report.content, report.form, candidate.form);
  const { form, lists } = candidate;
  const waiting = liftConflicts(report.conflicts ?? [], report.form, form);
  const { previous: last } = report;
  const previous = last === undefined || last === null ? null : lift(last, report.form, form).content;
  const questions = liftQuestions(report.questions ?? [], report.form, form);
  const lifted = { ...report, form, lists, content, previous, questions };
  const next = validate(lifted, language, { ruleSet: candidate.ruleSet });
  const known = new Set(today.map(findingKey));
  const later = new Set(next.map(findingKey));
  const { rowNumber } = placesIn(report);
  return {
    newFindings: next.filter((finding) => !known.has(findingKey(finding))),
    gone: today.filter((finding) => !later.has(findingKey(finding))).length,
    notCarried: [...notCarried, ...waiting.notCarried].map((cell) =>
      notCarriedFinding(report.form, report.lists, cell, rowNumber, language),
    ),
  };
}
