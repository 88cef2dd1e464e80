import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../shared/value.ts';
import { date, text } from '../../../shared/value.ts';
import { aProject, aReport } from '../../builders/a-report.ts';
import { findingsIn, onlyFindingIn, rulesIn } from '../../builders/findings.ts';
import { write } from '../../builders/mend.ts';

const lasting = (from: CellValue, to: CellValue) => aReport({ projects: [aProject({ from, to })] });

describe('dates are in order', () => {
  it('takes an end in the month of the beginning, whatever the day', () => {
    expect(findingsIn(lasting(date('2025-03-01'), date('2025-03-01')))).toEqual([]);
    expect(findingsIn(lasting(date('2025-03-31'), date('2025-03-01')))).toEqual([]);
  });

  it('points at an end before the beginning, and is content when the end is moved', () => {
    const report = lasting(date('2025-03-01'), date('2025-02-01'));
    const finding = onlyFindingIn(report);
    expect(finding).toMatchObject({
      rule: 'dates-are-in-order',
      severity: 'error',
      column: 'to',
      cell: 'P6',
      actual: '2025-02-01',
      expected: '2025-03-01',
    });
    expect(finding.message).toContain(
      'Slutter februar 2025, før det begynner: mars 2025 (O6 på arket Prosjekter)',
    );
    expect(findingsIn(write(report, finding, date('2025-03-01')))).toEqual([]);
    expect(findingsIn(write(report, { ...finding, column: 'from' }, date('2025-02-01')))).toEqual([]);
  });

  it('has nothing to say when one of them is empty or no date', () => {
    expect(findingsIn(lasting(null, date('2025-02-01')))).toEqual([]);
    expect(findingsIn(lasting(date('2025-02-01'), null))).toEqual([]);
    expect(rulesIn(lasting(date('2025-03-01'), text('februar 2025')))).toEqual(['cells-hold-their-type']);
  });
});
