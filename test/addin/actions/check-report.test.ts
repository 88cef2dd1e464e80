import { afterEach, describe, expect, it, vi } from 'vitest';
import { noPersonNumber } from '../../../shared/rules/no-person-number.ts';
import { paidOutIsNotAboveAllocated } from '../../../shared/rules/paid-out-is-not-above-allocated.ts';
import { validate } from '../../../shared/rules/validate.ts';
import { reporterWithReport, storyPerTest, sync, type, typeWholeLine } from './pane-story.ts';

const story = storyPerTest();
afterEach(() => {
  vi.restoreAllMocks();
});

describe('checking a report while somebody types', () => {
  it('runs only the rules that the change concerns, and finds what the whole report would give', async () => {
    const test = await reporterWithReport(story);
    await typeWholeLine(story, test);
    await sync(test);
    const ofAmounts = vi.spyOn(paidOutIsNotAboveAllocated, 'check');
    const ofTexts = vi.spyOn(noPersonNumber, 'check');
    await type(story, test, 'comment', 'Gjelder 13897248004.');
    await test.pane.open.session?.parts.check();
    expect(ofTexts).toHaveBeenCalled();
    expect(ofAmounts).not.toHaveBeenCalled();
    const { checked, findings } = test.report();
    if (checked === null) throw new Error('Nothing has been checked.');
    expect(findings).toEqual(validate(checked.report, 'nb'));
    expect(findings?.map(({ rule }) => rule)).toContain('no-person-number');
  });
});
