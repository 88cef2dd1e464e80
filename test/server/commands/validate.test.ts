import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { writePlan } from '../../../server/workbooks/write-plan.ts';
import type { Language } from '../../../shared/language.ts';
import { number, text } from '../../../shared/value.ts';
import type { PlanValue, SheetPlan } from '../../../shared/workbook/plan.ts';
import { aPlan, aSheetPlan } from '../../builders/a-plan.ts';
import { aProject, aReport } from '../../builders/a-report.ts';

const cli = join(import.meta.dirname, '..', '..', '..', 'server', 'cli.ts');
const folder = mkdtempSync(join(tmpdir(), 'rapportark-validate-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function validateFile(bytes: Uint8Array, ...options: string[]) {
  const file = join(folder, 'filled.xlsx');
  writeFileSync(file, bytes);
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'validate', file, ...options], {
    encoding: 'utf8',
    env: { ...process.env, DATABASE_FILE: join(folder, 'never.sqlite'), NODE_NO_WARNINGS: '1' },
  });
  return { code: status, out: stdout.replaceAll('\u00a0', ' '), err: stderr };
}

const created = '2026-01-02T03:04:05Z';

async function validate(written: string, ...options: string[]) {
  const report = aReport({ projects: [aProject({ amount: text(written) })] });
  return validateFile(await writePlan(aPlan(report), { created }), ...options);
}

/** A workbook with one project that lacks its amount, in which somebody has changed the sheet of projects. */
async function changedWorkbook(change: (sheet: SheetPlan) => SheetPlan, language: Language = 'nb') {
  const report = aReport({
    projects: [aProject({ amount: null }), aProject({ paidOut: number('7000000') })],
  });
  const plan = aPlan(report, language);
  const [instructions, projects, ...others] = plan.sheets;
  if (instructions === undefined || projects === undefined) throw new Error('The plan has no projects.');
  const mine = aSheetPlan({ name: 'Mine notater', blocks: [{ topLeft: 'A1', values: [['hei']] }] });
  return writePlan({ ...plan, sheets: [instructions, change(projects), ...others, mine] }, { created });
}

function withRows(
  sheet: SheetPlan,
  change: (rows: readonly (readonly PlanValue[])[]) => readonly (readonly PlanValue[])[],
): SheetPlan {
  return {
    ...sheet,
    blocks: sheet.blocks.map((block) => ({ ...block, values: change(block.values) })),
  };
}

function withTabRenamed(file: Uint8Array, from: string, to: string): Uint8Array {
  const parts = unzipSync(file);
  const workbook = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
  return zipSync({
    ...parts,
    'xl/workbook.xml': strToU8(workbook.replace(`name="${from}"`, `name="${to}"`)),
  });
}

describe('validate', () => {
  it('says in its list how a written amount was read, and ends with 0', async () => {
    const { code, out } = await validate('2,752884 mill.');
    expect(out).toContain(
      'merknad  Prosjekter!D6: «2,752884 mill.» er lest som 2 752 884 kr. [text-is-read-as-a-value]',
    );
    expect(code).toBe(0);
  });

  it('says so to scripts, in the language asked for and with the tab as the file has it', async () => {
    const { out } = await validate('kr 2 752 884', '--json', '--lang', 'nn');
    expect(JSON.parse(out)).toContainEqual({
      rule: 'text-is-read-as-a-value',
      severity: 'note',
      sheet: 'Prosjekter',
      cell: 'D6',
      row: 6,
      column: 'Tildelt beløp (kr)',
      message: '«kr 2 752 884» er lese som 2 752 884 kr.',
      actual: 'kr 2 752 884',
      expected: null,
      difference: null,
    });
  });

  it('ends with 1 when it must be asked what was meant', async () => {
    const { code, out } = await validate('2.752');
    expect(out).toContain('feil     Prosjekter!D6');
    expect(code).toBe(1);
  });

  it('speaks the language of the workbook unless another is asked for', async () => {
    const file = await changedWorkbook((sheet) => sheet, 'nn');
    expect(validateFile(file).out).toMatch(/\n\d feil, \d åtvaring(ar)?, \d merknad(er)?\n$/);
    expect(validateFile(file, '--lang', 'en').out).toMatch(/\n\d errors?, \d warnings?, \d notes?\n$/);
  });

  it('names the cells where they stand in the file, and the tab as it is called there', async () => {
    const moved = await changedWorkbook((sheet) =>
      withRows(sheet, (rows) => rows.toSpliced(2, 0, []).toSpliced(7, 0, [])),
    );
    const { out } = validateFile(withTabRenamed(moved, 'Prosjekter', 'Prosjekter 2025'));
    expect(out).toContain('feil     Prosjekter 2025!D7: ');
    expect(out).toMatch(/feil {5}Prosjekter 2025!\w9: .*\(D9 på arket Prosjekter 2025\)/);
    expect(out).not.toMatch(/!\w[68]: /);
  });

  it('warns of what stands where nothing is read', async () => {
    const file = await changedWorkbook((sheet) => ({
      ...sheet,
      blocks: [...sheet.blocks, { topLeft: 'AN6', values: [['min merknad']] }],
    }));
    const { out, err } = validateFile(file);
    expect(err).toBe('');
    expect(out).toMatch(/advarsel Prosjekter!AN6: .* \[workbook-cell-not-read\]/);
    expect(out).toMatch(/advarsel Mine notater: .* \[workbook-sheet-not-read\]/);
  });
});
