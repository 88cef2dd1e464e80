import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cpuClock } from '../../../builders/cpu-clock.ts';
import { readWorkbook } from '../../../../server/workbooks/read-workbook.ts';
import { refusalOf } from '../../../builders/refusal-of.ts';
import { workbookEntries, workbookFile } from '../../../builders/workbook-file.ts';
import { zipFile } from '../../../builders/zip-file.ts';

const entries = workbookEntries();
const spaces = (bytes: number) => Buffer.alloc(bytes, ' ');
const mebibyte = 1024 * 1024;

/** Replaces the sheet's entry, which is the last of the plain workbook. */
const withSheetEntry = (knobs: object) =>
  zipFile(
    entries.map((entry) => (entry.name === 'xl/worksheets/sheet1.xml' ? { ...entry, ...knobs } : entry)),
  );

describe('the zip directory of an uploaded file', () => {
  it('is accepted when it is an ordinary one', async () => {
    expect((await readWorkbook(workbookFile())).sheets).toHaveLength(1);
  });

  it('is accepted when sizes follow the data, as streaming writers do', async () => {
    const streamed = zipFile(entries.map((entry) => ({ ...entry, sizesFollow: true })));
    expect((await readWorkbook(streamed)).sheets).toHaveLength(1);
  });

  it('refuses 400 MB of spaces by the declared size, without inflating them', async () => {
    const bomb = withSheetEntry({ content: spaces(10 * mebibyte), declaredBytes: 400 * mebibyte });
    const spent = cpuClock();
    expect((await refusalOf(bomb)).code).toBe('ZIP_TOO_LARGE');
    expect(spent()).toBeLessThan(1_000);
  });

  it('stops inflating at the declared size when the size is a lie', async () => {
    const bomb = withSheetEntry({ content: spaces(50 * mebibyte), declaredBytes: 1_000 });
    const spent = cpuClock();
    expect((await refusalOf(bomb)).code).toBe('ZIP_SIZE_LIE');
    expect(spent()).toBeLessThan(1_000);
  });

  it('refuses a part that is shorter than declared', async () => {
    expect((await refusalOf(withSheetEntry({ declaredBytes: 5_000 }))).code).toBe('ZIP_SIZE_LIE');
  });

  it('refuses many tiny entries before looking at them', async () => {
    const tiny = Array.from(Array(60_000).keys(), (index) => ({
      name: `x/${index}`,
      content: '',
      stored: true,
    }));
    const file = zipFile(tiny);
    const spent = cpuClock();
    expect((await refusalOf(file)).code).toBe('ZIP_ENTRIES');
    expect(spent()).toBeLessThan(1_000);
  });

  it.each([
    [
      'two entries with the same data',
      zipFile([...entries, { name: 'xl/more.xml', content: '', sameDataAs: 6 }]),
    ],
    ['a zip64 locator', zipFile(entries, { zip64: true })],
    [
      'a zip64 field',
      withSheetEntry({ extra: Buffer.from('0100080000000000000000000000', 'hex').subarray(0, 12) }),
    ],
    ['a second end record after the first', Buffer.concat([workbookFile(), zipFile(entries)])],
    ['bytes after the end record', Buffer.concat([workbookFile(), Buffer.from('more')])],
    ['a comment', zipFile(entries, { comment: 'hello' })],
    ['a stretch that no entry owns', withSheetEntry({ after: Buffer.from('%PDF-1.7 hidden') })],
    ['a wrong number of entries', zipFile(entries, { declaredEntries: 3 })],
    ['another name in the local header', withSheetEntry({ localName: 'xl/worksheets/sheet9.xml' })],
    ['a checksum that does not fit', withSheetEntry({ declaredCrc32: 1 })],
    ['an unknown compression method', withSheetEntry({ method: 14 })],
    ['a cut-off end', workbookFile().subarray(0, -400)],
  ])('refuses %s', async (...[, file]) => {
    expect((await refusalOf(file)).code).toBe('ZIP_STRUCTURE');
  });

  it.each([
    '../../x',
    '/abs',
    'C:\\x',
    'xl\\sheet.xml',
    'x\0.xml',
    'xl/./x',
    'xl//x',
    'xl/\u00e5.xml',
    'x'.repeat(201),
    '',
  ])('refuses the entry name %j', async (name) => {
    expect((await refusalOf(workbookFile({ entries: [{ name, content: '' }] }))).code).toBe('ZIP_NAME');
  });

  it.each(['xl/workbook.xml', 'XL/Workbook.xml'])('refuses a second %s', async (name) => {
    expect((await refusalOf(workbookFile({ entries: [{ name, content: '' }] }))).code).toBe('ZIP_DUPLICATE');
  });

  it.each([0x1, 0x40, 0x2000])('refuses the encryption flag %i', async (flags) => {
    const refusal = await refusalOf(withSheetEntry({ flags }));
    expect(refusal.code).toBe('ENCRYPTED');
    expect(refusal.text.nb).toContain('passord');
  });
});

const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const oleFile = (stream: string) =>
  Buffer.concat([ole, Buffer.alloc(504), Buffer.from(`${stream}\0`, 'utf16le')]);

describe('a file that is not a zip archive', () => {
  it.each([
    ['ENCRYPTED', 'an encrypted workbook', oleFile('EncryptedPackage')],
    ['TYPE', 'an .xls of Excel 97', oleFile('Workbook')],
    ['TYPE', 'an .xls of Excel 5', oleFile('Book')],
    ['TYPE', 'nothing at all', Buffer.alloc(0)],
    ['TYPE', 'one byte', Buffer.from('P')],
    ['TYPE', 'HTML', Buffer.from('<html><table><tr><td>1</td></tr></table></html>')],
    ['TYPE', 'CSV', Buffer.from('a;b\n1;2\n')],
    ['TYPE', 'PDF', Buffer.from('%PDF-1.7\n')],
    ['TYPE', 'a program', Buffer.from('MZ\x90\0')],
    ['TYPE', 'a workbook after HTML', Buffer.concat([Buffer.from('<html>'), workbookFile()])],
    ['TYPE', 'an empty zip archive', zipFile([])],
  ])('is refused with %s: %s', async (...[code, , file]) => {
    expect((await refusalOf(file)).code).toBe(code);
  });

  it('is this test, too', async () => {
    expect((await refusalOf(readFileSync(import.meta.filename))).code).toBe('TYPE');
  });
});
