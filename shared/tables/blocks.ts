import { columnLetters } from '../workbook/layout.ts';
import type { GridValue } from '../workbook/cell-text.ts';
import type { Grid } from '../workbook/grid.ts';
import type { TableCell } from './table-cell.ts';
import { readTableCell } from './table-cell.ts';

/** A rectangle of cells with nothing but empty rows and columns around it. */
export interface Block {
  readonly rows: readonly (readonly TableCell[])[];
  readonly addressOf: (row: number, column: number) => string;
}

/** Where a grid's first cell stands in its sheet, counted from 0. */
export interface Corner {
  readonly row: number;
  readonly column: number;
}

export function blocksOf({ values }: Pick<Grid, 'values'>, corner: Corner): readonly Block[] {
  const mark = decimalMarkOf(values.flat());
  const cells = values.map((row) => row.map((value) => readTableCell(value, mark)));
  return runs(cells.map((row) => row.some(isFilled))).flatMap(([top, bottom]) => {
    const rows = cells.slice(top, bottom);
    const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
    const filled = Array.from(Array(width).keys(), (column) => rows.some((row) => isFilled(row[column])));
    return runs(filled).map(([left, right]) => ({
      rows: rows.map((row) =>
        Array.from(Array(right - left).keys(), (column) => row[left + column] ?? { kind: 'blank' as const }),
      ),
      addressOf: (row: number, column: number) =>
        `${columnLetters(corner.column + left + column + 1)}${corner.row + top + row + 1}`,
    }));
  });
}

/** A comma or point with another number of digits than three after it; null when the figures do not agree. */
function decimalMarkOf(values: readonly GridValue[]): ',' | '.' | null {
  const marks = values.map((value) =>
    typeof value === 'string'
      ? /^[-+(\u2212\u2013]?\s?\d{1,3}(?:\s\d{3})*([.,])(?:\d{1,2}|\d{4,})\s?(?:%|pst\.?|prosent)?[*)]*$/u.exec(
          value.trim(),
        )?.[1]
      : undefined,
  );
  const [hasPoint, hasComma] = [marks.includes('.'), marks.includes(',')];
  if (hasPoint === hasComma) return null;
  return hasPoint ? '.' : ',';
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
