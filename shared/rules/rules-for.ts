import type { FormDefinition } from '../forms/definition.ts';
import { rules } from './catalogue.ts';
import { ruleOfForm } from './rule-of-form.ts';
import type { AnyRule } from './rule.ts';

/** What a round pins unless it says otherwise. */
export const newestRuleSet: number = Math.max(...rules.map(({ since }) => since));

const known = new WeakMap<FormDefinition, readonly AnyRule[]>();

/** The rules of a rule set, then the form's own. Always the same objects for the same form. */
export function rulesFor(form: FormDefinition, ruleSet: number = newestRuleSet): readonly AnyRule[] {
  return allFor(form).filter(({ since }) => since <= ruleSet);
}

function allFor(form: FormDefinition): readonly AnyRule[] {
  const before = known.get(form);
  if (before !== undefined) return before;
  const all = [...rules, ...form.rules.map((rule) => ruleOfForm(form, rule))];
  known.set(form, all);
  return all;
}
