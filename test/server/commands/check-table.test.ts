import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, describe, expect, it } from 'vitest';
import { readCsvRows } from '../../../server/commands/read-grids.ts';

const cli = join(import.meta.dirname, '..', '..', '..', 'server', 'cli.ts');
const folder = mkdtempSync(join(tmpdir(), 'rapportark-table-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function checkTable(file: string, ...options: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [cli, 'check-table', join(folder, file), ...options],
    {
      encoding: 'utf8',
      env: { ...process.env, NODE_NO_WARNINGS: '1' },
    },
  );
  return { code: status, out: stdout, err: stderr };
}

describe('check-table', () => {
  it('reads every sheet and block of a workbook, and ends with 1 when a figure is wrong', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Riktig').addRows([
      ['', 'Kr'],
      ['A', 1.5],
      ['B', 2],
      ['Sum', 3.5],
    ]);
    workbook.addWorksheet('Feil').addRows([['Tittel'], [], ['', 'Kr'], ['A', 100], ['B', 200], ['Sum', 400]]);
    await workbook.xlsx.writeFile(join(folder, 'book.xlsx'));
    const { code, out } = checkTable('book.xlsx', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([
      { sheet: 'Riktig', cell: 'B4', verdict: 'exact' },
      { sheet: 'Feil', cell: 'B6', verdict: 'wrong', printed: '400', recomputed: '300', difference: '100' },
    ]);
  });

  it('ends with 0 and a count when nothing is wrong', () => {
    writeFileSync(join(folder, 'right.csv'), 'Enhet;Kr\r\nA;1 234,5\r\nB;2,5\r\nSum;1 237,0\r\n');
    expect(checkTable('right.csv')).toEqual({
      code: 0,
      out: 'Stemmer: 1, Avrunding: 0, Feil: 0, Må avklares: 0, Kan ikke kontrolleres: 0\n',
      err: '',
    });
  });

  it('says in the language asked for what stands, what was recomputed and what it means', () => {
    writeFileSync(join(folder, 'wrong.csv'), 'Enhet;Kr\r\nA;1\r\nB;2\r\nSum;4\r\n');
    const line = (...options: string[]) => checkTable('wrong.csv', ...options).out.split('\n')[0] ?? '';
    expect(line()).toMatch(
      /^Feil: wrong\.csv!B4 Sum · Kr: Står 4, utregnet 3, differanse 1\. Det er feil\.$/,
    );
    expect(line('--lang', 'nn')).toContain('Står 4, utrekna 3, differanse 1.');
    expect(line('--lang', 'en')).toMatch(/^Wrong: .* Says 4, recomputed 3, difference 1\. It is wrong\.$/);
    expect(checkTable('wrong.csv', '--lang', 'de').code).toBe(2);
  });

  it.each([
    ['notes.txt', 'Sum 3', 'FILE_TYPE'],
    ['broken.csv', 'a;b\n"c;d\n', 'CSV'],
    ['broken.xlsx', 'no workbook', 'TYPE'],
  ])('refuses %s', (file, text, refusal) => {
    writeFileSync(join(folder, file), text);
    const { code, err } = checkTable(file);
    expect([code, err.split(':')[0]]).toEqual([2, refusal]);
  });
});

describe('reading a .csv file', () => {
  const rows = [
    ['Område', 'Kr'],
    ['Sør-Øst', '1'],
  ];
  it.each([
    ['semicolons in UTF-8', Buffer.from('Område;Kr\nSør-Øst;1\n')],
    ['tabs after a byte order mark', Buffer.from('\ufeffOmråde\tKr\nSør-Øst\t1\n')],
    ['commas in Latin-1', Buffer.from('Område,Kr\nSør-Øst,1\n', 'latin1')],
  ])('takes %s', (...[, bytes]) => {
    expect(readCsvRows(bytes)).toEqual(rows);
  });

  it('does not take a comma before decimals for a separator', () => {
    expect(readCsvRows(Buffer.from('A;1,5\nB;2,5\n'))).toEqual([
      ['A', '1,5'],
      ['B', '2,5'],
    ]);
  });
});
