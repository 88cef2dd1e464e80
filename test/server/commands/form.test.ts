import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, describe, expect, it } from 'vitest';

const cli = join(import.meta.dirname, '..', '..', '..', 'server', 'cli.ts');
const folder = mkdtempSync(join(tmpdir(), 'rapportark-form-'));
const file = (name: string): string => join(folder, name);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function rapportark(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words], {
    encoding: 'utf8',
    env: { ...process.env, NODE_NO_WARNINGS: '1', DATABASE_FILE: file('never.sqlite') },
  });
  return { code: status, out: stdout, err: stderr };
}

async function changed(from: string, to: string, change: (workbook: ExcelJS.Workbook) => void) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(readFileSync(file(from))).buffer);
  change(workbook);
  await workbook.xlsx.writeFile(file(to));
}

/** Each call starts a process of its own, and those that read a file another one. */
const patience = 120_000;

describe('form', () => {
  it(
    'writes the example, finds nothing wrong with it, and replaces no file',
    () => {
      expect(rapportark('form', '--example', '--out', file('example.xlsx')).code).toBe(0);
      expect(rapportark('form', file('example.xlsx'))).toMatchObject({
        code: 0,
        out: '0 feil, 0 advarsler, 0 merknader\nwaiting-time-example 1: Ventetid og tiltak, 2 sheets, 14 columns, 2 lists, 2 rules\n',
      });
      const again = rapportark('form', '--empty', '--out', file('example.xlsx'));
      expect([again.code, again.err.split(':')[0]]).toEqual([2, 'FILE_EXISTS']);
    },
    patience,
  );

  it(
    'says what is wrong with sheet and cell, also to scripts, and ends with 1',
    async () => {
      await changed('example.xlsx', 'wrong.xlsx', (workbook) => {
        const sheet = workbook.getWorksheet('Kolonner');
        if (sheet !== undefined) sheet.getCell('E8').value = '[Resultt] - [Mål]';
      });
      const { code, out } = rapportark('form', file('wrong.xlsx'));
      expect(code).toBe(1);
      expect(out).toBe(
        'feil     Kolonner E8: Det finnes ingen kolonne [Resultt] (tegn 1). Enten skriv [Resultat], eller legg kolonnen til på arket Kolonner. [definition-formula-column]\n' +
          '1 feil, 0 advarsler, 0 merknader\n',
      );
      const json = rapportark('form', file('wrong.xlsx'), '--json', '--lang', 'en').out;
      expect(JSON.parse(json)).toMatchObject([
        { severity: 'error', sheet: 'Kolonner', cell: 'E8', expected: 'Resultat' },
      ]);
      const refused = rapportark('template', '--definition', file('wrong.xlsx'));
      expect([refused.code, refused.err.split(':')[0]]).toEqual([2, 'DEFINITION']);
    },
    patience,
  );

  it('wants to know what to begin on', () => {
    const { code, err } = rapportark('form', '--out', file('none.xlsx'));
    expect([code, err]).toEqual([2, 'USAGE: One of --empty, --example and --form is needed.\n']);
  });
});

describe('template and validate with a definition', () => {
  it(
    'show what a reporter would get, and check it by the rules of the definition, without a database',
    async () => {
      const definition = ['--definition', file('example.xlsx')];
      const sides = ['--org', 'Sykehuset Innlandet HF', '--period', '2026-T1'];
      const made = rapportark('template', ...definition, ...sides, '--out', file('report.xlsx'));
      expect([made.code, made.err]).toEqual([0, '']);
      await changed('report.xlsx', 'filled.xlsx', (workbook) => {
        const sheet = workbook.getWorksheet('Tiltak');
        const cells = { B6: 'Flere lister', C6: 'Pågår', E6: 1000, F6: 1100 };
        for (const [cell, value] of Object.entries(cells)) {
          if (sheet !== undefined) sheet.getCell(cell).value = value;
        }
      });
      const { code, out } = rapportark('validate', file('filled.xlsx'), ...definition);
      expect(code).toBe(1);
      expect(out).toMatch(/feil {5}Tiltak!F6: .* \[not-more-than-budget\]/);
      expect(existsSync(file('never.sqlite'))).toBe(false);
    },
    patience,
  );
});
