import { describe, expect, it } from 'vitest';
import { widestPercent, widestRange } from '../../../shared/definitions/limits.ts';
import type { ColumnType, FormDefinition, SheetDefinition } from '../../../shared/forms/definition.ts';
import { languages } from '../../../shared/language.ts';
import type { ReportUnderCheck } from '../../../shared/rules/rule.ts';
import { amountsAreWithinRange } from '../../../shared/rules/amounts-are-within-range.ts';
import { validate } from '../../../shared/rules/validate.ts';
import { number } from '../../../shared/value.ts';
import { aProject, aReport } from '../../builders/a-report.ts';
import { aSmallForm, contentOf } from '../../builders/a-small-form.ts';
import { findingsIn, onlyFindingIn } from '../../builders/findings.ts';
import { write } from '../../builders/mend.ts';

const withAmount = (value: string) =>
  aReport({ projects: [aProject({ amount: number(value), paidOut: null })] });

const aDecimal = { kind: 'decimal', min: '0', max: '9', decimals: 1, unit: null } as const;
const aShare = { kind: 'percent', min: '0', max: '1', decimals: 1 } as const;

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
    const [finding] = findingsIn(report);
    if (finding === undefined) throw new Error('There is a finding.');
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

  it.each([
    [aDecimal, '-3.123456', '0'],
    [aDecimal, '10', '9'],
    [aShare, '7.4', '1'],
    [aShare, '-0.5', '0'],
  ] as const)('holds the limits of %o against %s', (type, value, expected) => {
    const report = withColumn(type, value);
    expect(amountsAreWithinRange.appliesTo(projectsOf(report))).toBe(true);
    expect(onlyFindingIn(report)).toMatchObject({
      rule: 'amounts-are-within-range',
      actual: value,
      expected,
    });
    expect(findingsIn(write(report, onlyFindingIn(report), number(expected)))).toEqual([]);
  });

  it('takes more decimals than a column shows', () => {
    expect(findingsIn(withColumn({ ...aDecimal, decimals: 0 }, '3.123456'))).toEqual([]);
  });

  it('speaks of per cent as per cent', () => {
    const report = withColumn(aShare, '7.4');
    expect(messages(report)).toEqual([
      '«Beløp» er 740\u00a0%. Skriv et tall fra 0\u00a0% til 100\u00a0%.',
      '«Beløp» er 740\u00a0%. Skriv eit tal frå 0\u00a0% til 100\u00a0%.',
      '«Amount» is 740\u00a0%. Write a number from 0\u00a0% to 100\u00a0%.',
    ]);
  });

  it('speaks of kroner only where the unit is kroner', () => {
    const count = withColumn({ kind: 'integer', min: '0', max: '9' }, '2.5');
    expect(messages(count)).toEqual([
      '«Beløp» er 2,5, men skal være et helt tall. Skriv et helt tall fra 0 til 9.',
      '«Beløp» er 2,5, men skal vere eit heilt tal. Skriv eit heilt tal frå 0 til 9.',
      '«Amount» is 2.5 but must be a whole number. Write a whole number from 0 to 9.',
    ]);
  });

  it('leaves out limits that nobody has set', () => {
    const first = (type: ColumnType, value: string) => messages(withColumn(type, value))[0];
    const whole = { kind: 'integer', ...widestRange } as const;
    expect(first(whole, '2.5')).toMatch(/Skriv et helt tall\.$/);
    expect(first({ ...whole, min: '0' }, '2.5')).toMatch(/Skriv et helt tall som er minst 0\.$/);
    expect(first({ ...whole, max: '9' }, '10')).toMatch(/Skriv et tall som er høyst 9\.$/);
    const percent = { kind: 'percent', ...widestPercent, decimals: 0 } as const;
    expect(first(percent, '10.01')).toMatch(/Skriv et tall som er høyst 1\u00a0000\u00a0%\.$/);
  });
});

const messages = (report: ReportUnderCheck) =>
  languages.flatMap((language) => validate(report, language).map(({ message }) => message));

/** A small form with one number. */
function withColumn(type: ColumnType, value: string): ReportUnderCheck {
  const [projects, ...others] = aSmallForm.sheets;
  const columns = projects?.columns.map((column) => (column.id === 'amount' ? { ...column, type } : column));
  const sheets = projects === undefined ? [] : [{ ...projects, columns: columns ?? [] }, ...others];
  return {
    form: { ...aSmallForm, sheets },
    period: '2025',
    organisation: { id: 'a', name: 'A' },
    content: contentOf([{ amount: number(value) }]),
    lists: {},
  };
}

function projectsOf({ form }: ReportUnderCheck): SheetDefinition {
  const [projects] = form.sheets;
  if (projects === undefined) throw new Error('The small form has sheets.');
  return projects;
}

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
