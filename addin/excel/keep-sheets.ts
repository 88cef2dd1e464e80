import type { WorkbookPlan } from '../../shared/workbook/plan.ts';
import { folded, freeName } from './free-name.ts';
import type { KnownSheets } from './known-sheets.ts';
import { learn } from './known-sheets.ts';
import type { Batch } from './run-batch.ts';
import type { Survey } from './survey.ts';
import type { KeptSheet } from './workbook.ts';

/** A sheet of an earlier layout that becomes the user's own. */
export interface Keeping {
  readonly id: string;
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly cells: Excel.Range;
}

/** One sync when there is something to keep: formulas are read before anything they point to is replaced. */
export async function prepareKeeping(
  { workbook, sync }: Batch,
  plan: WorkbookPlan,
  { ours, others }: Survey,
  kept: readonly KeptSheet[],
): Promise<readonly Keeping[]> {
  const taken = new Set([...ours, ...others, ...plan.sheets].map(({ name }) => folded(name)));
  const keeping = kept.flatMap(({ name, as }): readonly Keeping[] => {
    const old = ours.find((candidate) => candidate.name === name);
    if (old === undefined) return [];
    const free = freeName(as, taken);
    taken.add(folded(free));
    const sheet = workbook.worksheets.getItem(old.id);
    sheet.protection.load('protected');
    return [{ id: old.id, name: free, sheet, cells: sheet.getUsedRange(true).load('formulas,values') }];
  });
  if (keeping.length > 0) await sync();
  return keeping;
}

/** Takes away what makes it ours: marks, ids, protection, and whatever points to sheets that go. */
export function handOver({ id, sheet, cells }: Keeping, known: KnownSheets): void {
  if (sheet.protection.protected) sheet.protection.unprotect();
  freeze(cells);
  sheet.getRange().dataValidation.clear();
  sheet.getRange().conditionalFormats.clearAll();
  sheet.getRange('A1').getEntireRow().clear('Contents');
  sheet.getRange('A1').getEntireColumn().clear('Contents');
  sheet.visibility = 'Visible';
  learn(known, id, false);
}

/** What was computed stays as the value it had. */
function freeze(cells: Excel.Range): void {
  const formulas = cells.formulas as readonly (readonly unknown[])[];
  for (const [row, line] of formulas.entries()) {
    for (const [column, formula] of line.entries()) {
      const value: unknown = cells.values[row]?.[column];
      const isComputed = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
      if (isComputed) cells.getCell(row, column).values = [[value]];
    }
  }
}
