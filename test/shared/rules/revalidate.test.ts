import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { forms } from '../../../shared/forms/catalogue.ts';
import { amountsAreNotAUnitSlip } from '../../../shared/rules/amounts-are-not-a-unit-slip.ts';
import { amountsAreNotRepeated } from '../../../shared/rules/amounts-are-not-repeated.ts';
import { amountsAreWithinRange } from '../../../shared/rules/amounts-are-within-range.ts';
import { frameAddsUp } from '../../../shared/rules/frame-adds-up.ts';
import { paidOutIsNotAboveAllocated } from '../../../shared/rules/paid-out-is-not-above-allocated.ts';
import { revalidate } from '../../../shared/rules/revalidate.ts';
import type { ReportUnderCheck } from '../../../shared/rules/rule.ts';
import { newestRuleSet, rulesFor } from '../../../shared/rules/rules-for.ts';
import { textsAreNotTooLong } from '../../../shared/rules/texts-are-not-too-long.ts';
import { validate } from '../../../shared/rules/validate.ts';
import { findingsOf, runRules } from '../../../shared/rules/validation.ts';
import { date, number, text } from '../../../shared/value.ts';
import { after, aProject, aReport, anAssignment, aStatusReport, listsOf } from '../../builders/a-report.ts';
import { applyEdit, likelyContent, likelyEdit, likelyReport, likelySet } from '../../builders/edits.ts';
import { changeRows } from '../../builders/mend.ts';
import { mixed } from '../../builders/mixed-report.ts';

const named = forms.map((form) => [form.id, form, listsOf(form)] as const);
const runs = { numRuns: 15 };
const afterwards = (report: ReportUnderCheck, edits: Parameters<typeof applyEdit>[1][]) =>
  edits.reduce(
    (checked, edit) => revalidate(checked, applyEdit(checked.report, edit), newestRuleSet),
    runRules(report, newestRuleSet),
  );

