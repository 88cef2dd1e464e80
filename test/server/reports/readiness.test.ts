import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../shared/finding.ts';
import { findingKey } from '../../../shared/finding.ts';
import { hindrancesOf } from '../../../server/reports/readiness.ts';

const finding = (more: Partial<Finding>): Finding => ({
  rule: 'frame-adds-up',
  severity: 'warning',
  sheet: 'frame',
  row: 'years',
  column: 'difference',
  sheetTitle: 'Ramme',
  columnTitle: 'Differanse',
  rowNumber: 6,
  cell: 'H6',
  message: 'Noe mangler.',
  actual: null,
  expected: null,
  difference: null,
  ...more,
});

describe('what keeps a report from being sent', () => {
  it('is every error, and every warning that nobody has explained', () => {
    const explained = finding({ row: 'other' });
    const explanations = [{ finding: findingKey(explained), text: 'Riktig.' }];
    const all = [finding({ severity: 'error' }), finding({}), explained];
    expect(hindrancesOf(all, explanations, [])).toMatchObject({ errors: 1, unexplained: 1, conflicts: 0 });
  });

  it('is no note, and no warning of a rule on trial', () => {
    expect(hindrancesOf([finding({ severity: 'note' }), finding({ trial: true })], [], [])).toBeNull();
  });
});
