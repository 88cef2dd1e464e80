import { describe, expect, it } from 'vitest';
import { number } from '../../../shared/value.ts';
import { after, aProject, aReport, projectsWith } from '../../builders/a-report.ts';
import { findingsIn, onlyFindingIn, rulesIn } from '../../builders/findings.ts';
import { write } from '../../builders/mend.ts';

const reporting = (...amounts: readonly string[]) => aReport({ projects: projectsWith(...amounts) });

describe('amounts are not a unit slip', () => {
  it.each([
    ['2753', '2753000'],
    ['3', '3000000'],
    ['2752884000', '2752884'],
  ])('takes %s beside millions for a slip, and is content with %s', (written, meant) => {
    const report = reporting('1850000', written, '1060000', '860000', '1750000');
    const finding = onlyFindingIn(report);
    expect(finding).toMatchObject({
      rule: 'amounts-are-not-a-unit-slip',
      severity: 'warning',
      row: 'project-2',
      cell: 'D7',
      actual: written,
      expected: meant,
    });
    expect(findingsIn(write(report, finding, number(finding.expected ?? '')))).toEqual([]);
  });

  it('takes a hundredth of the others, and 500 times as much, for true', () => {
    expect(findingsIn(reporting('1000000', '10000', '1000000', '1000000'))).toEqual([]);
    expect(rulesIn(reporting('1000000', '9999', '1000000', '1000000'))).toEqual([
      'amounts-are-not-a-unit-slip',
    ]);
    expect(findingsIn(reporting('1000000', '500000000', '1000000', '1000000'))).toEqual([]);
    expect(rulesIn(reporting('1000000', '501000000', '1000000', '1000000'))).toEqual([
      'amounts-are-not-a-unit-slip',
    ]);
  });

  it('takes the real span of the printed list for true', () => {
    expect(findingsIn(reporting('70000', '3836350', '3655000', '3200000'))).toEqual([]);
  });

  it('does not judge by fewer than three others, nor by empty lines and zeros', () => {
    expect(findingsIn(reporting('1000000', '1000', '1100000'))).toEqual([]);
    expect(findingsIn(reporting('1000000', '1000', '1100000', '0'))).toEqual([]);
  });

  it('leaves decimals to the rule about whole kroner', () => {
    expect(rulesIn(reporting('1850000', '2.75', '1060000', '860000'))).toEqual(['amounts-are-within-range']);
  });

  describe('against last period', () => {
    const paid = (amount: string, paidOut: string) =>
      aReport({ projects: [aProject({ amount: number(amount), paidOut: number(paidOut) })] });

    it('tells of a line that was a thousand times as large, and is content when it is written in kroner', () => {
      const report = after(paid('2000000', '1000000'), paid('2000000', '1100'));
      const finding = findingsIn(report).find(({ rule }) => rule === 'amounts-are-not-a-unit-slip');
      expect(finding).toMatchObject({ cell: 'E6', actual: '1100', expected: '1100000' });
      expect(finding?.message).toContain(
        '«Utbetalt (kr)» er 1\u00a0100\u00a0kr, men var 1\u00a0000\u00a0000\u00a0kr i forrige periode. Skriv 1\u00a0100\u00a0000 om',
      );
      expect(findingsIn(write(report, finding ?? noPlace, number('1100000')))).toEqual([]);
    });

    it('takes a hundredth for true, and what does not come right by a thousand', () => {
      const slips = (now: string) =>
        rulesIn(after(paid('90000000', '1000000'), paid('90000000', now))).filter((rule) =>
          rule.includes('slip'),
        );
      expect(slips('10000')).toEqual([]);
      expect(slips('9999')).toEqual([]);
      expect(slips('5000')).toHaveLength(1);
      expect(slips('199')).toEqual([]);
      expect(slips('200')).toHaveLength(1);
    });
  });

  describe('against the allocation', () => {
    const framed = (allocated: string, ...amounts: readonly string[]) =>
      aReport({ projects: projectsWith(...amounts), frame: { allocated: number(allocated) } });

    it('tells once of a whole sheet in thousands, and is content when every line is in kroner', () => {
      const findings = findingsIn(framed('5000000', '2000', '3000'));
      expect(findings.filter(({ rule }) => rule === 'amounts-are-not-a-unit-slip')).toMatchObject([
        { sheet: 'projects', row: null, column: 'amount', cell: null, actual: '5000', expected: '5000000' },
      ]);
      expect(findingsIn(framed('5000000', '2000000', '3000000'))).toEqual([]);
    });

    it('takes a small part of the allocation for true', () => {
      expect(rulesIn(framed('5000000', '20000', '30000'))).toEqual(['frame-adds-up']);
      expect(rulesIn(framed('5000000', '1000', '1499'))).toEqual(['frame-adds-up']);
      expect(rulesIn(framed('5000000', '1000', '1500'))).toHaveLength(2);
    });
  });
});

const noPlace = { sheet: '', row: null, column: null };
