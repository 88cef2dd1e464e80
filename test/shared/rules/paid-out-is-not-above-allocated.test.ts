import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../shared/value.ts';
import { number, text } from '../../../shared/value.ts';
import { aProject, aReport } from '../../builders/a-report.ts';
import { findingsIn, onlyFindingIn, rulesIn } from '../../builders/findings.ts';
import { write } from '../../builders/mend.ts';

const paying = (amount: CellValue, paidOut: CellValue) =>
  aReport({ projects: [aProject({ amount, paidOut })] });

describe('paid out is not above allocated', () => {
  it('takes all that was allocated', () => {
    expect(findingsIn(paying(number('500000'), number('500000')))).toEqual([]);
  });

  it('points at one krone too much, and is content without it', () => {
    const report = paying(number('500000'), number('500001'));
    const finding = onlyFindingIn(report);
    expect(finding).toMatchObject({
      rule: 'paid-out-is-not-above-allocated',
      severity: 'error',
      cell: 'E6',
      actual: '500001',
      expected: '500000',
      difference: '1',
    });
    expect(findingsIn(write(report, finding, number('500000')))).toEqual([]);
    expect(findingsIn(write(report, { ...finding, column: 'amount' }, number('500001')))).toEqual([]);
  });

  it('compares numbers, not digits', () => {
    expect(findingsIn(paying(number('1000000'), number('999999')))).toEqual([]);
  });

  it('has nothing to say when one of them is empty or no number', () => {
    expect(findingsIn(paying(number('500000'), null))).toEqual([]);
    expect(rulesIn(paying(text('en halv million'), number('600000')))).toEqual(['cells-hold-their-type']);
  });
});
