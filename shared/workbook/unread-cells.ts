import type { ColumnDefinition, FormDefinition, SheetDefinition } from '../forms/definition.ts';
import type { Grid } from './grid.ts';
import { cellAt, isBlank } from './grid.ts';
import type { GridProblem } from './grid-problem.ts';
import { columnLetters, rowOf } from './layout.ts';
import { countsMissing } from './plan-values.ts';
import type { Places } from './read-grid.ts';
import type { Place } from './read-sheet-grid.ts';

/** What somebody has written on the form's sheets where nothing is read: in a column of their own, or above the table. */
export function unreadCells(
  form: FormDefinition,
  grids: readonly Grid[],
  places: Places,
): readonly GridProblem[] {
  return form.sheets.flatMap((sheet) => {
    const place = places[sheet.id];
    const grid = grids.find(({ name }) => name === place?.sheetName);
    return place === undefined || grid === undefined ? [] : unreadOn(sheet, grid, place);
  });
}

/** Once for a column, at its first cell. */
function unreadOn(sheet: SheetDefinition, grid: Grid, place: Place): readonly GridProblem[] {
  const width = grid.values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const besideIds = Array.from(Array(width).keys(), (at) => at + 1).slice(1);
  return besideIds.flatMap((at) => {
    const letters = columnLetters(at);
    const column = sheet.columns.find(({ id }) => place.columns[id] === letters);
    const [row, ...others] = unreadRows(sheet, grid, place, { at, column });
    if (row === undefined) return [];
    const isStranger = column === undefined && others.length > 0;
    const code = isStranger ? 'COLUMN_NOT_READ' : 'CELL_NOT_READ';
    return [{ code, sheet: sheet.id, sheetName: grid.name, row, column: null, cell: `${letters}${row}` }];
  });
}

function unreadRows(
  sheet: SheetDefinition,
  grid: Grid,
  { firstLine }: Place,
  { at, column }: { readonly at: number; readonly column: ColumnDefinition | undefined },
): readonly number[] {
  if (column === undefined) return isCopy(sheet, grid, at) ? [] : filledRows(grid, at, grid.values.length);
  return holdsOurTexts(sheet, column) ? [] : filledRows(grid, at, firstLine - 2);
}

/** Title and help stand above the first column, totals above theirs: they move when rows or columns do. */
function holdsOurTexts(sheet: SheetDefinition, column: ColumnDefinition): boolean {
  return column === sheet.columns[0] || column.total === true || countsMissing({ sheet }, column);
}

/** It is told already that the same column stands twice. */
function isCopy({ columns }: SheetDefinition, grid: Grid, at: number): boolean {
  const mark = String(cellAt(grid, rowOf.ids, at) ?? '').trim();
  return columns.some(({ id }) => id === mark);
}

function filledRows(grid: Grid, column: number, last: number): readonly number[] {
  const rows = Array.from(Array(Math.max(0, last)).keys(), (at) => at + 1);
  return rows.filter((row) => row > rowOf.ids && !isBlank(cellAt(grid, row, column)));
}
