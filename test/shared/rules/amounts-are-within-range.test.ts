import { describe, expect, it } from 'vitest';
import type { FormDefinition } from '../../../shared/forms/definition.ts';
import type { ReportUnderCheck } from '../../../shared/rules/rule.ts';
import { amountsAreWithinRange } from '../../../shared/rules/amounts-are-within-range.ts';
import { number } from '../../../shared/value.ts';
import { aProject, aReport } from '../../builders/a-report.ts';
import { findingsIn, onlyFindingIn } from '../../builders/findings.ts';
import { write } from '../../builders/mend.ts';

const withAmount = (value: string) =>
  aReport({ projects: [aProject({ amount: number(value), paidOut: null })] });

describe('amounts are within range', () => {
  it.each(['0', '1', '9999999999'])('takes %s', (value) => {
    expect(findingsIn(withAmount(value))).toEqual([]);
  });

  it.each([
    ['-1', '0'],
    ['10000000000', '9999999999'],
    ['2.75', null],
  ])('does not take %s', (value, expected) => {
    const report = withAmount(value);
    const finding = onlyFindingIn(report);
    expect(finding).toMatchObject({
      rule: 'amounts-are-within-range',
      severity: 'error',
      cell: 'D6',
      actual: value,
      expected,
    });
    expect(findingsIn(write(report, finding, number('2750000')))).toEqual([]);
  });

  it('says that amounts are in kroner when there are decimals', () => {
    expect(onlyFindingIn(withAmount('2.75')).message).toContain(
      'beløp i kroner, ikke i tusen eller millioner',
    );
  });

  it('has nothing to say about empty cells', () => {
    expect(findingsIn(aReport({ projects: [aProject({ paidOut: null })] }))).toEqual([]);
  });

  it('takes decimals where the unit is millions', () => {
    expect(amountsAreWithinRange.check(inMillions(withAmount('2.75')))).toEqual([]);
    expect(amountsAreWithinRange.check(inMillions(withAmount('101')))).toHaveLength(1);
  });
});

function inMillions(report: ReportUnderCheck): ReportUnderCheck {
  const type = { kind: 'amount', unit: 'mill. kr', min: '0', max: '100' } as const;
  const form: FormDefinition = {
    ...report.form,
    sheets: report.form.sheets.map((sheet) => ({
      ...sheet,
      columns: sheet.columns.map((column) => (column.role === 'amount' ? { ...column, type } : column)),
    })),
  };
  return { ...report, form };
}
