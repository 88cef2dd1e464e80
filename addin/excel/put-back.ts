import type { WorkbookPlan } from '../../shared/workbook/plan.ts';
import type { Batch } from './run-batch.ts';
import type { Survey } from './survey.ts';

/** Takes away what a layout that failed has made, and gives the sheets and names of the earlier one back what they were. */
export async function putBack({ workbook, sync }: Batch, plan: WorkbookPlan, survey: Survey): Promise<void> {
  const { worksheets, names } = workbook;
  worksheets.load('items/id,items/name');
  names.load('items/name');
  await sync();
  const before = new Set([...survey.ours, ...survey.others].map(({ id }) => id));
  const planned = new Set(plan.sheets.map(({ name }) => name));
  for (const sheet of worksheets.items) {
    if (!before.has(sheet.id) && planned.has(sheet.name)) remove(sheet);
  }
  for (const { id, name } of survey.ours) worksheets.getItem(id).name = name;
  restoreNames(names, plan, survey);
  await sync();
}

export function remove(sheet: Excel.Worksheet): void {
  // Excel does not delete what is very hidden.
  sheet.visibility = 'Hidden';
  sheet.delete();
}

function restoreNames(names: Excel.NamedItemCollection, plan: WorkbookPlan, survey: Survey): void {
  const formulas = new Map(survey.names.map(({ name, formula }) => [name.toLowerCase(), formula]));
  const planned = new Set(plan.names.map(({ name }) => name.toLowerCase()));
  for (const item of names.items) {
    const name = item.name.toLowerCase();
    if (!planned.has(name)) continue;
    const formula = formulas.get(name);
    if (formula === undefined) item.delete();
    else item.formula = formula;
  }
}