describe.each(named)('validating a report on %s again', (...[, form, lists]) => {
  it('after each edit finds what validating the whole finds', () => {
    fc.assert(
      fc.property(
        likelyReport(form, lists),
        fc.array(likelyEdit(form, lists), { maxLength: 5 }),
        (report, edits) => {
          let checked = runRules(report, newestRuleSet);
          for (const edit of edits) {
            const edited = applyEdit(checked.report, edit);
            checked = revalidate(checked, edited, newestRuleSet);
            expect(findingsOf(checked, 'nb')).toEqual(validate(edited, 'nb'));
          }
        },
      ),
      runs,
    );
  });

  it('does not depend on the order of the edits', () => {
    const edits = fc.uniqueArray(likelySet(form, lists), {
      selector: ({ sheet, row, column }) => `${sheet}/${row}/${column}`,
      minLength: 2,
      maxLength: 5,
    });
    fc.assert(
      fc.property(likelyReport(form, lists), edits, (report, sets) => {
        const there = findingsOf(afterwards(report, sets), 'nb');
        expect(findingsOf(afterwards(report, sets.toReversed()), 'nb')).toEqual(there);
      }),
      runs,
    );
  });

  it('does not depend on the order in which rows arrive', () => {
    fc.assert(
      fc.property(likelyReport(form, lists), (report) => {
        const reversed = form.sheets.reduce(
          (one, sheet) => changeRows(one, sheet.id, (rows) => rows.toReversed()),
          report,
        );
        expect(validate(reversed, 'nb')).toEqual(validate(report, 'nb'));
      }),
      runs,
    );
  });

  it('may leave a rule out when only columns have changed that it does not claim to read', () => {
    fc.assert(
      fc.property(likelyReport(form, lists), likelyContent(form, lists), (report, other) => {
        for (const rule of rulesFor(form)) {
          const changed = mixed(report, other, (sheet) => rule.reads(sheet, form));
          expect([rule.id, rule.check(changed)]).toEqual([rule.id, rule.check(report)]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

const turnedGreen = 'measures-are-new-when-red-turns-green';
const red = {
  ...{ assessment: text('red'), measures: text('Flere leger.'), cause: text('For få leger.') },
  ...{ owner: text('Klinikksjef'), backOnTrack: date('2023-12-01') },
};

describe('validating again', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  const report = aReport({
    projects: [aProject(), aProject({ title: text('Samsår'), amount: number('1500000') })],
    frame: { allocated: number('4252884') },
  });
  const set = (column: string, value: ReturnType<typeof text>) =>
    applyEdit(report, { kind: 'set', sheet: 'projects', row: 'project-2', column, value });
  const aboutAmounts = [
    amountsAreNotAUnitSlip,
    amountsAreNotRepeated,
    amountsAreWithinRange,
    paidOutIsNotAboveAllocated,
    frameAddsUp,
  ];

  it('runs no rule about amounts when a long text is edited', () => {
    const before = runRules(report, newestRuleSet);
    const spies = aboutAmounts.map((rule) => vi.spyOn(rule, 'check'));
    const ofTexts = vi.spyOn(textsAreNotTooLong, 'check');
    const after = revalidate(before, set('comment', text('x'.repeat(5000))), newestRuleSet);
    expect(spies.map(({ mock }) => mock.calls.length)).toEqual([0, 0, 0, 0, 0]);
    expect(ofTexts).toHaveBeenCalledTimes(1);
    expect(findingsOf(after, 'nb').map(({ rule }) => rule)).toEqual(['texts-are-not-too-long']);
  });

  it('runs the rules about amounts when an amount is edited, those on other sheets too', () => {
    const before = runRules(report, newestRuleSet);
    const spies = aboutAmounts.map((rule) => vi.spyOn(rule, 'check'));
    const ofTexts = vi.spyOn(textsAreNotTooLong, 'check');
    const after = revalidate(before, set('amount', number('1500001')), newestRuleSet);
    expect(spies.map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1, 1, 1]);
    expect(ofTexts).not.toHaveBeenCalled();
    expect(findingsOf(after, 'nb').map(({ rule }) => rule)).toEqual(['frame-adds-up']);
  });

  it('runs nothing when nothing has changed, though every object is a new one', () => {
    const before = runRules(report, newestRuleSet);
    const spies = rulesFor(report.form).map((rule) => vi.spyOn(rule, 'check'));
    revalidate(before, { ...report, content: structuredClone(report.content) }, newestRuleSet);
    expect(spies.every(({ mock }) => mock.calls.length === 0)).toBe(true);
  });

  it('finds the red line of last period again when only the title of a line is edited', () => {
    const title = text('Ventetiden skal ned.');
    const last = aStatusReport(anAssignment({ text: title, ...red }));
    const green = { ...anAssignment({ text: text('Et annet krav.') }), measures: null };
    const now = {
      ...after(last, aStatusReport()),
      content: { sheets: { assignments: { rows: [{ id: 'new', line: 1, cells: green }] } } },
    };
    const before = runRules(now, newestRuleSet);
    const edited = applyEdit(now, {
      kind: 'set',
      sheet: 'assignments',
      row: 'new',
      column: 'text',
      value: title,
    });
    expect(findingsOf(before, 'nb').map(({ rule }) => rule)).not.toContain(turnedGreen);
    expect(findingsOf(revalidate(before, edited, newestRuleSet), 'nb').map(({ rule }) => rule)).toContain(
      turnedGreen,
    );
  });

  it('runs everything when the lists, last period or the rule set are others', () => {
    const before = runRules(report, 1);
    const isWhole = (other: ReportUnderCheck, ruleSet: number) => {
      const spy = vi.spyOn(textsAreNotTooLong, 'check');
      const { violations } = revalidate(before, other, ruleSet);
      expect([...violations.keys()]).toEqual(rulesFor(report.form, ruleSet));
      const calls = spy.mock.calls.length;
      spy.mockRestore();
      return calls === 1;
    };
    expect(isWhole({ ...report, lists: { ...report.lists } }, 1)).toBe(true);
    expect(isWhole({ ...report, previous: report.content }, 1)).toBe(true);
    expect(isWhole(report, 2)).toBe(true);
    expect(isWhole(report, 1)).toBe(false);
  });
});
