import { describe, expect, it } from 'vitest';
import { number } from '../../../shared/value.ts';
import { aReport, projectsWith } from '../../builders/a-report.ts';
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
});
