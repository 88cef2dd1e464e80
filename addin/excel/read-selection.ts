import type { GridValue } from '../../shared/workbook/cell-text.ts';
import type { Batch } from './run-batch.ts';
import type { Selection } from './workbook.ts';
import { WorkbookProblem } from './workbook.ts';

/** More than a table that anyone checks; Excel answers `null` above five million. */
const mostCells = 50_000;

/** What is filled of the selected range; of the whole sheet when a single cell is selected. Null where all is empty. */
export async function readSelection({ workbook, sync }: Batch): Promise<Selection | null> {
  const selected = workbook.getSelectedRange().load('cellCount');
  const sheet = selected.worksheet.load('name');
  await sync();
  const used =
    selected.cellCount === 1 ? sheet.getUsedRangeOrNullObject(true) : selected.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,cellCount');
  await sync();
  if (used.isNullObject) return null;
  if (used.cellCount < 0 || used.cellCount > mostCells) throw new WorkbookProblem('tooLarge');
  used.load('values');
  await sync();
  const values = used.values as readonly (readonly GridValue[])[];
  return { sheet: sheet.name, values, corner: { row: used.rowIndex, column: used.columnIndex } };
}
