import type { Finding, Severity } from '../finding.ts';
import type { Language } from '../language.ts';
import { describeViolation } from './describe-violation.ts';
import { placesIn } from './places.ts';
import { questionRule } from './question.ts';
import type { AnyRule, ReportUnderCheck, Violation } from './rule.ts';
import { rulesFor } from './rules-for.ts';
import { weightOf } from './weight-of.ts';
import { wordsFor } from './words.ts';

/** What each rule of a rule set found in a report, before it is settled who speaks about a cell. */
export interface Validation {
  readonly report: ReportUnderCheck;
  readonly ruleSet: number;
  readonly violations: ReadonlyMap<AnyRule, readonly Violation[]>;
}

export function runRules(report: ReportUnderCheck, ruleSet: number): Validation {
  const { form, questions = [] } = report;
  const rules = [...rulesFor(form, ruleSet), ...(questions.length === 0 ? [] : [questionRule])];
  const violations = rules.map((rule) => {
    const hasWork = form.sheets.some((sheet) => rule.appliesTo(sheet));
    return [rule, hasWork ? rule.check(report) : []] as const;
  });
  return { report, ruleSet, violations: new Map(violations) };
}

/** By place, in words; a cell with an error gets no further finding. */
export function findingsOf(validation: Validation, language: Language): readonly Finding[] {
  const { report } = validation;
  const places = placesIn(report);
  const words = wordsFor(report, places, language);
  return settled(validation)
    .map((found) => ({ ...found, order: places.order(found.violation) }))
    .toSorted((a, b) => compareOrders(a.order, b.order))
    .map(({ rule, violation }) => describeViolation(rule, violation, places, words));
}

interface Found {
  readonly rule: AnyRule;
  readonly violation: Violation;
}

function settled({ violations }: Validation): readonly Found[] {
  const cells = new Set<string>();
  return [...violations].flatMap(([rule, all]) => {
    const told = all.filter((violation) => !cells.has(cellOf(violation)));
    const severityOf = (violation: Violation): Severity => weightOf(rule, violation).severity;
    for (const violation of told) if (severityOf(violation) === 'error') cells.add(cellOf(violation));
    return told.map((violation) => ({ rule, violation }));
  });
}

function cellOf({ sheet, row, column }: Violation): string {
  return JSON.stringify([sheet, row, column]);
}

function compareOrders(a: readonly number[], b: readonly number[]): number {
  return a.map((value, at) => value - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
