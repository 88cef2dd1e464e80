import { contentChanges } from './content-changes.ts';
import type { SheetChanges } from './content-changes.ts';
import type { AnyRule, ReportUnderCheck } from './rule.ts';
import type { Validation } from './validation.ts';
import { runRules } from './validation.ts';

/**
 * What `runRules` would find, running only the rules that the difference between the two reports can concern. What has
 * changed is found by comparing the cells, so that no edit can be missed.
 */
export function revalidate(before: Validation | null, report: ReportUnderCheck, ruleSet: number): Validation {
  if (before?.ruleSet !== ruleSet || !isSameTask(before.report, report)) return runRules(report, ruleSet);
  const changes = contentChanges(report.form, before.report.content, report.content);
  const violations = new Map(
    [...before.violations].map(([rule, found]) => {
      const isConcerned = changes.some((change) => concerns(change, rule, report));
      return [rule, isConcerned ? rule.check(report) : found] as const;
    }),
  );
  return { report, ruleSet, violations };
}

function isSameTask(a: ReportUnderCheck, b: ReportUnderCheck): boolean {
  return (
    a.form === b.form &&
    a.lists === b.lists &&
    a.previous === b.previous &&
    a.questions === b.questions &&
    a.period === b.period &&
    a.organisation.id === b.organisation.id &&
    a.organisation.name === b.organisation.name
  );
}

function concerns(
  { sheet, lines, columns }: SheetChanges,
  rule: AnyRule,
  { form }: ReportUnderCheck,
): boolean {
  const read = rule.reads(sheet, form);
  return lines ? read.length > 0 || rule.appliesTo(sheet) : read.some((column) => columns.has(column));
}
