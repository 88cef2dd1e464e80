import type { GridValue } from './cell-text.ts';

/** A sheet's cells from A1, as Excel's `values` gives them; rows may be of different lengths. */
export interface Grid {
  readonly name: string;
  readonly values: readonly (readonly GridValue[])[];
  /** Whether the workbook counts its days from 1904, as old ones from the Mac do; otherwise from 1900. */
  readonly date1904?: boolean;
}

/** The cell in a row and column counted from 1, as Excel counts. */
export function cellAt(grid: Grid, row: number, column: number): GridValue {
  return grid.values[row - 1]?.[column - 1] ?? null;
}

export function isBlank(value: GridValue): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}
