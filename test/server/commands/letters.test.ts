import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { definitionWorkbook } from '../../../server/forms/definition-workbook.ts';
import { grantProjects } from '../../../shared/forms/ready-made/grant-projects.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'rapportark-letters-'));
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
const ofRound = ['--form', 'own-projects', '--period', '2026'];

describe('commands on rounds of a form that an organisation has made', { timeout: 120_000 }, () => {
  it('find the form once it is released', async () => {
    expect(rapportark('status', ...ofRound).err).toMatch(/^FORM: There is no form own-projects\. Forms: /);
    const sheets = grantProjects.sheets.filter(({ rows }) => rows.kind === 'open');
    const own = { ...grantProjects, id: 'own-projects', version: '1', sheets, rules: [] };
    writeFileSync(at('form.xlsx'), (await definitionWorkbook(own, 'nb', '2026-01-01T00:00:00Z')).bytes);
    expect(rapportark('release', 'form.xlsx', '--from', 'HSØ')).toMatchObject({ code: 0 });
    const template = rapportark('template', ...ofRound, '--org', 'HFS12', '--out', 'empty.xlsx');
    expect(template).toMatchObject({ code: 0, err: expect.stringContaining('own-projects') as string });
    expect(JSON.parse(rapportark('status', ...ofRound, '--json').out)).toMatchObject([
      { organisation: 'HFS12', state: 'draft' },
    ]);
    expect(rapportark('consolidate', ...ofRound, '--all', '--out', 'all.json').code).toBe(0);
    expect(rapportark('export', 'consolidation', ...ofRound, '--all', '--out', 'all.csv').code).toBe(0);
  });

  it('«letters» prints them, or writes drafts for Outlook', () => {
    const printed = rapportark('letters', ...ofRound, '--kind', 'opened', '--lang', 'nn');
    expect(printed).toMatchObject({ code: 0, err: '1 letter\n' });
    expect(printed.out).toContain('Slik begynner de:');
    const written = rapportark('letters', ...ofRound, '--kind', 'reminder', '--out', 'drafts');
    expect(written.code).toBe(0);
    expect(readdirSync(at('drafts'))).toEqual(['reminder-HFS12.eml']);
    expect(readFileSync(at('drafts/reminder-HFS12.eml'), 'ascii')).toMatch(/^X-Unsent: 1\r\n/);
    expect(rapportark('letters', ...ofRound, '--kind', 'returned')).toMatchObject({ code: 0, out: '' });
    expect(rapportark('letters', ...ofRound, '--kind', 'spam').err).toMatch(/^KIND: /);
  });
});
