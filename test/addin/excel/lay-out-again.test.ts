import { beforeEach, describe, expect, it } from 'vitest';
import { createOfficeWorkbook } from '../../../addin/excel/office-workbook.ts';
import type { Workbook } from '../../../addin/excel/workbook.ts';
import type { SheetPlan } from '../../../shared/workbook/plan.ts';
import { text } from '../../../shared/value.ts';
import { aPlan } from '../../builders/a-plan.ts';
import { aProject, aReport, anAssignment, aStatusReport } from '../../builders/a-report.ts';
import type { ExcelHost } from '../../excel-host/host.ts';
import { freshHost } from '../../excel-host/with-host.ts';

let host: ExcelHost;
let workbook: Workbook;
const silently = (): void => undefined;
const titled = (title: string) => aPlan(aReport({ projects: [aProject({ title: text(title) })] }));
const titleCell = () => host.model.sheet('Prosjekter').cells.content(5, 1).value;
const sheetNames = () => host.model.sheets.map(({ name }) => name);

beforeEach(async () => {
  host = freshHost();
  workbook = createOfficeWorkbook();
  host.user.type('Side', 'A1', 'mitt eget');
  await workbook.layOut(titled('Før'), silently);
});

describe('laying out again', () => {
  it('replaces the sheets of ours, also renamed ones, and leaves the user’s own', async () => {
    host.model.sheet('Prosjekter').name = 'Våre tiltak';
    await workbook.layOut(titled('Etter'), silently);
    expect(sheetNames()).toEqual(['Side', ...titled('Etter').sheets.map(({ name }) => name)]);
    expect(titleCell()).toBe('Etter');
    expect(host.model.sheet('Side').cells.content(0, 0).value).toBe('mitt eget');
  });

  it('lets formulas and lists find the new sheets', async () => {
    await workbook.layOut(titled('Etter'), silently);
    host.user.type('Prosjekter', 'D6', '5000');
    expect(host.user.type('Prosjekter', 'C6', 'Prosjekt')).toMatchObject({ accepted: true });
    const [formulaOfName] = [...host.model.names.values()].map(({ formula }) => formula);
    expect(formulaOfName).toContain('Prosjekter');
    expect(host.model.calculator.value(host.model.sheet('Prosjekter'), 3, 3)).toBe(5000);
  });

  it('leaves names of the user’s own alone, whatever they are called', async () => {
    host.model.addName('list_kunder', '=Side!$A$1:$A$3');
    await workbook.layOut(aPlan(aStatusReport(anAssignment())), silently);
    expect(host.model.names.get('list_kunder')?.formula).toBe('=Side!$A$1:$A$3');
  });

  it('can change to another form, and then has none of the first one’s names', async () => {
    const plan = aPlan(aStatusReport(anAssignment()));
    await workbook.layOut(plan, silently);
    expect(sheetNames()).toEqual(['Side', ...plan.sheets.map(({ name }) => name)]);
    expect([...host.model.names.values()].map(({ name }) => name).toSorted()).toEqual(
      plan.names.map(({ name }) => name).toSorted(),
    );
  });

  it('shows the first sheet, unless the user is to stay where they are', async () => {
    host.model.sheet('Prosjekter').name = 'Våre tiltak';
    host.user.select('Våre tiltak', 'D7');
    await workbook.layOut(titled('Etter'), silently, [], 'same');
    expect(host.model.active.name).toBe('Prosjekter');
    expect(host.model.active.selection).toMatchObject({ top: 6, left: 3 });
    await workbook.layOut(titled('Etter'), silently);
    expect(host.model.active.name).toBe('Veiledning');
  });

  it('leaves the user in a sheet of their own, and shows the first one when theirs is gone', async () => {
    host.user.select('Side', 'B2');
    await workbook.layOut(titled('Etter'), silently, [], 'same');
    expect(host.model.active.name).toBe('Side');
    host.user.select('Prosjekter', 'D7');
    await workbook.layOut(aPlan(aStatusReport(anAssignment())), silently, [], 'same');
    expect(host.model.active.name).toBe('Veiledning');
  });

  it('takes at most eight syncs', async () => {
    host.stats.reset();
    await workbook.layOut(titled('Etter'), silently);
    expect(host.stats.syncs).toBeLessThanOrEqual(8);
  });
});

describe('when a layout cannot be carried out', () => {
  it('says that a sheet of the user’s has the name, without regard to case, and changes nothing', async () => {
    const before = sheetNames();
    host.model.sheet('Side').name = 'styringsbudskap';
    const again = workbook.layOut(aPlan(aStatusReport(anAssignment())), silently);
    await expect(again).rejects.toMatchObject({ name: 'WorkbookProblem', code: 'nameTaken' });
    expect(sheetNames()).toEqual(['styringsbudskap', ...before.slice(1)]);
    expect(titleCell()).toBe('Før');
  });

  it('leaves the earlier layout as it was when Excel refuses something on the way', async () => {
    const before = { sheets: sheetNames(), names: [...host.model.names.values()] };
    const plan = titled('Etter');
    const broken = { ...plan, sheets: plan.sheets.map(withTooLongPrompts) };
    await expect(workbook.layOut(broken, silently)).rejects.toMatchObject({ code: 'unknown' });
    expect(sheetNames()).toEqual(before.sheets);
    expect(titleCell()).toBe('Før');
    expect([...host.model.names.values()]).toEqual(before.names);
  });
});

function withTooLongPrompts(sheet: SheetPlan): SheetPlan {
  const prompt = { title: 'x', text: 'x'.repeat(300) };
  return { ...sheet, validations: sheet.validations.map((validation) => ({ ...validation, prompt })) };
}
