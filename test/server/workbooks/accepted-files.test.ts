import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { RawCell, RawWorkbook } from '../../../server/workbooks/raw-workbook.ts';
import { readWorkbook } from '../../../server/workbooks/read-workbook.ts';

const fixtures = join(import.meta.dirname, '../../fixtures/workbooks');
const accepted = join(fixtures, 'accepted');
const script = join(fixtures, 'write-with-openpyxl.py');
const folder = mkdtempSync(join(tmpdir(), 'workbooks-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const runs = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;
const python = ['python3', '/usr/bin/python3'].find((command) => runs(command, '-c', 'import openpyxl'));
const hasLibreOffice = runs('soffice', '--version');

/** What write-with-openpyxl.py puts in, as kind and value. */
const content = {
  A1: ['text', 'Tekst æøå <&>'],
  B1: ['number', '12345.678'],
  C1: ['number', '-0.1'],
  D1: ['boolean', true],
  E1: ['number', '46348'],
  F1: ['number', '46348.5625'],
  A2: ['text', 'Linje 1\nLinje 2'],
  B2: ['number', '0.0000001'],
  C2: ['number', '1000000000000000'],
  D2: ['boolean', false],
  E2: ['number', '0.25'],
  F2: ['error', '#N/A'],
};

function expectContent(workbook: RawWorkbook): void {
  const [first, hidden, meta] = workbook.sheets;
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Økonomi', 'Skjult', 'Meta']);
  expect(hidden?.visibility).toBe('hidden');
  expect(meta?.visibility).not.toBe('visible');
  const cells: [string, RawCell][] = [...(first?.cells ?? [])];
  expect(Object.fromEntries(cells.map(([name, cell]) => [name, [cell.kind, cell.value]]))).toEqual(content);
  expect(cells.flatMap(([name, cell]) => (cell.kind === 'number' && cell.isDate ? [name] : []))).toEqual([
    'E1',
    'F1',
  ]);
  expect([...workbook.names.keys()].sort()).toEqual(['in_belop', 'rapportark_form']);
}

describe('files that other programs wrote', () => {
  it.each(readdirSync(accepted))('are read: %s', async (file) => {
    const workbook = await readWorkbook(readFileSync(join(accepted, file)));
    expect(workbook.sheets[0]?.cells.size).toBeGreaterThan(0);
  });

  it.each(['openpyxl.xlsx', 'libreoffice.xlsx'])('keep their content: %s', async (file) => {
    expectContent(await readWorkbook(readFileSync(join(accepted, file))));
  });

  it('keep the results of LibreOffice’s formulas', async () => {
    const { sheets } = await readWorkbook(readFileSync(join(accepted, 'libreoffice-formulas.xlsx')));
    expect(Object.fromEntries(sheets[0]?.cells ?? [])).toMatchObject({
      A1: { kind: 'number', value: '2', formula: false },
      C1: { kind: 'number', value: '6', formula: true },
      D1: { kind: 'error', value: '#DIV/0!', formula: true },
      E1: { kind: 'text', value: 'ab', formula: true },
      G1: { kind: 'text', value: '', formula: true },
    });
  });

  it.skipIf(python === undefined)('are read as the installed openpyxl writes them', async () => {
    const file = join(folder, 'written.xlsx');
    execFileSync(python ?? '', [script, file]);
    expectContent(await readWorkbook(readFileSync(file)));
  });

  it.skipIf(!hasLibreOffice)(
    'are read as the installed LibreOffice writes them',
    async () => {
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const source = join(accepted, 'openpyxl.xlsx');
      execFileSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', folder, source], {
        stdio: 'ignore',
      });
      expectContent(await readWorkbook(readFileSync(join(folder, 'openpyxl.xlsx'))));
    },
    120_000,
  );
});
