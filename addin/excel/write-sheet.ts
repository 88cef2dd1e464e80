import type { SheetPlan } from '../../shared/workbook/plan.ts';
import { fillSheet } from './fill-sheet.ts';
import { folded, freeName } from './free-name.ts';
import { askAll } from './pieces.ts';
import { protect } from './protection.ts';
import type { Batch } from './run-batch.ts';
import { remove } from './put-back.ts';
import { setPrints } from './set-print.ts';
import { setRules } from './set-rules.ts';

export async function writeSheet(batch: Batch, plan: SheetPlan): Promise<string> {
  const { worksheets } = batch.workbook;
  worksheets.load('items/name');
  await batch.sync();
  const name = freeName(plan.name, new Set(worksheets.items.map((sheet) => folded(sheet.name))));
  try {
    await build(batch, { ...plan, name });
  } catch (problem) {
    await takeAway(batch, name);
    throw problem;
  }
  return name;
}

async function build(batch: Batch, plan: SheetPlan): Promise<void> {
  const sheet = batch.workbook.worksheets.add(plan.name);
  await askAll(
    fillSheet(() => sheet, plan),
    batch.sync,
  );
  setRules(sheet, plan);
  await batch.sync();
  await setPrints(batch, [plan]);
  if (plan.protected) protect(sheet);
  sheet.activate();
  await batch.sync();
}

async function takeAway({ workbook, sync }: Batch, name: string): Promise<void> {
  const sheet = workbook.worksheets.getItemOrNullObject(name);
  await sync();
  if (sheet.isNullObject) return;
  remove(sheet);
  await sync();
}
