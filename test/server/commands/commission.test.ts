import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { endpoints } from '../../../shared/api/endpoints.ts';
import { readWorkbook } from '../../../server/workbooks/read-workbook.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'rapportark-commission-'));
const at = (name: string): string => join(folder, name);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function rapportark(...args: readonly string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'server', 'cli.ts'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, DATABASE_FILE: at('store.sqlite'), NODE_NO_WARNINGS: '1' },
  });
  return { code: status, out: stdout, err: stderr };
}
const commission = (file: string, ...more: readonly string[]) =>
  rapportark('commission', file, '--form', 'assignments', '--from', 'HSØ', ...more);

describe('the command «commission»', { timeout: 60_000 }, () => {
  it('writes what a round is opened with, and says what it read', () => {
    const table =
      'Nr.;Tittel;Frist;Mottakere;Kun til informasjon\n1.1;Kreft;1. mai 2027;Diakonhjemmet;Sunnaas HF\n';
    writeFileSync(at('table.csv'), table);
    const { code, out } = commission('table.csv', '--period', '2027', '--out', 'round.json');
    expect(out).toBe(
      'row 2  1.1: Diakonhjemmet; for information: Sunnaas\n0 feil, 0 advarsler, 0 merknader\n',
    );
    expect(code).toBe(0);
    const round = JSON.parse(readFileSync(at('round.json'), 'utf8')) as object;
    const times = { deadline: '2027-02-01T23:00:00Z', closes: '2027-03-01T23:00:00Z' };
    expect(endpoints.openRound.body.parse({ ...round, ...times })).toMatchObject({
      form: 'assignments',
      period: '2027',
      commissioner: '991324968',
      recipients: [{ organisation: '982791952' }, { organisation: '883971752' }],
    });
  });

  it('writes nothing and exits with 1 while something must be corrected', () => {
    writeFileSync(at('wrong.csv'), 'Nr.;Tittel;Mottakere\n1.1;Kreft;Diakonhjemet\n');
    const { code, out } = commission('wrong.csv', '--period', '2027', '--out', 'wrong.json', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([
      { rule: 'table-unknown-recipient', sheet: 'wrong.csv', cell: 'C2' },
    ]);
    expect(existsSync(at('wrong.json'))).toBe(false);
  });

  it('gives an empty table, and replaces no file with it', async () => {
    expect(commission('empty.xlsx', '--empty')).toMatchObject({ code: 0, out: 'empty.xlsx\n' });
    const [table] = (await readWorkbook(readFileSync(at('empty.xlsx')))).sheets;
    expect(table?.cells.get('A3')?.value).toBe('Nr.');
    expect(commission('empty.xlsx', '--empty').err).toMatch(/^FILE_EXISTS/);
  });

  it.each([
    [['table.csv', '--form', 'assignments', '--from', 'HSØ'], 'USAGE'],
    [['table.txt', '--form', 'assignments', '--from', 'HSØ', '--period', '2027'], 'FILE_TYPE'],
    [['table.csv', '--form', 'assignments', '--from', 'Atlantis', '--period', '2027'], 'ORGANISATION'],
  ])('refuses %j with %s', (args, code) => {
    writeFileSync(at('table.txt'), '');
    const result = rapportark('commission', ...args);
    expect([result.code, result.err.split(':')[0]]).toEqual([2, code]);
  });
});

describe('the command «template»', { timeout: 60_000 }, () => {
  it('gives each its own assignments when ministry and region ask with the same form', () => {
    const template = (org: string) =>
      rapportark(
        'template',
        '--form',
        'assignments',
        '--period',
        '2025',
        '--org',
        org,
        '--out',
        `${org}.xlsx`,
      );
    expect(template('HSØ').err).toBe('Opened a round of assignments for 2025: 1 recipient, 30 days.\n');
    expect(template('Diakonhjemmet').err).toBe(
      'Opened a round of assignments for 2025: 16 recipients, 30 days.\n',
    );
    expect(template('Lovisenberg')).toMatchObject({ code: 0, err: '' });
    expect(template('Helse Bergen HF').err).toMatch(/^NOT_A_RECIPIENT/);

    const status = (...from: readonly string[]) =>
      rapportark('status', '--form', 'assignments', '--period', '2025', '--json', ...from);
    expect(status().err).toMatch(/^WHICH_ROUND: .*--from 991324968 or --from HOD/);
    expect(JSON.parse(status('--from', 'HSØ').out)).toHaveLength(16);
    expect(JSON.parse(status('--from', 'HOD').out)).toMatchObject([{ organisation: '991324968' }]);
  });
});
