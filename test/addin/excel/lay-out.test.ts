import { beforeAll, describe, expect, it } from 'vitest';
import { createOfficeWorkbook } from '../../../addin/excel/office-workbook.ts';
import type { WorkbookPlan } from '../../../shared/workbook/plan.ts';
import { text } from '../../../shared/value.ts';
import { aPlan } from '../../builders/a-plan.ts';
import { aProject, aReport, anAssignment, aStatusReport } from '../../builders/a-report.ts';
import { formatArea, parseArea } from '../../excel-host/model/address.ts';
import { validationAt } from '../../excel-host/model/rules.ts';
import type { ExcelHost } from '../../excel-host/host.ts';
import { freshHost } from '../../excel-host/with-host.ts';
import { plannedCells } from './planned-cells.ts';

const reports = {
  'grant-projects': aReport(),
  'assignments-status': aStatusReport(...Array.from(new Array(39), () => anAssignment())),
};
const silently = (): void => undefined;
const visibilities = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

describe.each(Object.values(reports))('a laid out report on $form.id', (report) => {
  let host: ExcelHost;
  let plan: WorkbookPlan;
  beforeAll(async () => {
    host = freshHost();
    plan = aPlan(report);
    await createOfficeWorkbook().layOut(plan, silently);
  });

  it('has the planned sheets after the user’s own, and shows the planned one', () => {
    expect(host.model.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Side', 'Visible'],
      ...plan.sheets.map(({ name, visibility }) => [name, visibilities[visibility]]),
    ]);
    expect(host.model.active.name).toBe(plan.activeSheet);
  });

  it('holds the planned values, formulas, number formats and open cells', () => {
    for (const sheet of plan.sheets) {
      const { cells } = host.model.sheet(sheet.name);
      const found = plannedCells(sheet).map(({ row, column }) => {
        const { value, formula } = cells.content(row - 1, column - 1);
        const { numberFormat, locked } = cells.style(row - 1, column - 1);
        return { row, column, value: formula ?? value, numberFormat, locked };
      });
      const planned = plannedCells(sheet).map((cell) => ({
        ...cell,
        value:
          typeof cell.value === 'object' && cell.value !== null
            ? `=${cell.value.formula}`
            : (cell.value ?? ''),
      }));
      expect(found).toEqual(planned);
    }
  });

  it('works out in Excel what the plan says its formulas show', () => {
    for (const sheet of plan.sheets) {
      for (const { row, column, value } of plannedCells(sheet)) {
        if (typeof value !== 'object' || value === null) continue;
        const shown = host.model.calculator.value(host.model.sheet(sheet.name), row - 1, column - 1);
        expect(shown).toBe(value.result);
      }
    }
  });

  it('hides the ids, keeps the headers in view and sizes columns and rows', () => {
    for (const { name, columns, hiddenRows, frozen, rowHeights } of plan.sheets) {
      const sheet = host.model.sheet(name);
      expect([...sheet.hiddenRows]).toEqual(hiddenRows.map((row) => row - 1));
      expect([...sheet.hiddenColumns]).toEqual(columns.flatMap(({ hidden }, at) => (hidden ? [at] : [])));
      expect([sheet.frozenRows, sheet.frozenColumns]).toEqual([frozen.rows, frozen.columns]);
      for (const [at, { width }] of columns.entries()) {
        expect(sheet.columnWidths.get(at)).toBe(Math.trunc(width * 7 + 5) * 0.75);
      }
      for (const { row, points } of rowHeights) expect(sheet.rowHeights.get(row - 1)).toBe(points);
    }
  });

  it('locks the sheets so that only open cells can be written or chosen, and nothing can be sorted', () => {
    const { protection } = host.model.sheet(plan.sheets[1]?.name ?? '');
    expect(protection).toMatchObject({
      selectionMode: 'Normal',
      allowFormatColumns: true,
      allowFormatRows: true,
      allowSort: false,
    });
    for (const { name, protected: isProtected } of plan.sheets) {
      expect(host.model.sheet(name).protection !== null).toBe(isProtected);
    }
  });

  it('tells in each cell what goes there, and refuses what does not', () => {
    for (const { name, validations } of plan.sheets) {
      const sheet = host.model.sheet(name);
      for (const { address, rule, prompt, error } of validations) {
        const area = parseArea(address);
        const placed = validationAt(sheet.validations, area?.bottom ?? 0, area?.right ?? 0)?.validation;
        expect(placed?.prompt).toEqual({ showPrompt: true, title: prompt.title, message: prompt.text });
        if (rule.kind === 'any') continue;
        const style = error.style === 'stop' ? 'Stop' : 'Warning';
        expect(placed?.errorAlert).toMatchObject({ title: error.title, message: error.text, style });
        expect(placed?.rule.kind).not.toBe('none');
      }
    }
  });

  it('puts conditional formats in the planned order of precedence', () => {
    for (const { name, highlights } of plan.sheets) {
      const formats = host.model.sheet(name).conditionalFormats;
      expect(formats.map(({ formula }) => formula)).toEqual(highlights.map(({ formula }) => `=${formula}`));
    }
  });

  it('binds the planned names, visible or not, to their cells', () => {
    const found = [...host.model.names.values()].map(({ name, formula, visible }) => ({
      name,
      cells: formula.replace(/^=.*!/, '').replaceAll('$', ''),
      visible,
    }));
    const planned = plan.names.map(({ name, address, visible }) => {
      const area = parseArea(address);
      return { name, cells: area === null ? address : formatArea(area), visible };
    });
    expect(found).toEqual(planned);
  });

  it('is ready for print', () => {
    for (const { name, print } of plan.sheets) {
      if (print === null) continue;
      const { pageLayout } = host.model.sheet(name);
      expect(pageLayout.get('PrintArea')).toBe(print.area);
      expect(pageLayout.get('Orientation')).toBe(
        print.orientation === 'landscape' ? 'Landscape' : 'Portrait',
      );
      expect(pageLayout.get('HeadersFooters.LeftFooter')).toBe(print.footer);
      expect(pageLayout.get('PrintTitleRows')).toBe(
        print.titleRows === null ? undefined : `$${print.titleRows.from}:$${print.titleRows.to}`,
      );
    }
  });

  it('takes at most eight syncs and far less than Excel’s 5 MB at a time', () => {
    expect(host.stats.syncs).toBeLessThanOrEqual(8);
    expect(host.stats.bytes).toBeLessThan(4_000_000);
  });
});

