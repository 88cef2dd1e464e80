import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../../server/workbooks/limits.ts';
import type { WorkbookLimits } from '../../../server/workbooks/limits.ts';
import { readWorkbook } from '../../../server/workbooks/read-workbook.ts';
import { refusalOf } from '../../builders/refusal-of.ts';
import { workbookFile } from '../../builders/workbook-file.ts';
import type { ZipEntry } from '../../builders/zip-file.ts';

const mebibyte = 1024 * 1024;
const accepts = async (file: Uint8Array) => (await readWorkbook(file)).sheets.length === 1;

/** Random bytes do not shrink, so that a size stays what it is. */
const filler = (bytes: number): ZipEntry => ({
  name: 'xl/media/image1.png',
  content: randomBytes(bytes),
  stored: true,
});

describe('the limits of an uploaded file', () => {
  it('are those that the documentation promises', () => {
    expect(defaultLimits).toMatchObject({
      zippedBytes: 20 * mebibyte,
      unpackedBytes: 100 * mebibyte,
      partBytes: 60 * mebibyte,
      entries: 200,
      ratio: 150,
      ratioFromBytes: mebibyte,
      rows: 20_000,
      columns: 200,
      cells: 500_000,
      cellText: 32_767,
      childMilliseconds: 10_000,
      childMegabytes: 256,
    } satisfies Partial<WorkbookLimits>);
  });

  it('accept 20 MB and not one byte more', async () => {
    const overhead = workbookFile({ entries: [filler(0)] }).length;
    const file = workbookFile({ entries: [filler(20 * mebibyte - overhead)] });
    expect(file).toHaveLength(20 * mebibyte);
    expect(await accepts(file)).toBe(true);
    const larger = workbookFile({ entries: [filler(20 * mebibyte - overhead + 1)] });
    expect((await refusalOf(larger)).code).toBe('FILE_TOO_LARGE');
  });

  it('accept a part of 60 MB by its declared size and not one byte more', async () => {
    const declared = (bytes: number) =>
      workbookFile({ entries: [{ ...filler(mebibyte), stored: false, declaredBytes: bytes }] });
    expect(await accepts(declared(60 * mebibyte))).toBe(true);
    expect((await refusalOf(declared(60 * mebibyte + 1))).code).toBe('ZIP_TOO_LARGE');
  });

  it('accept 100 MB in all by the declared sizes and not one byte more', async () => {
    const rest = 100 * mebibyte - 60 * mebibyte - workbookBytes();
    const declared = (bytes: number) =>
      workbookFile({
        entries: [60 * mebibyte, bytes].map((declaredBytes, index) => ({
          ...filler(mebibyte),
          name: `xl/media/image${index}.png`,
          stored: false,
          declaredBytes,
        })),
      });
    expect(await accepts(declared(rest))).toBe(true);
    expect((await refusalOf(declared(rest + 1))).code).toBe('ZIP_TOO_LARGE');
  });

  it('accept 200 entries and not one more', async () => {
    const more = (count: number) =>
      workbookFile({
        entries: Array.from(Array(count - 7).keys(), (i) => ({ name: `xl/media/${i}`, content: '' })),
      });
    expect(await accepts(more(200))).toBe(true);
    expect((await refusalOf(more(201))).code).toBe('ZIP_ENTRIES');
  });

  it('accept a part packed to a 150th, and more only up to 1 MB', async () => {
    const dense = (bytes: number, packed: number) =>
      workbookFile({ entries: [{ ...filler(packed), method: 8, declaredBytes: bytes }] });
    expect(await accepts(dense(150 * 10_000, 10_000))).toBe(true);
    expect((await refusalOf(dense(150 * 10_000 + 1, 10_000))).code).toBe('ZIP_RATIO');
    expect(await accepts(dense(mebibyte, 100))).toBe(true);
    expect((await refusalOf(dense(mebibyte + 1, 100))).code).toBe('ZIP_RATIO');
  });

  it('accept a value in row 20,000 and none below', async () => {
    const at = (row: number) => workbookFile({ rows: `<row r="${row}"><c r="A${row}"><v>1</v></c></row>` });
    expect(await accepts(at(20_000))).toBe(true);
    expect(await refusalOf(at(20_001))).toMatchObject({ code: 'ROW_RANGE', where: { cell: 'A20001' } });
  });

  it('accept a value in column 200 and none beyond', async () => {
    const at = (column: string) => workbookFile({ rows: `<row r="1"><c r="${column}1"><v>1</v></c></row>` });
    expect(await accepts(at('GR'))).toBe(true);
    expect(await refusalOf(at('GS'))).toMatchObject({ code: 'COLUMN_RANGE', where: { cell: 'GS1' } });
  });

  it('accept 500,000 cells and not one more', async () => {
    const cells = (last: number) =>
      workbookFile({
        rows: `${`<row>${'<c/>'.repeat(5_000)}</row>`.repeat(99)}<row>${'<c/>'.repeat(last)}</row>`,
      });
    const limits = { ...defaultLimits, ratio: Infinity };
    expect((await readWorkbook(cells(5_000), limits)).sheets).toHaveLength(1);
    expect((await refusalOf(cells(5_001), limits)).code).toBe('CELL_COUNT');
  });

  it.each([
    ['shared', (text: string) => workbookFile({ strings: [text] })],
    ['inline', (text: string) => inRow1(`<c t="inlineStr"><is><t>${text}</t></is></c>`)],
    [
      'inline in runs',
      (text: string) => inRow1(`<c t="inlineStr"><is><r><t>x</t></r><r><t>${text.slice(1)}</t></r></is></c>`),
    ],
    ['a result', (text: string) => inRow1(`<c t="str"><f>A2</f><v>${text}</v></c>`)],
  ])('accept a text of 32,767 characters and not one more: %s', async (...[, file]) => {
    expect(await accepts(file('x'.repeat(32_767)))).toBe(true);
    expect((await refusalOf(file('x'.repeat(32_768)))).code).toBe('TEXT_LENGTH');
  });

  it('count a shared text in every cell that shows it', async () => {
    const file = workbookFile({
      strings: ['four'],
      rows: `<row>${'<c t="s"><v>0</v></c>'.repeat(10)}</row>`,
    });
    expect((await readWorkbook(file, { ...defaultLimits, allText: 40 })).sheets[0]?.cells.size).toBe(10);
    expect((await refusalOf(file, { allText: 39 })).code).toBe('TEXT_LENGTH');
  });
});

function inRow1(cells: string): Buffer {
  return workbookFile({ rows: `<row r="1">${cells}</row>` });
}

function workbookBytes(): number {
  const directory = workbookFile();
  let bytes = 0;
  for (let at = directory.readUInt32LE(directory.length - 6); directory.readUInt32LE(at) === 0x02014b50;) {
    bytes += directory.readUInt32LE(at + 24);
    at += 46 + directory.readUInt16LE(at + 28) + directory.readUInt16LE(at + 30);
  }
  return bytes;
}
