import type { GridValue } from '../../shared/workbook/cell-text.ts';
import type { RawCell, RawSheet } from './raw-workbook.ts';
import { cellOf } from './write/addresses.ts';

/** The cells of a sheet as lines, which are as long as their last value, so that one value far out costs nothing. */
export function gridValues(
  cells: RawSheet['cells'],
  valueOf: (cell: RawCell) => GridValue,
): readonly (readonly GridValue[])[] {
  const lines: GridValue[][] = [];
  for (const [address, cell] of cells) {
    const { row, column } = cellOf(address);
    (lines[row - 1] ??= [])[column - 1] = valueOf(cell);
  }
  return Array.from(lines, (line: GridValue[] | undefined) => filledUp(line ?? []));
}

/** Between the values of a line there are holes. */
function filledUp(line: readonly (GridValue | undefined)[]): readonly GridValue[] {
  return Array.from(line, (value) => value ?? null);
}
