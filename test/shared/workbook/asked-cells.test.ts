import { describe, expect, it } from 'vitest';
import { isLaidOutToAsk, type AskedCell } from '../../../shared/workbook/asked-cells.ts';
import type { Grid } from '../../../shared/workbook/grid.ts';
import { readGrid } from '../../../shared/workbook/read-grid.ts';
import { planWorkbook } from '../../../shared/workbook/plan-workbook.ts';
import { rowsOf } from '../../../shared/content.ts';
import { aProject, aReport } from '../../builders/a-report.ts';
import { gridsOf } from '../../builders/grids-of.ts';

const report = aReport({ projects: [aProject(), aProject()] });
const { form, content, lists } = report;
const meta = {
  form: 'grant-projects',
  formVersion: '1',
  report: 'r1',
  organisation: 'HFS12',
  organisationName: 'Agder',
  period: '2025',
  revision: 3,
  epoch: 'e',
  language: 'nb',
} as const;
const planOf = (asked: readonly AskedCell[]) =>
  planWorkbook({ form, content, lists, language: 'nb', meta, asked, newRowIds: () => crypto.randomUUID() });
const cellOf = (line: number, column: string): AskedCell => {
  const row = rowsOf(content, 'projects')[line - 1]?.id ?? '';
  return { sheet: 'projects', row, column, question: `Hva er ${column}?`, by: 'Ola' };
};
const asked = [cellOf(2, 'amount'), cellOf(1, 'title')];
const dataSheets = (cells: readonly AskedCell[]) =>
  planOf(cells).sheets.filter(({ visibility, name }) => visibility === 'visible' && name !== 'Veiledning');
const openIn = (cells: readonly AskedCell[]) =>
  dataSheets(cells).flatMap(({ areas }) => areas.filter(({ open }) => open).map(({ address }) => address));

describe('a workbook that asks about single cells', () => {
  it('has them open, each with a look of its own, and nothing else', () => {
    expect(openIn(asked)).toEqual(['D7:D7', 'B6:B6']);
    const looks = dataSheets(asked).flatMap(({ areas }) => areas.filter(({ style }) => style === 'asked'));
    expect(looks).toHaveLength(2);
  });

  it('keeps the number format of the column in the cell', () => {
    const looksOf = (cells: readonly AskedCell[], address: string) =>
      dataSheets(cells).flatMap(({ areas }) => areas.filter((area) => area.address === address));
    const [amount] = looksOf(asked, 'D7:D7');
    expect(amount?.numberFormat).toContain('#,##0');
  });

  it('lists them on the instruction sheet, for whoever has the file alone', () => {
    const [instructions] = gridsOf(planOf(asked));
    const lines = instructions?.values.map(([, left, right]) => [left, right]);
    expect(lines).toContainEqual(['Prosjekter D7', 'Ola: Hva er amount?']);
    expect(lines).toContainEqual(['Prosjekter B6', 'Ola: Hva er title?']);
  });

  it('is known by its hidden sheet, in any order of the questions', () => {
    const grids: readonly Grid[] = gridsOf(planOf(asked));
    expect(isLaidOutToAsk(grids, asked.toReversed())).toBe(true);
    expect(isLaidOutToAsk(grids, asked.slice(1))).toBe(false);
    expect(isLaidOutToAsk(grids, [])).toBe(false);
    expect(isLaidOutToAsk(gridsOf(planOf([])), [])).toBe(true);
    expect(isLaidOutToAsk(gridsOf(planOf([])), asked)).toBe(false);
  });

  it('is read back as what it was made from', () => {
    const read = readGrid(form, gridsOf(planOf(asked)), lists, () => crypto.randomUUID());
    expect(read.content).toEqual(
      readGrid(form, gridsOf(planOf([])), lists, () => crypto.randomUUID()).content,
    );
    expect(read.problems).toEqual([]);
  });
});
