import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writePlan } from '../../../server/workbooks/write-plan.ts';
import { text } from '../../../shared/value.ts';
import { aPlan } from '../../builders/a-plan.ts';
import { aProject, aReport } from '../../builders/a-report.ts';

const cli = join(import.meta.dirname, '..', '..', '..', 'server', 'cli.ts');
const folder = mkdtempSync(join(tmpdir(), 'rapportark-validate-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function validate(written: string, ...options: string[]) {
  const report = aReport({ projects: [aProject({ amount: text(written) })] });
  const file = join(folder, 'filled.xlsx');
  writeFileSync(file, await writePlan(aPlan(report), { created: '2026-01-02T03:04:05Z' }));
  const { status, stdout } = spawnSync(process.execPath, [cli, 'validate', file, ...options], {
    encoding: 'utf8',
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  });
  return { code: status, out: stdout };
}

describe('validate', () => {
  it('says in its list how a written amount was read, and ends with 0', async () => {
    const { code, out } = await validate('2,752884 mill.');
    expect(out.replaceAll('\u00a0', ' ')).toContain(
      'note    Prosjekter!D6: «2,752884 mill.» er lest som 2 752 884 kr. [text-is-read-as-a-value]',
    );
    expect(code).toBe(0);
  });

  it('says so to scripts, in the language asked for', async () => {
    const { out } = await validate('kr 2 752 884', '--json', '--lang', 'nn');
    expect(JSON.parse(out)).toContainEqual({
      rule: 'text-is-read-as-a-value',
      severity: 'note',
      sheet: 'Prosjekt',
      cell: 'D6',
      row: 6,
      column: 'Tildelt beløp (kr)',
      message: '«kr 2 752 884» er lese som 2\u00a0752\u00a0884\u00a0kr.',
      actual: 'kr 2 752 884',
      expected: null,
      difference: null,
    });
  });

  it('ends with 1 when it must be asked what was meant', async () => {
    const { code, out } = await validate('2.752');
    expect(out).toContain('error   Prosjekter!D6');
    expect(code).toBe(1);
  });
});
