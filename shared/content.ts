import type { CellValue } from './value.ts';

/** A report's cells as the rules, the layout and the exports see them: rows in display order, values by column id. */
export interface ReportContent {
  readonly sheets: Readonly<Record<string, SheetContent>>;
}
export interface SheetContent {
  readonly rows: readonly RowContent[];
}
export interface RowContent {
  /** A fixed row's key from the form, or the UUID of a row that the reporter added. Never an Excel row number. */
  readonly id: string;
  /** The line of the sheet that shows the row, from 1; reporters may leave lines empty in between. */
  readonly line: number;
  readonly cells: Readonly<Record<string, CellValue>>;
}

/** The address of a cell that survives sorting, renaming and inserting. */
export interface CellKey {
  readonly sheet: string;
  readonly row: string;
  readonly column: string;
}

export function rowsOf(content: ReportContent, sheet: string): readonly RowContent[] {
  return content.sheets[sheet]?.rows ?? [];
}

export function valueIn(row: RowContent, column: string): CellValue {
  return row.cells[column] ?? null;
}
