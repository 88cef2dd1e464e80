import type { RowContent } from '../content.ts';
import { serialFrom1904 } from '../excel-date.ts';
import type { CellValue } from '../value.ts';
import type { CellReading } from './cell-text.ts';
import { fromGrid, isDay } from './cell-text.ts';
import type { ColumnDefinition, Lists, SheetDefinition } from '../forms/definition.ts';
import type { Grid } from './grid.ts';
import { cellAt, isBlank } from './grid.ts';
import type { GridProblem, GridProblemCode } from './grid-problem.ts';
import { columnLetters, headerMark, isInput, rowOf } from './layout.ts';
import type { TextReading } from './text-reading.ts';

/** Where a sheet of the form stands in the workbook. */
export interface Place {
  readonly sheetName: string;
  /** Excel row numbers by row id. */
  readonly rows: Readonly<Record<string, number>>;
  /** Letters by column id; a column that is gone is not in it. */
  readonly columns: Readonly<Record<string, string>>;
  /** The Excel row of line 1. */
  readonly firstLine: number;
}

interface SheetReading {
  readonly rows: readonly RowContent[];
  readonly place: Place;
  readonly problems: readonly GridProblem[];
  readonly textReadings: readonly TextReading[];
}

export function readSheetGrid(
  sheet: SheetDefinition,
  grid: Grid,
  lists: Lists,
  newRowId: () => string,
): SheetReading {
  const columns = findColumns(sheet, grid);
  const firstLine = findFirstLine(grid);
  const lines = filledLines(sheet, grid, columns.found, firstLine, lists);
  const { rows, problems } = namedRows(sheet, grid.name, lines, newRowId);
  return {
    rows: rows.map(({ id, row, cells }) => ({ id, line: row - firstLine + 1, cells })),
    place: {
      sheetName: grid.name,
      rows: Object.fromEntries(rows.map(({ id, row }) => [id, row])),
      columns: Object.fromEntries(columns.found.map(({ column, at }) => [column.id, columnLetters(at)])),
      firstLine,
    },
    problems: [...columns.problems, ...problems],
    textReadings: rows.flatMap(({ id, row, written }) =>
      written.map((read) => ({ ...read, sheet: sheet.id, sheetName: grid.name, row: id, rowNumber: row })),
    ),
  };
}

interface FoundColumn {
  readonly column: ColumnDefinition;
  /** From 1. */
  readonly at: number;
}

function findColumns(
  sheet: SheetDefinition,
  grid: Grid,
): { readonly found: readonly FoundColumn[]; readonly problems: readonly GridProblem[] } {
  const ids = (grid.values[0] ?? []).map((value) => (value === null ? '' : String(value).trim()));
  const found = sheet.columns.flatMap((column) => {
    const at = ids.indexOf(column.id, 1);
    return at < 0 ? [] : [{ column, at: at + 1 }];
  });
  const problem = (code: GridProblemCode, column: ColumnDefinition, at: number | null): GridProblem => ({
    code,
    sheet: sheet.id,
    sheetName: grid.name,
    row: null,
    column: column.id,
    cell: at === null ? null : `${columnLetters(at)}1`,
  });
  const problems = sheet.columns.flatMap((column) => {
    const [first, ...others] = ids.flatMap((id, at) => (at > 0 && id === column.id ? [at + 1] : []));
    return first === undefined
      ? [problem('MISSING_COLUMN', column, null)]
      : others.map((at) => problem('DUPLICATE_COLUMN', column, at));
  });
  return { found, problems };
}

function findFirstLine(grid: Grid): number {
  const header = grid.values.findIndex((row) => row[0] === headerMark);
  return header < 0 ? rowOf.firstLine : header + 2;
}

interface FilledLine {
  readonly givenId: string | null;
  /** As Excel counts. */
  readonly row: number;
  readonly cells: Readonly<Record<string, CellValue>>;
  readonly written: readonly WrittenCell[];
}
type WrittenCell = Pick<TextReading, 'column' | 'cell' | 'written' | 'value'>;

/** A line counts when something stands in it, other than what the sheet computes. */
function filledLines(
  sheet: SheetDefinition,
  grid: Grid,
  columns: readonly FoundColumn[],
  firstLine: number,
  lists: Lists,
): readonly FilledLine[] {
  const kept = columns.filter(({ column }) => column.type.kind !== 'computed');
  const rows = Array.from(grid.values.keys(), (at) => at + 1).filter((row) => row >= firstLine);
  return rows.flatMap((row) => {
    const read = kept.map(({ column, at }) => ({ column, at, ...readCell(column, grid, row, at, lists) }));
    const filled = read.filter(({ value }) => value !== null);
    const isGiven = sheet.rows.kind === 'fixed' && !isBlank(cellAt(grid, row, 1));
    if (filled.length === 0 && !isGiven) return [];
    const id = cellAt(grid, row, 1);
    return [
      {
        givenId: isBlank(id) ? null : String(id).trim(),
        row,
        cells: Object.fromEntries(filled.map(({ column, value }) => [column.id, value])),
        written: read.flatMap(({ column, at, value, written }) =>
          written === null || !isInput(column)
            ? []
            : [{ column: column.id, cell: `${columnLetters(at)}${row}`, written, value }],
        ),
      },
    ];
  });
}

function readCell(column: ColumnDefinition, grid: Grid, row: number, at: number, lists: Lists): CellReading {
  const raw = cellAt(grid, row, at);
  // Only a column of dates tells that a number is a day: its format may be lost.
  const isSerial = grid.date1904 === true && typeof raw === 'number' && isDay(column);
  return fromGrid(column, isSerial ? serialFrom1904(raw) : raw, lists);
}

interface NamedRow extends FilledLine {
  readonly id: string;
}

/** Gives an id to lines that have none or another line's. Lines of a fixed sheet cannot be added, so there it is only told. */
function namedRows(
  sheet: SheetDefinition,
  sheetName: string,
  lines: readonly FilledLine[],
  newRowId: () => string,
): { readonly rows: readonly NamedRow[]; readonly problems: readonly GridProblem[] } {
  const rows: NamedRow[] = [];
  const problems: GridProblem[] = [];
  const seen = new Set<string>();
  for (const line of lines) {
    const trouble = troubleWithId(line.givenId, seen);
    if (trouble !== null && (trouble !== 'LINE_WITHOUT_ID' || sheet.rows.kind === 'fixed')) {
      problems.push({ code: trouble, sheet: sheet.id, sheetName, row: line.row, column: null, cell: null });
    }
    const id = trouble === null ? line.givenId : sheet.rows.kind === 'open' ? newRowId() : null;
    if (id === null) continue;
    seen.add(id);
    rows.push({ ...line, id });
  }
  return { rows, problems };
}

/** What a row id may look like: a key or a UUID. */
const idShape = /^(?!__proto__$|constructor$|prototype$)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

function troubleWithId(id: string | null, seen: ReadonlySet<string>): GridProblemCode | null {
  if (id === null) return 'LINE_WITHOUT_ID';
  if (seen.has(id)) return 'DUPLICATE_ROW_ID';
  return idShape.test(id) ? null : 'STRANGE_ROW_ID';
}
