import { describe, expect, it } from 'vitest';
import type { ReportContent } from '../../../shared/content.ts';
import { compute } from '../../../shared/forms/compute.ts';
import { grantProjects } from '../../../shared/forms/ready-made/grant-projects.ts';
import type { CellValue } from '../../../shared/value.ts';
import { date, number, text, yesNo } from '../../../shared/value.ts';
import { aReport, projectsWith } from '../../builders/a-report.ts';
import { aRow, aSmallForm, contentOf } from '../../builders/a-small-form.ts';

const [projects] = aSmallForm.sheets;
if (projects === undefined) throw new Error('The form has no sheet.');
const sheet = projects;

function value(
  formula: string,
  cells: Readonly<Record<string, CellValue>> = {},
  content: ReportContent = contentOf([]),
  previous: ReportContent | null = null,
): unknown {
  return compute(formula, { form: aSmallForm, content, previous }, sheet, aRow(cells))?.v ?? null;
}

describe('evaluating an expression', () => {
  it('computes exactly, tighter operators first', () => {
    expect(value('0.1 + 0.2')).toBe('0.3');
    expect(value('1 + 2 * 3 - 4 / 2')).toBe('5');
    expect(value('(1 + 2) * -3')).toBe('-9');
    expect(value('10 - 4 - 3')).toBe('3');
    expect(value('70 %')).toBe('0.7');
  });

  it('takes empty cells and cells with words for zero in arithmetic', () => {
    expect(value('[amount] + [paid]', { amount: text('tre'), paid: number('2') })).toBe('2');
    expect(value('[amount] - [paid]')).toBe('0');
  });

  it('rounds half away from zero, as Excel does', () => {
    expect(value('ROUND(2.5; 0)')).toBe('3');
    expect(value('ROUND(-2.5; 0)')).toBe('-3');
    expect(value('ROUND(1 / 3; 2)')).toBe('0.33');
    expect(value('ROUND(1251; -1)')).toBe('1250');
  });

  it('rounds to any number of decimals that a cell can hold, whole ones only', () => {
    expect(value('ROUND([amount]; [amount])', { amount: number('1.55') })).toBe('1.6');
    expect(value('ROUND([amount]; [paid])', { amount: number('16'), paid: number('-1.9') })).toBe('20');
    expect(value('ROUND([amount]; 2000000)', { amount: number('1.5') })).toBe('1.5');
    expect(value('ROUND([amount]; -2000000)', { amount: number('1.5') })).toBe('0');
  });

  it('multiplies as far as Excel does, and cannot tell what is larger', () => {
    const square = (times: number): string =>
      times === 0 ? '[amount]' : `(${square(times - 1)} * ${square(times - 1)})`;
    expect(value(square(3), { amount: number('100') })).toBe(`1${'0'.repeat(16)}`);
    expect(value(square(4), { amount: number(`1${'0'.repeat(20)}`) })).toBeNull();
    expect(value(`0.1 * ${square(5)}`, { amount: number('0.1') })).toBe('0');
  });

  it('cannot tell what is divided by zero, nor anything made of it', () => {
    expect(value('1 / 0')).toBeNull();
    expect(value('1 + 1 / 0')).toBeNull();
    expect(value('ROUND([amount] / [paid]; 1)', { amount: number('3') })).toBeNull();
    expect(value('IF(1 / 0 > 2; 1; 2)')).toBeNull();
  });

  it('compares numbers and days, and cannot tell when one is missing', () => {
    expect(value('[paid] <= [amount]', { paid: number('2'), amount: number('10') })).toBe(true);
    expect(value('[paid] > [amount]', { paid: number('2'), amount: number('10') })).toBe(false);
    expect(value('[paid] <= [amount]', { paid: number('2') })).toBeNull();
    expect(value('[from] < [to]', { from: date('2025-02-01'), to: date('2025-10-01') })).toBe(true);
    expect(value('[from] = [to]', { from: date('2025-02-01'), to: date('2025-02-01') })).toBe(true);
  });

  it('compares a choice with a code; an empty cell is none of them', () => {
    expect(value('[assessment] = "red"', { assessment: text('red') })).toBe(true);
    expect(value('[assessment] = "red"')).toBe(false);
    expect(value('[assessment] <> "red"')).toBe(true);
    expect(value('[agreed] = "true"', { agreed: yesNo(true) })).toBe(true);
  });

  it('joins conditions, and cannot tell when one of them cannot be told', () => {
    const red = { assessment: text('red') };
    expect(value('AND([assessment] = "red"; FILLED([measures]))', red)).toBe(false);
    expect(value('OR([assessment] = "red"; FILLED([measures]))', red)).toBe(true);
    expect(value('NOT(FILLED([measures]))', { measures: text('  ') })).toBe(true);
    expect(value('OR([assessment] = "red"; [paid] > 3)', red)).toBeNull();
  });

  it('chooses; without an otherwise there is nothing to tell', () => {
    expect(value('IF([assessment] = "red"; FILLED([measures]))', { assessment: text('red') })).toBe(false);
    expect(value('IF([assessment] = "red"; FILLED([measures]))')).toBeNull();
    expect(value('IF([paid] > 1; "green"; "red")', { paid: number('1') })).toBe('red');
  });

  it('reads computed cells, of the row and in sums', () => {
    const rows = contentOf([{ amount: number('10'), paid: number('4') }, { amount: number('1') }]);
    expect(value('[rest] * 2', { amount: number('10'), paid: number('4') })).toBe('12');
    expect(value('SUM([projects].[rest])', {}, rows)).toBe('7');
    expect(value('COUNTA([projects].[light])', {}, rows)).toBe('1');
  });

  it('sums and counts rows, past what is no number, and only those asked for', () => {
    const rows = contentOf([
      { amount: number('9999999999'), assessment: text('red') },
      { amount: text('12'), assessment: text('red') },
      {},
      { amount: number('0.01'), assessment: text('green') },
    ]);
    expect(value('SUM([projects].[amount])', {}, rows)).toBe('9999999999.01');
    expect(value('SUM([projects].[amount]; [assessment] = "red")', {}, rows)).toBe('9999999999');
    expect(
      value('SUM([projects].[amount]; OR([assessment] = "red"; [assessment] = "green"))', {}, rows),
    ).toBe('9999999999.01');
    expect(value('COUNTA([projects].[amount]; [assessment] = "red")', {}, rows)).toBe('2');
    expect(value('SUM([nowhere].[amount])', {}, rows)).toBe('0');
  });

  it('reads the same row of last period', () => {
    const before: ReportContent = { sheets: { projects: { rows: [aRow({ amount: number('5') })] } } };
    expect(value('[amount] >= PREVIOUS([amount])', { amount: number('4') }, contentOf([]), before)).toBe(
      false,
    );
    expect(value('[amount] >= PREVIOUS([amount])', { amount: number('4') })).toBeNull();
    expect(
      value('MAX(ABS([amount]); PREVIOUS([amount]); 1)', { amount: number('-4') }, contentOf([]), before),
    ).toBe('5');
    expect(value('MIN([amount]; 3)', { amount: number('-4') })).toBe('-4');
  });

  it('computes the difference of the appropriation from the projects', () => {
    const frame = { allocated: number('10000000'), carriedOver: number('500000') };
    const { form, content } = aReport({ projects: projectsWith('4000000', '6000000'), frame });
    const [, frameSheet] = grantProjects.sheets;
    const type = frameSheet?.columns.find(({ role }) => role === 'difference')?.type;
    const row = content.sheets['frame']?.rows[0];
    if (frameSheet === undefined || type?.kind !== 'computed' || row === undefined)
      throw new Error('No such column.');
    expect(compute(type.formula, { form, content }, frameSheet, row)).toEqual(number('500000'));
  });
});
