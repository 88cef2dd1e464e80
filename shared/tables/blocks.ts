import { columnLetters } from '../forms/layout.ts';
import type { Grid } from '../forms/grid.ts';
import type { TableCell } from './table-cell.ts';
import { readTableCell } from './table-cell.ts';

/** A rectangle of cells with nothing but empty rows and columns around it. */
export interface Block {
  readonly rows: readonly (readonly TableCell[])[];
  readonly addressOf: (row: number, column: number) => string;
}

export function blocksOf({ values }: Grid): readonly Block[] {
  const cells = values.map((row) => row.map(readTableCell));
  return runs(cells.map((row) => row.some(isFilled))).flatMap(([top, bottom]) => {
    const rows = cells.slice(top, bottom);
    const width = Math.max(...rows.map((row) => row.length));
    const filled = Array.from(Array(width).keys(), (column) => rows.some((row) => isFilled(row[column])));
    return runs(filled).map(([left, right]) => ({
      rows: rows.map((row) =>
        Array.from(Array(right - left).keys(), (column) => row[left + column] ?? { kind: 'blank' as const }),
      ),
      addressOf: (row: number, column: number) => `${columnLetters(left + column + 1)}${top + row + 1}`,
    }));
  });
}

function isFilled(cell: TableCell | undefined): boolean {
  return cell !== undefined && cell.kind !== 'blank';
}

/** Half-open ranges of what is true. */
function runs(filled: readonly boolean[]): readonly (readonly [number, number])[] {
  const starts = filled.flatMap((here, index) => (here && filled[index - 1] !== true ? [index] : []));
  return starts.map((start) => {
    const end = filled.indexOf(false, start);
    return [start, end < 0 ? filled.length : end] as const;
  });
}
