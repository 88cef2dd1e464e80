import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { commission } from '../../../server/commands/commission.ts';
import { exportLayout } from '../../../server/commands/export.ts';
import { importWorkbook } from '../../../server/commands/import.ts';
import { template } from '../../../server/commands/template.ts';
import { validateWorkbook } from '../../../server/commands/validate.ts';
import { operatorOf, withWorkspace } from '../../../server/commands/workspace.ts';
import { releaseForm } from '../../../server/forms/release-form.ts';
import { sampleWorkbook } from '../../../server/forms/sample-workbook.ts';
import { readRegisters } from '../../../server/reference/registers.ts';
import type { FormDefinition } from '../../../shared/forms/definition.ts';
import { assignments } from '../../../shared/forms/ready-made/assignments.ts';
import { grantProjects } from '../../../shared/forms/ready-made/grant-projects.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapportark-own-forms-'));
const at = (name: string): string => join(folder, name);
const printed = vi.spyOn(console, 'log').mockImplementation(() => undefined);
vi.spyOn(console, 'error').mockImplementation(() => undefined);
const lines = (): readonly string[] => printed.mock.calls.map(([line]) => String(line));

beforeAll(() => {
  vi.stubEnv('DATABASE_FILE', at('store.sqlite'));
});
afterAll(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const region = '991324968';
/** Projects without amounts, so that there is nothing to list. */
const ownProjects: FormDefinition = {
  ...grantProjects,
  id: 'own-projects',
  version: '1',
  rules: [],
  sheets: grantProjects.sheets
    .filter(({ rows }) => rows.kind === 'open')
    .map((sheet) => ({
      ...sheet,
      columns: sheet.columns.filter(({ role, type }) => role !== 'amount' && type.kind !== 'computed'),
    })),
};
const ownAssignments: FormDefinition = { ...assignments, id: 'own-assignments', version: '1' };

function release(form: FormDefinition) {
  return withWorkspace((parts) => releaseForm(parts, operatorOf(region, 'controller'), form, region));
}

describe('on the command line a form of one’s own', { timeout: 300_000 }, () => {
  it('is told how to be used while it is not released', async () => {
    const registers = readRegisters();
    const organisation = registers.organisations.find(({ id }) => id === 'HFS12');
    if (organisation === undefined) throw new Error('The register has no Agder.');
    const facts = { organisation, period: '2026', language: 'en', created: '2026-01-01T00:00:00Z' } as const;
    writeFileSync(at('sample.xlsx'), (await sampleWorkbook(ownProjects, registers, facts)).bytes);
    await expect(validateWorkbook.run({}, [at('sample.xlsx')])).rejects.toMatchObject({
      code: 'FORM_VERSION',
      message: expect.stringContaining('Give it with --definition FILE.xlsx') as string,
    });
    expect(existsSync(at('store.sqlite'))).toBe(false);
    await expect(importWorkbook.run({}, [at('sample.xlsx')])).rejects.toMatchObject({
      code: 'FORM_VERSION',
      message: expect.stringContaining('Release it with the command «release»') as string,
    });
  });

  it('is found by validate and import once it is released', async () => {
    await release(ownProjects);
    expect(await validateWorkbook.run({}, [at('sample.xlsx')])).toBe(0);
    expect(await importWorkbook.run({}, [at('sample.xlsx')])).toBe(0);
    expect(lines().at(-1)).toBe('0 changes stored for Agder.');
  });

  it('is not exported in a layout that it has no roles for, and nothing is written', async () => {
    const values = { form: 'own-projects', period: '2026', out: at('list.json'), all: true };
    await expect(exportLayout.run(values, ['annual-report-list'])).rejects.toMatchObject({
      code: 'LAYOUT_NEEDS_ROLES',
    });
    expect(existsSync(at('list.json'))).toBe(false);
    expect(await exportLayout.run(values, ['consolidation'])).toBe(0);
  });

  it('can be commissioned with a table, and says what two lines of one number become', async () => {
    await release(ownAssignments);
    const table = 'Nr.;Tittel;Mottakere\n3;Rus;Diakonhjemmet\n3;Psykisk helse;Diakonhjemmet\n';
    writeFileSync(at('table.csv'), table);
    const values = { form: 'own-assignments', period: '2026', from: 'HSØ' };
    expect(await commission.run(values, [at('table.csv')])).toBe(0);
    expect(lines()).toContain('row 3  3-2: Diakonhjemmet');
    expect(lines()).toContainEqual(expect.stringMatching(/^merknad .*rad 2.*«3-2».*\[table-same-number\]$/));
  });

  it('is not opened with fixed rows that nobody has laid in', async () => {
    const values = { form: 'own-assignments', period: '2026', org: 'Diakonhjemmet', out: at('none.xlsx') };
    await expect(template.run(values, [])).rejects.toMatchObject({
      code: 'NOTHING_COMMISSIONED',
      message: expect.stringContaining('Ingen er kjent for noen periode.') as string,
    });
  });
});
