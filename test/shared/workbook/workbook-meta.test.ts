import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../shared/workbook/grid.ts';
import { countsFrom1904, readMeta } from '../../../shared/workbook/workbook-meta.ts';
import { aPlan } from '../../builders/a-plan.ts';
import { aReport } from '../../builders/a-report.ts';
import { gridsOf, withCell } from '../../builders/grids-of.ts';

const grids = gridsOf(aPlan(aReport()));
const changedAt = (row: number, value: string | null): readonly Grid[] =>
  grids.map((grid) => (grid.name === '_meta' ? withCell(grid, row, 2, value) : grid));

/** Where Excel says from when it counts; no part of the checksum. */
const lastRow = 12;

describe('what a workbook says of itself', () => {
  it('is read back, whatever the hidden sheet is called', () => {
    const renamed = grids.map((grid) => ({ ...grid, name: `${grid.name} (2)` }));
    expect(readMeta(renamed)).toMatchObject({
      status: 'right',
      meta: { form: 'grant-projects', organisation: 'HFS12', period: '2025', revision: 7, language: 'nb' },
    });
  });

  it('is not trusted when any of it was changed or is missing', () => {
    for (let row = 2; row < lastRow; row += 1) {
      expect(readMeta(changedAt(row, '8')), `row ${row}`).toEqual({ status: 'damaged' });
      expect(readMeta(changedAt(row, null)), `row ${row}`).toEqual({ status: 'damaged' });
    }
  });

  it('tells from which year Excel counts its days', () => {
    expect(countsFrom1904(grids)).toBe(false);
    expect(countsFrom1904(changedAt(lastRow, '2004'))).toBe(true);
    expect(countsFrom1904([{ name: 'Ark1', values: [['Hei', 2004]] }])).toBe(false);
  });

  it('is not there in a workbook of somebody else', () => {
    expect(readMeta([{ name: 'Ark1', values: [['Hei']] }])).toEqual({ status: 'none' });
    expect(readMeta([])).toEqual({ status: 'none' });
  });
});
