import type { WorkbookPlan } from '../../shared/workbook/plan.ts';
import type { Batch } from './run-batch.ts';

/** What the user is looking at; the cell is A1 without the sheet. */
export interface UserView {
  readonly sheet: string;
  readonly cell: string;
}

/** The active cell and not the selection: Excel refuses to name one of several areas. */
export function askForView({ workbook }: Batch): () => UserView {
  const sheet = workbook.worksheets.getActiveWorksheet().load('id');
  const cell = workbook.getActiveCell().load('address');
  return () => ({ sheet: sheet.id, cell: cell.address.slice(cell.address.lastIndexOf('!') + 1) });
}

/** The planned sheet that takes the place of the one with this mark in its first cell. */
export function successorOf({ sheets }: WorkbookPlan, mark: unknown): string | null {
  const isIt = ({ blocks }: WorkbookPlan['sheets'][number]) =>
    blocks.some(({ topLeft, values }) => topLeft === 'A1' && values[0]?.[0] === mark);
  return sheets.find(isIt)?.name ?? null;
}
