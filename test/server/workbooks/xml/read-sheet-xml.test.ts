import { describe, expect, it } from 'vitest';
import { cpuClock } from '../../../builders/cpu-clock.ts';
import { readWorkbook } from '../../../../server/workbooks/read-workbook.ts';
import { refusalOf } from '../../../builders/refusal-of.ts';
import { workbookFile } from '../../../builders/workbook-file.ts';
import type { WorkbookFile } from '../../../builders/workbook-file.ts';

const inRow1 = (cells: string, file: WorkbookFile = {}) =>
  workbookFile({ ...file, rows: `<row r="1">${cells}</row>` });

async function cellsOf(file: Uint8Array) {
  return Object.fromEntries((await readWorkbook(file)).sheets[0]?.cells ?? []);
}

describe('a cell of an uploaded sheet', () => {
  it('is a number, a text, a yes or no, or an error, as the file says', async () => {
    const cells =
      '<c r="A1"><v>12.5</v></c><c r="B1" t="n"><v>-3</v></c><c r="C1" t="s"><v>1</v></c>' +
      '<c r="D1" t="inlineStr"><is><t>in</t></is></c><c r="E1" t="b"><v>1</v></c><c r="F1" t="b"><v>0</v></c>' +
      '<c r="G1" t="e"><v>#N/A</v></c><c r="H1" t="e"><v>#SPILL!</v></c>';
    expect(await cellsOf(inRow1(cells, { strings: ['zero', 'one'] }))).toEqual({
      A1: { kind: 'number', value: '12.5', isDate: false, formula: false },
      B1: { kind: 'number', value: '-3', isDate: false, formula: false },
      C1: { kind: 'text', value: 'one', formula: false },
      D1: { kind: 'text', value: 'in', formula: false },
      E1: { kind: 'boolean', value: true, formula: false },
      F1: { kind: 'boolean', value: false, formula: false },
      G1: { kind: 'error', value: '#N/A', formula: false },
      H1: { kind: 'error', value: '#SPILL!', formula: false },
    });
  });

  it('keeps a text that looks like a number or a formula as text', async () => {
    const cells = '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>';
    expect(await cellsOf(inRow1(cells, { strings: ['5', '=1+1'] }))).toMatchObject({
      A1: { kind: 'text', value: '5' },
      B1: { kind: 'text', value: '=1+1', formula: false },
    });
  });

  it('has the last result of its formula and never the formula', async () => {
    const cells =
      '<c r="A1"><f>B1+1</f><v>6</v></c><c r="B1" t="str"><f>""</f><v></v></c>' +
      '<c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D1" t="str"><f t="shared" si="9"/><v>x</v></c>';
    expect(await cellsOf(inRow1(cells))).toEqual({
      A1: { kind: 'number', value: '6', isDate: false, formula: true },
      B1: { kind: 'text', value: '', formula: true },
      C1: { kind: 'error', value: '#DIV/0!', formula: true },
      D1: { kind: 'text', value: 'x', formula: true },
    });
  });

  it('joins the runs of rich text and leaves phonetic guides out', async () => {
    const rich =
      '<c r="A1" t="inlineStr"><is><r><t>Hel</t></r><r><rPr><b/></rPr><t>se</t></r><rPh sb="0" eb="1"><t>no</t></rPh></is></c>' +
      '<c r="B1" t="s"><v>0</v></c>';
    const sharedStrings =
      '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><r><t>a</t></r><r><t xml:space="preserve"> b</t></r><rPh sb="0" eb="1"><t>c</t></rPh></si></sst>';
    expect(await cellsOf(inRow1(rich, { parts: { 'xl/sharedStrings.xml': sharedStrings } }))).toMatchObject({
      A1: { value: 'Helse' },
      B1: { value: 'a b' },
    });
  });

  it('is no content when it has only a style or an empty text', async () => {
    const cells =
      '<c r="A1" s="1"/><c r="B1"><v></v></c><c r="C1" t="s"><v>0</v></c><c r="D1" t="str"><v></v></c>';
    expect(await cellsOf(inRow1(cells, { strings: [''] }))).toEqual({});
  });

  it('is a date when its number format shows one', async () => {
    const cells =
      '<c r="A1" s="1"><v>46348</v></c><c r="B1" s="2"><v>0.25</v></c><c r="C1" s="99"><v>1</v></c>';
    expect(await cellsOf(inRow1(cells, { formats: ['dd.mm.yyyy', 'h:mm'] }))).toMatchObject({
      A1: { value: '46348', isDate: true },
      B1: { value: '0.25', isDate: false },
      C1: { value: '1', isDate: false },
    });
  });

  it('may hold an ISO date, which becomes the serial number of the workbook’s date system', async () => {
    const cell = '<c r="A1" t="d"><v>2026-11-22</v></c><c r="B1" t="d"><v>2026-11-22T12:00:00Z</v></c>';
    expect(await cellsOf(inRow1(cell))).toMatchObject({
      A1: { value: '46348', isDate: true },
      B1: { value: '46348.5', isDate: true },
    });
    const in1904 = inRow1(cell, { workbookPr: '<workbookPr date1904="1"/>' });
    expect((await readWorkbook(in1904)).date1904).toBe(true);
    expect(await cellsOf(in1904)).toMatchObject({ A1: { value: '44886', isDate: true } });
  });

  it('comes right after the one before it when it has no address', async () => {
    const rows =
      '<row><c><v>1</v></c><c r="C1"><v>2</v></c><c><v>3</v></c></row><row r="4"/><row><c><v>4</v></c></row>';
    expect(Object.keys(await cellsOf(workbookFile({ rows })))).toEqual(['A1', 'C1', 'D1', 'A5']);
  });

  it.each([
    'NaN',
    '1e999',
    '-1e999',
    '0x10',
    '1,5',
    ' 5 ',
    '5 ',
    '--5',
    '+5',
    'INF',
    '1 000',
    '５',
    '1'.repeat(401),
  ])('is refused when it says number and holds %j', async (value) => {
    const refusal = await refusalOf(inRow1(`<c r="A1"/><c r="B1"><v>${value}</v></c>`));
    expect(refusal).toMatchObject({ code: 'NUMBER', where: { sheet: 'Ark1', cell: 'B1' } });
    expect(refusal.text.nb).toMatch(/^Ark «Ark1», celle B1: .+ Skriv /);
    expect(refusal.text.nn).toMatch(/^Ark «Ark1», celle B1: /);
    expect(refusal.text.en).toMatch(/^Sheet «Ark1», cell B1: /);
  });

  it.each([
    ['SST', '<c r="B1" t="s"><v>99999999</v></c>'],
    ['SST', '<c r="B1" t="s"><v>-1</v></c>'],
    ['SST', '<c r="B1" t="s"><v>length</v></c>'],
    ['CELL_ERROR', '<c r="B1" t="b"><v>7</v></c>'],
    ['CELL_ERROR', '<c r="B1" t="e"><v>not an error</v></c>'],
    ['CELL_TYPE', '<c r="B1" t="__proto__"><v>1</v></c>'],
    ['DATE', '<c r="B1" t="d"><v>2026-99-99</v></c>'],
    ['DATE', '<c r="B1" t="d"><v>2026-02-29</v></c>'],
    ['DATE', '<c r="B1" t="d"><v>2026-11-22T12:00:00+01:00</v></c>'],
    ['DUPLICATE_CELL', '<c r="B1"><v>1</v></c><c r="B1"><v>1</v></c>'],
    ['DUPLICATE_CELL', '<c r="B1"/><c r="B1"><v>1</v></c>'],
    ['DUPLICATE_CELL', '<c r="B1"><v>1</v><v>2</v></c>'],
  ])('is refused with %s: %s', async (code, cell) => {
    expect(await refusalOf(inRow1(cell))).toMatchObject({ code, where: { sheet: 'Ark1', cell: 'B1' } });
  });

  it.each(['<f>1+1</f>', '<f>1+1</f><v></v>', '<f>1+1</f><v/>'])(
    'says so when a formula has no result: %s',
    async (inside) => {
      const workbook = await readWorkbook(inRow1(`<c r="B1">${inside}</c>`));
      expect(workbook.sheets[0]?.cells.get('B1')).toEqual({ kind: 'uncomputed', value: null, formula: true });
    },
  );

  it.each(['ZZZZZ1', 'A7', 'XFE1', 'a1', '$A$1', 'A01', 'A', '1', '', '__proto__'])(
    'is refused for the address %j in row 1',
    async (address) => {
      expect((await refusalOf(inRow1(`<c r="${address}"><v>1</v></c>`))).code).toBe('CELL_REF');
    },
  );
});

