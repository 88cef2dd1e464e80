import type { ReportContent, SheetContent } from '../content.ts';
import type { FormDefinition, Lists } from '../forms/definition.ts';
import type { Grid } from './grid.ts';
import { cellAt, isBlank } from './grid.ts';
import type { GridProblem } from './grid-problem.ts';
import { instructionsMark, listsMark, metaMark, sheetMark } from './layout.ts';
import type { Place } from './read-sheet-grid.ts';
import { readSheetGrid } from './read-sheet-grid.ts';
import type { TextReading } from './text-reading.ts';

export interface GridReading {
  /** Holds only the sheets and columns that were found: what is not there has not been emptied. */
  readonly content: ReportContent;
  /** By sheet id: where it stands. */
  readonly places: Places;
  readonly problems: readonly GridProblem[];
  /** Texts that were understood as numbers, dates or nothing: whoever wrote them must be shown how. */
  readonly textReadings: readonly TextReading[];
  /** Sheets with content that do not belong to the form. */
  readonly ignoredSheets: readonly string[];
}
export type Places = Readonly<Record<string, Place>>;

/**
 * A report out of a workbook's cells. Sheets are known by the mark in A1, columns by the ids in row 1, rows by the ids in
 * column A, whatever they are called and in whatever order they stand.
 */
export function readGrid(
  form: FormDefinition,
  grids: readonly Grid[],
  lists: Lists,
  newRowId: () => string,
): GridReading {
  const found = form.sheets.map((sheet) => ({ sheet, grids: grids.filter(hasMark(sheetMark(sheet))) }));
  const readings = found.flatMap(({ sheet, grids: [grid] }) =>
    grid === undefined ? [] : [{ sheet, ...readSheetGrid(sheet, grid, lists, newRowId) }],
  );
  const sheetProblems = found.flatMap(({ sheet, grids: [first, ...others] }): readonly GridProblem[] =>
    first === undefined
      ? [{ code: 'MISSING_SHEET', sheet: sheet.id, sheetName: null, row: null, column: null, cell: null }]
      : others.map((other) => ({
          code: 'DUPLICATE_SHEET',
          sheet: sheet.id,
          sheetName: other.name,
          row: null,
          column: null,
          cell: null,
        })),
  );
  const content: Record<string, SheetContent> = {};
  const places: Record<string, Place> = {};
  for (const { sheet, rows, place } of readings) {
    content[sheet.id] = { rows };
    places[sheet.id] = place;
  }
  return {
    content: { sheets: content },
    places,
    problems: [...sheetProblems, ...readings.flatMap(({ problems }) => problems)],
    textReadings: readings.flatMap(({ textReadings }) => textReadings),
    ignoredSheets: grids.filter((grid) => isForeign(form, grid)).map(({ name }) => name),
  };
}

/** Whether the workbook has the column at all: a column that is gone says nothing about its cells. */
export function isRead(places: Places, sheet: string, column: string): boolean {
  return places[sheet]?.columns[column] !== undefined;
}

const hasMark =
  (mark: string) =>
  (grid: Grid): boolean =>
    cellAt(grid, 1, 1) === mark;

function isForeign(form: FormDefinition, grid: Grid): boolean {
  const marks = [instructionsMark, listsMark, metaMark, ...form.sheets.map(sheetMark)];
  return (
    !marks.some((mark) => hasMark(mark)(grid)) &&
    grid.values.some((row) => row.some((value) => !isBlank(value)))
  );
}
