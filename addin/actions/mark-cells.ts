import {
  cellMarks,
  cellOf,
  firstMarkRow,
  markColumns,
  markKey,
  mostMarked,
  type CellMark,
} from '../../shared/workbook/cell-marks.ts';
import type { Grid } from '../../shared/workbook/grid.ts';
import { cellAt } from '../../shared/workbook/grid.ts';
import { metaMark } from '../../shared/workbook/layout.ts';
import type { CellChange } from '../excel/workbook.ts';
import type { OpenReport, WaitingChange } from '../open-report.ts';

interface Marked extends Pick<OpenReport, 'conflicts' | 'rejections'> {
  /** Those that have waited long: each mark is a step in Excel's undo, and would stand between the user and what was just typed. */
  readonly waiting: readonly WaitingChange[];
}

/** What makes the sheets show which cells are in conflict, were not accepted, or have not come through for a while. */
export function markChanges(grids: readonly Grid[], report: Marked): readonly CellChange[] {
  const meta = grids.find((grid) => cellAt(grid, 1, 1) === metaMark);
  if (meta === undefined) return [];
  return cellMarks.flatMap((mark) => {
    const keys = keysOf(mark, report);
    const rows = Math.max(keys.length, filledRows(meta, markColumns[mark]));
    return Array.from({ length: rows }, (...[, at]) => at).flatMap((at) => {
      const [row, wanted] = [firstMarkRow + at, keys[at] ?? null];
      if ((textAt(meta, row, mark) ?? null) === wanted) return [];
      return [{ sheet: meta.name, address: cellOf(mark, row), value: wanted }];
    });
  });
}

function keysOf(mark: CellMark, { conflicts, rejections, waiting }: Marked): readonly string[] {
  const places = { conflict: conflicts, rejected: rejections, waiting };
  return [...new Set(places[mark].map(markKey))].sort().slice(0, mostMarked);
}

function filledRows(meta: Grid, column: number): number {
  const last = meta.values.findLastIndex((row) => (row[column - 1] ?? '') !== '');
  return Math.max(0, last + 2 - firstMarkRow);
}

function textAt(meta: Grid, row: number, mark: CellMark): string | null {
  const value = cellAt(meta, row, markColumns[mark]) ?? '';
  return value === '' ? null : String(value);
}
