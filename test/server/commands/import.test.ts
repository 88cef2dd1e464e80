import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { importWorkbook } from '../../../server/commands/import.ts';
import { template } from '../../../server/commands/template.ts';
import { readRegisters } from '../../../server/reference/registers.ts';
import { listsFor } from '../../../server/reports/report-lists.ts';
import { readReportMeta } from '../../../server/workbooks/read-report.ts';
import { readWorkbook } from '../../../server/workbooks/read-workbook.ts';
import { writePlan } from '../../../server/workbooks/write-plan.ts';
import type { ReportContent } from '../../../shared/content.ts';
import { grantProjects } from '../../../shared/forms/ready-made/grant-projects.ts';
import { number } from '../../../shared/value.ts';
import { planWorkbook } from '../../../shared/workbook/plan-workbook.ts';
import { filledGrantReports } from '../../fixtures/filled-reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapportark-import-'));
const at = (name: string): string => join(folder, name);
const agder = 'HFS12';
const printed = vi.spyOn(console, 'log').mockImplementation(() => undefined);
vi.spyOn(console, 'error').mockImplementation(() => undefined);

beforeAll(() => {
  vi.stubEnv('DATABASE_FILE', at('store.sqlite'));
});
afterAll(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

async function fetchTemplate(out: string, lang = 'nb'): Promise<void> {
  const values = { form: 'grant-projects', org: agder, period: '2025', lang, out: at(out) };
  expect(await template.run(values, [])).toBe(0);
}

/** As printed, but for the amount on the first line; with a row put in above the header when asked. */
async function fill(template: string, out: string, amount: string, rowsAbove = 0): Promise<void> {
  const reading = readReportMeta(await readWorkbook(readFileSync(at(template))));
  const content = filledGrantReports('mended').find(({ organisationId }) => organisationId === agder);
  if (reading.status !== 'right' || content === undefined) throw new Error('The template is not ours.');
  const { meta } = reading;
  const plan = planWorkbook({
    form: grantProjects,
    content: withAmount(content, amount),
    lists: listsFor(grantProjects, agder, readRegisters()),
    language: meta.language,
    meta,
    newRowIds: () => crypto.randomUUID(),
  });
  const above = Array.from(Array(rowsAbove).keys(), () => []);
  const sheets = plan.sheets.map((sheet, index) => ({
    ...sheet,
    blocks: sheet.blocks.map((block) =>
      index === 1 ? { ...block, values: block.values.toSpliced(2, 0, ...above) } : block,
    ),
  }));
  writeFileSync(at(out), await writePlan({ ...plan, sheets }, { created: '2026-01-20T10:00:00.000Z' }));
}

function withAmount({ sheets }: ReportContent, amount: string): ReportContent {
  const rows = sheets['projects']?.rows ?? [];
  const changed = rows.map((row, index) =>
    index === 0 ? { ...row, cells: { ...row.cells, amount: number(amount) } } : row,
  );
  return { sheets: { ...sheets, projects: { rows: changed } } };
}

/** What the command prints, and how it is refused when it is. */
async function importFile(file: string, values: Record<string, unknown> = {}) {
  printed.mockClear();
  const refused = await importWorkbook.run(values, [at(file)]).then(
    () => null,
    (error: unknown) => error,
  );
  const out = printed.mock.calls.map(([line]) => String(line).replaceAll('\u00a0', ' '));
  return { out, refused };
}

describe('import', { timeout: 300_000 }, () => {
  it('says which cell was not taken, both values and what to do, after all that was found', async () => {
    await fetchTemplate('first.xlsx');
    await fill('first.xlsx', 'one.xlsx', '1000001');
    const first = await importFile('one.xlsx');
    expect(first.refused).toBeNull();
    expect(first.out.at(-1)).toMatch(/^\d+ endringer lagret for Agder\.$/);

    await fetchTemplate('second.xlsx');
    await fill('second.xlsx', 'mine.xlsx', '2000002');
    await fill('second.xlsx', 'theirs.xlsx', '3000003', 1);
    expect((await importFile('mine.xlsx')).out.at(-1)).toMatch(/^1 endring lagret/);
    const { out, refused } = await importFile('theirs.xlsx');
    expect(refused).toMatchObject({
      code: 'NOT_APPLIED',
      message: expect.stringMatching(/^1 av 1 endring ble ikke tatt imot/) as string,
    });
    expect(out.at(-2)).toMatch(/^\d+ feil, \d+ advars/);
    expect(out.at(-1)).toMatch(
      /^Prosjekter!D7: Filen har 3 000 003 kr, men .* lagret 2 000 002 kr\. .*Velg i Rapportark/,
    );
  });

  it('speaks the language of the workbook, also of what is refused as a whole', async () => {
    await fetchTemplate('nynorsk.xlsx', 'nn');
    await fill('nynorsk.xlsx', 'nynorsk-filled.xlsx', '2000002');
    const { out, refused } = await importFile('nynorsk-filled.xlsx', { submit: true });
    expect(out).toContainEqual(expect.stringMatching(/\d+ åtvaring(ar)?, /));
    expect(refused).toMatchObject({
      code: 'NOT_READY',
      message: expect.stringContaining('Opne konfliktar: 1.') as string,
    });
  });
});