describe('a row of an uploaded sheet', () => {
  it.each(['4000000000', '1048577', '0', '-1', '1e3', '1.0', '', 'x'])(
    'is refused for the number %j',
    async (number) => {
      expect((await refusalOf(workbookFile({ rows: `<row r="${number}"/>` }))).code).toBe('ROW_RANGE');
    },
  );

  it('is refused when it comes twice', async () => {
    const rows = '<row r="2"/><row r="1"/><row r="2"><c r="A2"><v>1</v></c></row>';
    expect(await refusalOf(workbookFile({ rows }))).toMatchObject({
      code: 'DUPLICATE_CELL',
      where: { cell: '2:2' },
    });
  });

  it('may be the last of the sheet as long as it is empty, as LibreOffice writes it', async () => {
    expect(await cellsOf(workbookFile({ rows: '<row r="1048576"><c r="XFD1048576" s="1"/></row>' }))).toEqual(
      {},
    );
  });

  it('is refused with a value far outside any template, without a scan of what lies between', async () => {
    const rows = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    const spent = cpuClock();
    const refusal = await refusalOf(workbookFile({ rows }));
    expect(refusal).toMatchObject({ code: 'ROW_RANGE', where: { cell: 'XFD1048576' } });
    expect(spent()).toBeLessThan(1_000);
  });
});

describe('what kills other readers of workbooks', () => {
  const row = '<row r="1"><c r="A1"><v>5</v></c></row>';
  it.each([
    [
      'a validation',
      '<dataValidations count="1"><dataValidation type="whole" sqref="A1:XFD1048576"/></dataValidations>',
    ],
    ['a merge', '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'],
    ['a conditional format', '<conditionalFormatting sqref="A1:XFD1048576"/>'],
    ['a hundred million columns', '<cols><col min="1" max="100000000"/></cols>'],
  ])('is passed over: %s over the whole sheet', async (...[, afterRows]) => {
    const file = workbookFile({ rows: row, afterRows });
    const spent = cpuClock();
    expect(await cellsOf(file)).toMatchObject({ A1: { value: '5' } });
    expect(spent()).toBeLessThan(1_000);
  });

  it('is refused in time: three million cells with a style and no value', async () => {
    const file = workbookFile({ rows: `<row>${'<c s="1"/>'.repeat(16_000)}</row>`.repeat(190) });
    const spent = cpuClock();
    expect((await refusalOf(file, { ratio: Infinity })).code).toBe('CELL_COUNT');
    expect(spent()).toBeLessThan(5_000);
  });
});
