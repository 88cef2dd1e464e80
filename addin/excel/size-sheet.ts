import { columnLetters } from '../../shared/workbook/layout.ts';
import type { SheetPlan } from '../../shared/workbook/plan.ts';

export function sizeColumns(sheet: Excel.Worksheet, { columns }: SheetPlan): void {
  for (const [at, { width, hidden }] of columns.entries()) {
    const letters = columnLetters(at + 1);
    const column = sheet.getRange(`${letters}:${letters}`);
    column.format.columnWidth = pointsOf(width);
    if (hidden) column.columnHidden = true;
  }
}

/** A character is 7 pixels wide in the standard font and a cell has 5 pixels of margin; a pixel is 0.75 points. */
function pointsOf(characters: number): number {
  return Math.trunc(characters * 7 + 5) * 0.75;
}

export function sizeRows(sheet: Excel.Worksheet, { rowHeights, hiddenRows }: SheetPlan): void {
  for (const { row, points } of rowHeights) sheet.getRange(`${row}:${row}`).format.rowHeight = points;
  for (const row of hiddenRows) sheet.getRange(`${row}:${row}`).rowHidden = true;
}
