import type { Finding } from '../finding.ts';
import type { Language } from '../language.ts';
import { rules } from './catalogue.ts';
import { describeViolation } from './describe-violation.ts';
import { placesIn } from './places.ts';
import type { ReportUnderCheck, Rule, Violation } from './rule.ts';
import { wordsFor } from './words.ts';

/** All that the rules find in the report, by place; a cell with an error gets no further finding. */
export function validate(report: ReportUnderCheck, language: Language): readonly Finding[] {
  const places = placesIn(report);
  const words = wordsFor(report, places, language);
  return violationsIn(report)
    .map((found) => ({ ...found, order: places.order(found.violation) }))
    .toSorted((a, b) => compareOrders(a.order, b.order))
    .map(({ rule, violation }) => describeViolation(rule, violation, report, places, words));
}

interface Found {
  readonly rule: Rule;
  readonly violation: Violation;
}

function violationsIn(report: ReportUnderCheck): readonly Found[] {
  const settled = new Set<string>();
  return rules.flatMap((rule) => {
    const violations = rule.check(report).filter((violation) => !settled.has(cellOf(violation)));
    if (rule.severity === 'error') for (const violation of violations) settled.add(cellOf(violation));
    return violations.map((violation) => ({ rule, violation }));
  });
}

function cellOf({ sheet, row, column }: Violation): string {
  return JSON.stringify([sheet, row, column]);
}

function compareOrders(a: readonly number[], b: readonly number[]): number {
  return a.map((value, at) => value - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
