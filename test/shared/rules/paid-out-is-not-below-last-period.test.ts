import { describe, expect, it } from 'vitest';
import { number } from '../../../shared/value.ts';
import { after, aProject, aReport } from '../../builders/a-report.ts';
import { findingsIn, onlyFindingIn } from '../../builders/findings.ts';
import { write } from '../../builders/mend.ts';

const withMoney = (amount: string | null, paidOut: string | null) =>
  aReport({
    projects: [
      aProject({
        amount: amount === null ? null : number(amount),
        paidOut: paidOut === null ? null : number(paidOut),
      }),
    ],
  });

describe('paid out is not below last period', () => {
  it('tells by how much it fell, and is content with what it was', () => {
    const report = after(withMoney('2000000', '1000000'), withMoney('2000000', '400000'));
    const finding = onlyFindingIn(report);
    expect(finding).toMatchObject({
      rule: 'paid-out-is-not-below-last-period',
      severity: 'warning',
      cell: 'E6',
      actual: '400000',
      expected: '1000000',
      difference: '-600000',
    });
    expect(findingsIn(write(report, finding, number('1000000')))).toEqual([]);
  });

  it('takes the same, and more', () => {
    expect(findingsIn(after(withMoney('2000000', '1000000'), withMoney('2000000', '1000000')))).toEqual([]);
    expect(findingsIn(after(withMoney('2000000', '1000000'), withMoney('2000000', '1000001')))).toEqual([]);
    expect(findingsIn(after(withMoney('2000000', '1000000'), withMoney('2000000', '999999')))).toHaveLength(
      1,
    );
  });

  it('takes a line with less allocated for another grant', () => {
    expect(findingsIn(after(withMoney('2000000', '1000000'), withMoney('1999999', '400000')))).toEqual([]);
  });

  it('has nothing to say about empty cells, or without last period', () => {
    expect(findingsIn(after(withMoney('2000000', '1000000'), withMoney('2000000', null)))).toEqual([]);
    expect(findingsIn(after(withMoney('2000000', null), withMoney('2000000', '400000')))).toEqual([]);
    expect(findingsIn(withMoney('2000000', '400000'))).toEqual([]);
  });
});
