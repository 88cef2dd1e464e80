import { describe, expect, it } from 'vitest';
import { needsExplanation } from '../../../shared/finding.ts';
import { validateAcross } from '../../../shared/rules/across-reports/validate-across.ts';
import { rules } from '../../../shared/rules/catalogue.ts';
import { describeViolation } from '../../../shared/rules/describe-violation.ts';
import { paidOutIsNotAboveAllocated } from '../../../shared/rules/paid-out-is-not-above-allocated.ts';
import { placesIn } from '../../../shared/rules/places.ts';
import { ruleSetVersion, ruleSetVersionOf } from '../../../shared/rules/rule-set-version.ts';
import { newestRuleSet, rulesFor } from '../../../shared/rules/rules-for.ts';
import { validate } from '../../../shared/rules/validate.ts';
import { wordsFor } from '../../../shared/rules/words.ts';
import { number, text } from '../../../shared/value.ts';
import { after, aProject, aReport } from '../../builders/a-report.ts';

const paid = (amount: string) => aReport({ projects: [aProject({ paidOut: number(amount) })] });
const fallen = after(paid('1000000'), paid('400000'));

describe('the rules of a rule set', () => {
  it('are those that had come by then', () => {
    const { form } = fallen;
    expect(rulesFor(form, 1).map(({ since }) => since)).not.toContain(2);
    expect(rulesFor(form, 2).length).toBeGreaterThan(rulesFor(form, 1).length);
    expect(rulesFor(form)).toEqual(rulesFor(form, newestRuleSet));
    // The form's own rules come with its version, not with a set.
    expect(rulesFor(form, 0).map(({ id }) => id)).toEqual(form.rules.map(({ id }) => id));
  });

  it('find in a round that pins an old set nothing that only the new ones find', () => {
    expect(validate(fallen, 'nb').map(({ rule }) => rule)).toEqual(['paid-out-is-not-below-last-period']);
    expect(validate(fallen, 'nb', { ruleSet: 1 })).toEqual([]);
  });

  it('hold for what is found across reports too', () => {
    const reports = ['A', 'B'].map((organisation) => ({
      organisation,
      report: aReport({ projects: [aProject({ title: text('Samsår') })] }),
    }));
    expect(validateAcross(reports, 'nb')).toHaveLength(1);
    expect(validateAcross(reports, 'nb', { ruleSet: 0 })).toEqual([]);
  });

  it('have numbers without gaps, so that the newest is the number of sets', () => {
    const numbers = [...new Set(rules.map(({ since }) => since))].toSorted((a, b) => a - b);
    expect(numbers).toEqual([...numbers.keys()].map((at) => at + 1));
    expect(newestRuleSet).toBe(numbers.length);
  });

  it('have a version that is another one for each set', () => {
    expect(ruleSetVersion).toMatch(/^[0-9a-f]{12}$/);
    expect(ruleSetVersion).toBe(ruleSetVersionOf(newestRuleSet));
    expect(ruleSetVersionOf(1)).not.toBe(ruleSetVersionOf(2));
  });
});

describe('a rule on trial', () => {
  const report = paid('3000000');
  const [violation] = paidOutIsNotAboveAllocated.check(report);
  const described = (trial: boolean) => {
    if (violation === undefined) throw new Error('The report breaks no rule.');
    const places = placesIn(report);
    const words = wordsFor(report, places, 'en');
    return describeViolation({ ...paidOutIsNotAboveAllocated, trial }, violation, places, words);
  };

  it('warns, says that it is on trial, and needs no explanation', () => {
    expect(described(false)).toMatchObject({ severity: 'error' });
    expect(described(false)).not.toHaveProperty('trial');
    const onTrial = described(true);
    expect(onTrial).toMatchObject({ severity: 'warning', trial: true });
    expect(onTrial.message).toMatch(
      /on trial: it does not keep you from sending and needs no explanation\.$/,
    );
    expect(needsExplanation(onTrial)).toBe(false);
    expect(needsExplanation({ severity: 'warning' })).toBe(true);
    expect(needsExplanation({ severity: 'note' })).toBe(false);
  });
});