it('tells how far it has come, from nothing to everything', async () => {
  freshHost();
  const told: (readonly [number, number])[] = [];
  await createOfficeWorkbook().layOut(aPlan(reports['grant-projects']), (done, of) => told.push([done, of]));
  const [, of = 0] = told[0] ?? [];
  expect(of).toBeGreaterThan(1);
  expect(told).toEqual(Array.from(new Array(of + 1).keys(), (done) => [done, of]));
});

it('keeps each request below 4 MB when every line of the form is full of long texts', async () => {
  const host = freshHost();
  const long = text('Tiltaket går på tvers av kommuner og sykehus. '.repeat(80));
  const texts = [
    'resultCollaboration',
    'resultPathways',
    'resultResources',
    'learning',
    'spreading',
    'comment',
  ];
  const cells = Object.fromEntries(texts.map((column) => [column, long]));
  const projects = Array.from(new Array(60), () => aProject(cells));
  const requests: number[] = [];
  const { execute } = host;
  Object.assign(host, {
    execute: (...[run, flags, request]: Parameters<ExcelHost['execute']>) => {
      requests.push(new TextEncoder().encode(request).length);
      return execute(run, flags, request);
    },
  });
  await createOfficeWorkbook().layOut(aPlan(aReport({ projects })), silently);
  expect(Math.max(...requests)).toBeLessThan(4_000_000);
  expect(Math.max(...requests)).toBeGreaterThan(500_000);
  expect(host.stats.syncs).toBeLessThanOrEqual(8);
});

it('lays out on a computer without a printer', async () => {
  const host = freshHost();
  host.model.hasPrinter = false;
  const plan = aPlan(reports['grant-projects']);
  await createOfficeWorkbook().layOut(plan, silently);
  expect(host.model.active.name).toBe(plan.activeSheet);
  expect(host.model.sheet('Prosjekter').protection).not.toBeNull();
});

it('lets the user choose from the form’s lists', async () => {
  const host = freshHost();
  await createOfficeWorkbook().layOut(aPlan(reports['grant-projects']), silently);
  const refused = host.user.type('Prosjekter', 'C6', 'noe annet');
  expect(refused).toMatchObject({ accepted: false, reason: 'validation' });
});
