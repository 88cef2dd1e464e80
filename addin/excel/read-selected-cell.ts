import { columnLetters } from '../../shared/workbook/layout.ts';
import type { Batch } from './run-batch.ts';
import type { Place } from './workbook.ts';

/** The first cell of what is selected, of any sheet. */
export async function readSelectedCell({ workbook, sync }: Batch): Promise<Place> {
  const selected = workbook.getSelectedRange().load('rowIndex,columnIndex');
  const sheet = selected.worksheet.load('name');
  await sync();
  return { sheet: sheet.name, address: `${columnLetters(selected.columnIndex + 1)}${selected.rowIndex + 1}` };
}
