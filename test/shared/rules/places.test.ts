import { describe, expect, it } from 'vitest';
import { validate } from '../../../shared/rules/validate.ts';
import { number } from '../../../shared/value.ts';
import { aProject, aReport } from '../../builders/a-report.ts';

const report = aReport({ projects: [aProject({ amount: number('5'), paidOut: number('7000000') })] });
const [row] = report.content.sheets['projects']?.rows ?? [];
const place = {
  sheetName: 'Prosjekter 2025',
  rows: { [row?.id ?? '']: 9 },
  columns: { amount: 'E', paidOut: 'F' },
  firstLine: 9,
};
const paidTooMuch = (places?: Record<string, typeof place>) =>
  validate({ ...report, ...(places === undefined ? {} : { places }) }, 'nb').find(
    ({ rule }) => rule === 'paid-out-is-not-above-allocated',
  );

describe('the place of a finding', () => {
  it('is as the form is laid out, where nothing else is known', () => {
    expect(paidTooMuch()).toMatchObject({ sheetTitle: 'Prosjekter', rowNumber: 6 });
  });

  it('is where tab, row and column stand in the file that was read, in the sentence too', () => {
    const finding = paidTooMuch({ projects: place });
    expect(finding).toMatchObject({ sheetTitle: 'Prosjekter 2025', rowNumber: 9, cell: 'F9' });
    expect(finding?.message).toContain('E9 på arket Prosjekter 2025');
  });

  it('is no cell for a row that the file does not have', () => {
    const finding = paidTooMuch({ projects: { ...place, rows: {} } });
    expect(finding).toMatchObject({ sheetTitle: 'Prosjekter 2025', rowNumber: null, cell: null });
  });
});
