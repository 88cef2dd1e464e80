import { beforeEach, describe, expect, it } from 'vitest';
import { createOfficeWorkbook } from '../../../addin/excel/office-workbook.ts';
import type { Workbook } from '../../../addin/excel/workbook.ts';
import { aPlan, aSheetPlan } from '../../builders/a-plan.ts';
import { aReport } from '../../builders/a-report.ts';
import type { ExcelHost } from '../../excel-host/host.ts';
import { freshHost } from '../../excel-host/with-host.ts';

let host: ExcelHost;
let workbook: Workbook;
beforeEach(async () => {
  host = freshHost();
  workbook = createOfficeWorkbook();
  await workbook.layOut(aPlan(aReport()), () => undefined);
  host.stats.reset();
});

describe('going to a cell', () => {
  it('shows the sheet and selects the cell, in one sync', async () => {
    await workbook.goTo({ sheet: 'Prosjekter', address: 'D6' });
    expect(host.model.active.name).toBe('Prosjekter');
    expect(host.model.active.selection).toEqual({ top: 5, left: 3, bottom: 5, right: 3 });
    expect(host.stats.syncs).toBe(1);
  });

  it('selects a locked cell too, so that what was laid in can be read and copied', async () => {
    await workbook.goTo({ sheet: 'Ramme', address: 'C6' });
    expect(host.model.active.name).toBe('Ramme');
    expect(host.model.active.selection).toEqual({ top: 5, left: 2, bottom: 5, right: 2 });
  });

  it('says that the sheet is gone', async () => {
    const going = workbook.goTo({ sheet: 'Borte', address: 'A1' });
    await expect(going).rejects.toMatchObject({ code: 'gone' });
  });
});

describe('writing a sheet of its own', () => {
  const table = aSheetPlan({
    name: 'Avvik',
    blocks: [
      {
        topLeft: 'A1',
        values: [
          ['Sted', 'Tekst'],
          ['D6', '=1+1'],
        ],
      },
    ],
    areas: [{ address: 'A1:B1', style: 'header' }],
    columns: [{ width: 10, hidden: false }],
    frozen: { rows: 1, columns: 0 },
    autoFilter: 'A1:B2',
    tabColour: '1B365D',
  });

  it('shows the table and leaves what it says as text', async () => {
    expect(await workbook.writeSheet(table)).toBe('Avvik');
    expect(host.model.active.name).toBe('Avvik');
    const { cells, autoFilter, frozenRows, tabColor, protection } = host.model.active;
    expect(cells.content(1, 1)).toEqual({ value: '=1+1', formula: null });
    expect(autoFilter).toEqual({ top: 0, left: 0, bottom: 1, right: 1 });
    expect([frozenRows, tabColor, protection]).toEqual([1, '#1B365D', null]);
  });

  it('takes another name when that one is taken, at most 31 characters long', async () => {
    await workbook.writeSheet(table);
    expect(await workbook.writeSheet({ ...table, name: 'AVVIK' })).toBe('AVVIK (2)');
    const long = 'A very long name of a worksheet';
    expect(await workbook.writeSheet({ ...table, name: long })).toBe(long);
    expect(await workbook.writeSheet({ ...table, name: long })).toBe('A very long name of a works (2)');
  });

  it('leaves nothing behind when Excel refuses the table', async () => {
    const before = host.model.sheets.map(({ name }) => name);
    const impossible = { ...table, blocks: [{ topLeft: 'A1', values: [[{ formula: 'SUM((', result: 0 }]] }] };
    await expect(workbook.writeSheet(impossible)).rejects.toMatchObject({ code: 'unknown' });
    expect(host.model.sheets.map(({ name }) => name)).toEqual(before);
  });

  it('writes a table of 20 000 lines', async () => {
    const values = Array.from(new Array(20_000).keys(), (at) => [at, `linje ${at}`]);
    await workbook.writeSheet({ ...table, autoFilter: null, blocks: [{ topLeft: 'A1', values }] });
    expect(host.model.active.cells.content(19_999, 1).value).toBe('linje 19999');
    const largest = Math.max(...host.stats.runs.map(({ bytes, syncs }) => bytes / syncs));
    expect(largest).toBeLessThan(4_000_000);
  });
});
