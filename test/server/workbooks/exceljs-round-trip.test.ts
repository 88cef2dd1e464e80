import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../server/workbooks/read-workbook.ts';
import { cleanText } from '../../../server/workbooks/values/clean-text.ts';

/** Without what Excel itself reads as an escape: exceljs does not mask it. */
const text = fc
  .string({ unit: 'grapheme', maxLength: 50 })
  .filter((value) => !/_x[0-9a-f]{4}_/i.test(value) && cleanText(value) === value.normalize('NFC'));
const number = fc
  .double({ noNaN: true, min: -1e300, max: 1e300 })
  .filter((value) => Math.abs(value) > 1e-300);
const day = fc.date({ min: new Date('1900-03-01'), max: new Date('9999-12-31'), noInvalidDate: true });
const value = fc.oneof(
  text.map((written) => ({ kind: 'text', written })),
  number.map((written) => ({ kind: 'number', written })),
  fc.boolean().map((written) => ({ kind: 'boolean', written })),
  day.map((instant) => ({ kind: 'date', written: new Date(instant.toISOString().slice(0, 10)) })),
);

/** From 1 March 1900 on, serial numbers count days from 30 December 1899. */
const isoDateOf = (serial: string) =>
  new Date(Date.UTC(1899, 11, 30) + Number(serial) * 86_400_000).toISOString().slice(0, 10);

async function writeWithExceljs(rows: readonly (readonly ExcelJS.CellValue[])[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Ark');
  for (const row of rows) sheet.addRow([...row]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe('a workbook written by exceljs', () => {
  it('is read back with the same values', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 30 }), async (values) => {
        const file = await writeWithExceljs(values.map(({ written }) => [written]));
        const cells = (await readWorkbook(file)).sheets[0]?.cells;
        for (const [index, { kind, written }] of values.entries()) {
          const cell = cells?.get(`A${index + 1}`);
          if (written === '') expect(cell).toBeUndefined();
          else if (kind === 'text')
            expect(cell).toEqual({ kind, value: String(written).normalize('NFC'), formula: false });
          else if (kind === 'boolean') expect(cell).toEqual({ kind, value: written, formula: false });
          else if (cell?.kind !== 'number') expect.fail(`A${index + 1} is ${JSON.stringify(cell)}`);
          else if (written instanceof Date) {
            expect([cell.isDate, isoDateOf(cell.value)]).toEqual([true, written.toISOString().slice(0, 10)]);
          } else
            expect([cell.isDate, Number(cell.value)]).toEqual([
              false,
              Number(Number(written).toPrecision(15)),
            ]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives its formulas’ results, and says where it has none', async () => {
    const calculated = await readWorkbook(await writeWithExceljs([[2, { formula: 'A1*2', result: 4 }]]));
    expect(calculated.sheets[0]?.cells.get('B1')).toMatchObject({ value: '4', formula: true });
    const open = await readWorkbook(await writeWithExceljs([[2, { formula: 'A1*2' }]]));
    expect(open.sheets[0]?.cells.get('B1')).toEqual({ kind: 'uncomputed', value: null, formula: true });
  });
});
