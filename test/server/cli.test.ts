import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { readWorkbook } from '../../server/workbooks/read-workbook.ts';
import { readReportMeta } from '../../server/workbooks/read-report.ts';
import { writePlan } from '../../server/workbooks/write-plan.ts';
import { planWorkbook } from '../../shared/workbook/plan-workbook.ts';
import { grantProjects } from '../../shared/forms/ready-made/grant-projects.ts';
import { listsFor } from '../../server/reports/report-lists.ts';
import { readRegisters } from '../../server/reference/registers.ts';
import { filledGrantReports } from '../fixtures/filled-reports.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'rapportark-cli-'));
const at = (name: string): string => join(folder, name);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function rapportark(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'server', 'cli.ts'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, DATABASE_FILE: at('store.sqlite'), NODE_NO_WARNINGS: '1' },
  });
  return { code: status, out: stdout, err: stderr };
}

/** As openpyxl and others save a file: formulas without what they came to. */
function withoutResults(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const sheets = Object.entries(parts).map(([name, bytes]) => {
    const xml = name.startsWith('xl/worksheets/')
      ? strToU8(strFromU8(bytes).replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1'))
      : bytes;
    return [name, xml] as const;
  });
  return zipSync(Object.fromEntries(sheets));
}

/** What a reporter does in Excel: the template's own meta, the unit's printed lines. */
async function fillTemplate(
  template: string,
  organisationId: string,
  variant: 'asPrinted' | 'mended',
  out: string,
) {
  const meta = readReportMeta(await readWorkbook(readFileSync(template)));
  const fill = filledGrantReports(variant).find((report) => report.organisationId === organisationId);
  if (meta.status !== 'right' || fill === undefined) throw new Error('The template is not ours.');
  const plan = planWorkbook({
    form: grantProjects,
    content: fill,
    lists: listsFor(grantProjects, organisationId, readRegisters()),
    language: 'nb',
    meta: meta.meta,
    newRowIds: () => crypto.randomUUID(),
  });
  writeFileSync(out, await writePlan(plan, { created: '2026-01-20T10:00:00.000Z' }));
}

describe('the command line', { timeout: 180_000 }, () => {
  it('goes from template to published list without Excel and without a server', async () => {
    const made = rapportark(
      'template',
      '--form',
      'grant-projects',
      '--org',
      'Agder',
      '--period',
      '2025',
      '--out',
      'agder.xlsx',
    );
    expect(made).toMatchObject({ code: 0 });
    await fillTemplate(at('agder.xlsx'), 'HFS12', 'asPrinted', at('filled.xlsx'));

    expect(rapportark('validate', 'filled.xlsx', '--json')).toMatchObject({ code: 0, out: '[]\n' });
    expect(rapportark('import', 'filled.xlsx', '--submit')).toMatchObject({ code: 0 });
    const status = JSON.parse(
      rapportark('status', '--form', 'grant-projects', '--period', '2025', '--json').out,
    ) as object[];
    expect(status).toHaveLength(11);
    expect(status[0]).toMatchObject({ organisation: 'HFS12', state: 'submitted', errors: 0 });
    expect(status[1]).toMatchObject({ organisation: 'HFS13', state: 'draft' });

    const table = JSON.parse(
      rapportark('consolidate', '--form', 'grant-projects', '--period', '2025', '--json').out,
    ) as object;
    expect(table).toMatchObject({ total: '18410000' });
    expect(
      rapportark('export', 'annual-report-list', '--period', '2025', '--out', 'list.json'),
    ).toMatchObject({ code: 0 });
    expect(JSON.parse(readFileSync(at('list.json'), 'utf8'))).toMatchObject({
      total: '18410000',
      units: [{ name: 'Agder' }],
    });
    expect(
      rapportark('export', 'annual-report-list', '--period', '2025', '--out', 'list.xlsx'),
    ).toMatchObject({ code: 0 });
    expect((await readWorkbook(readFileSync(at('list.xlsx')))).sheets.map(({ name }) => name)).toContain(
      'Tiltak',
    );
  });

  it('exits with 1 and names each broken line of the printed list, cell by cell', async () => {
    rapportark(
      'template',
      '--form',
      'grant-projects',
      '--org',
      'HFS17-LDS',
      '--period',
      '2025',
      '--out',
      'lds.xlsx',
    );
    await fillTemplate(at('lds.xlsx'), 'HFS17-LDS', 'asPrinted', at('lds-filled.xlsx'));
    const { code, out } = rapportark('validate', 'lds-filled.xlsx', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([
      { rule: 'lines-are-whole', severity: 'error', sheet: 'Prosjekter', cell: 'D6', row: 6 },
      { rule: 'lines-have-a-title', severity: 'error', cell: 'B10', row: 10 },
      { rule: 'titles-are-unique', severity: 'warning', cell: 'B12', row: 12 },
    ]);
    const imported = rapportark('import', 'lds-filled.xlsx', '--submit');
    expect(imported.code).toBe(1);
    expect(imported.out).toContain('Ikke sendt inn');
  });

  it('reads a file that another program has saved, sums left without results', () => {
    const saved = readFileSync(at('lds-filled.xlsx'));
    writeFileSync(at('saved.xlsx'), withoutResults(saved));
    expect(rapportark('validate', 'saved.xlsx', '--json').out).toBe(
      rapportark('validate', 'lds-filled.xlsx', '--json').out,
    );
  });

  it('changes nothing when the same file is imported again', () => {
    expect(rapportark('import', 'lds-filled.xlsx').out).toContain('\n0 endringer lagret');
  });

  it.each([
    [['no-such'], 'USAGE'],
    [['template', '--form', 'grant-projects'], 'USAGE'],
    [['template', '--form', 'nonsense', '--period', '2025', '--org', 'Agder', '--out', 'x.xlsx'], 'FORM'],
    [
      ['template', '--form', 'grant-projects', '--period', '2025-H1', '--org', 'Agder', '--out', 'x.xlsx'],
      'PERIOD',
    ],
    [
      ['template', '--form', 'grant-projects', '--period', '2025', '--org', 'Atlantis', '--out', 'x.xlsx'],
      'ORGANISATION',
    ],
    [
      ['template', '--form', 'assignments-status', '--period', '2031-H1', '--org', 'HSØ', '--out', 'x.xlsx'],
      'NOTHING_COMMISSIONED',
    ],
    [['status', '--form', 'grant-projects', '--period', '1999'], 'NO_ROUND'],
    [['export', 'annual-report-list', '--period', '2025', '--out', 'x.pdf'], 'FILE_TYPE'],
    [['validate', 'missing.xlsx'], 'FILE'],
    [['validate', 'store.sqlite'], 'TYPE'],
  ])('refuses %j with exit 2 and %s, and leaves nothing behind', (args, code) => {
    const result = rapportark(...args);
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(result.err.split(':')[0]).toBe(code);
    expect(existsSync(at('x.xlsx'))).toBe(false);
  });

  it('lists every command when asked for help, and each command’s options', () => {
    const { code, out } = rapportark('--help');
    expect(code).toBe(0);
    for (const command of ['template', 'validate', 'import', 'status', 'consolidate', 'export', 'serve']) {
      expect(out).toContain(`\n  ${command} `);
    }
    expect(rapportark('export', '--help').out).toContain('annual-report-list');
  });

  it('stops with every wrong setting named when it is to serve', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'server', 'cli.ts'), 'serve'], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], PORT: '99999', NODE_NO_WARNINGS: '1' },
    });
    expect(status).toBe(2);
    expect(stderr).toContain('PORT');
    expect(stderr).toContain('TOKEN_AUDIENCE');
  });
});
