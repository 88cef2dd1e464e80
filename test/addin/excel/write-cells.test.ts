import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createOfficeWorkbook } from '../../../addin/excel/office-workbook.ts';
import type { Workbook } from '../../../addin/excel/workbook.ts';
import { metaSheetName } from '../../../shared/workbook/sheet-names.ts';
import { aPlan } from '../../builders/a-plan.ts';
import { aReport } from '../../builders/a-report.ts';
import type { ExcelHost } from '../../excel-host/host.ts';
import { parseArea } from '../../excel-host/model/address.ts';
import { freshHost } from '../../excel-host/with-host.ts';

let host: ExcelHost;
let workbook: Workbook;
const sheet = 'Prosjekter';
const contentOf = (name: string, address: string) => {
  const area = parseArea(address);
  return host.model.sheet(name).cells.content(area?.top ?? -1, area?.left ?? -1);
};
const valueOf = (address: string) => contentOf(sheet, address).value;

beforeEach(async () => {
  host = freshHost();
  workbook = createOfficeWorkbook();
  await workbook.layOut(aPlan(aReport()), () => undefined);
  host.stats.reset();
});

describe('writing cells', () => {
  it('changes the given ones, empties those that are null and leaves the rest', async () => {
    const kind = valueOf('C6');
    await workbook.writeCells([
      { sheet, address: 'B6', value: 'Nytt navn' },
      { sheet, address: 'D6', value: 42 },
      { sheet, address: 'E6', value: null },
    ]);
    expect([valueOf('B6'), valueOf('C6'), valueOf('D6'), valueOf('E6')]).toEqual(['Nytt navn', kind, 42, '']);
  });

  it('keeps every text a text, in cells for text and for amounts', async () => {
    const text = fc.oneof(
      fc.constantFrom('=1+1', '+47', '-1', '@x', "'x", "''", '0301', '1-2', 'SANN', '1e3', '=', '12.1.2025'),
      fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }),
    );
    await fc.assert(
      fc.asyncProperty(text, text, async (inText, inAmount) => {
        await workbook.writeCells([
          { sheet, address: 'B7', value: inText },
          { sheet, address: 'D7', value: inAmount },
        ]);
        expect([contentOf(sheet, 'B7'), contentOf(sheet, 'D7')]).toEqual([
          { value: inText, formula: null },
          { value: inAmount, formula: null },
        ]);
      }),
      { numRuns: 60 },
    );
  });

  it('writes cells and the revision in one batch, the revision last, and the user can still undo', async () => {
    const renamed = 'tiltak';
    host.model.sheet(sheet).name = renamed;
    host.user.type(renamed, 'B6', 'skrevet');
    const written: string[] = [];
    host.model.onEvent((event) => {
      if (event.kind === 'changed') written.push(event.sheetId);
    });
    await workbook.writeCells([
      { sheet: metaSheetName, address: 'B8', value: '8' },
      { sheet: renamed, address: 'D6', value: 42 },
    ]);
    expect(contentOf(metaSheetName, 'B8').value).toBe('8');
    expect(written).toEqual([host.model.sheet(renamed).id, host.model.sheet(metaSheetName).id]);
    expect(host.stats.syncs).toBe(2);
    host.user.undo();
    host.user.undo();
    expect(contentOf(renamed, 'B6').value).not.toBe('skrevet');
  });

  it('writes locked cells too, and leaves the sheet as protected as before', async () => {
    const before = host.model.sheet('Ramme').protection;
    await workbook.writeCells([{ sheet: 'Ramme', address: 'C6', value: 1_000_000 }]);
    expect(contentOf('Ramme', 'C6').value).toBe(1_000_000);
    expect(host.model.sheet('Ramme').protection).toEqual(before);
    expect(host.stats.syncs).toBe(2);
    expect(host.user.type('Ramme', 'C6', '1')).toMatchObject({ accepted: false, reason: 'protected' });
  });

  it('leaves a sheet unprotected that the user has unprotected', async () => {
    host.model.sheet('Ramme').protection = null;
    await workbook.writeCells([{ sheet: 'Ramme', address: 'C6', value: 5 }]);
    expect(host.model.sheet('Ramme').protection).toBeNull();
  });

  it('says so when the user has protected the sheet with a password, and has written nothing', async () => {
    host.model.sheet('Ramme').password = 'hemmelig';
    const writing = workbook.writeCells([
      { sheet, address: 'D6', value: 42 },
      { sheet: 'Ramme', address: 'C6', value: 5 },
    ]);
    await expect(writing).rejects.toMatchObject({ name: 'WorkbookProblem', code: 'protected' });
    expect(valueOf('D6')).not.toBe(42);
  });

  it('protects the sheet again when Excel refuses something in between', async () => {
    const writing = workbook.writeCells([
      { sheet: 'Ramme', address: 'C6', value: { formula: 'SUM((', result: 0 } },
    ]);
    await expect(writing).rejects.toMatchObject({ code: 'unknown' });
    expect(host.model.sheet('Ramme').protection).not.toBeNull();
  });

  it('says that a sheet is gone', async () => {
    const writing = workbook.writeCells([{ sheet: 'Borte', address: 'A1', value: 1 }]);
    await expect(writing).rejects.toMatchObject({ code: 'gone' });
  });

  it('asks Excel for nothing when there is nothing to write', async () => {
    await workbook.writeCells([]);
    expect(host.stats.syncs).toBe(0);
  });

  it('takes two syncs for 5000 cells and stays below 4 MB', async () => {
    const rows = Array.from(new Array(250).keys(), (at) => at + 2);
    const letters = Array.from(new Array(20).keys(), (at) => String.fromCharCode(66 + at));
    await workbook.writeCells(
      rows.flatMap((row) =>
        letters.map((letter) => ({ sheet: 'Side', address: `${letter}${row}`, value: 'x'.repeat(200) })),
      ),
    );
    expect(host.stats.syncs).toBe(2);
    expect(host.stats.bytes).toBeLessThan(4_000_000);
    expect(contentOf('Side', 'U251').value).toBe('x'.repeat(200));
  });

  it('writes more than Excel takes at a time in several goes', async () => {
    const changes = Array.from(new Array(400).keys(), (at) => ({
      sheet: 'Side',
      address: `B${at + 1}`,
      value: 'x'.repeat(30_000),
    }));
    await workbook.writeCells(changes);
    expect(contentOf('Side', 'B400').value).toHaveLength(30_000);
  });
});
