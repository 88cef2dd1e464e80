import type { CellKey, ReportContent, RowContent } from '../content.ts';
import { rowsOf, valueIn } from '../content.ts';
import type { Language } from '../language.ts';
import type { CellValue } from '../value.ts';
import type { ColumnDefinition, FormDefinition, Lists, SheetDefinition } from '../forms/definition.ts';
import { columnLetters, lettersOf, linesOf, rowOf } from './layout.ts';

/** A sheet of the form with the lines it will show: what every part of its plan is made from. */
export interface DataSheet {
  readonly sheet: SheetDefinition;
  /** As the tab is called. */
  readonly name: string;
  readonly lines: readonly Line[];
  readonly lists: Lists;
  readonly language: Language;
  /** The cells that are open, of any sheet; all of them when there are none. */
  readonly asked: readonly CellKey[];
}

/** A line of the sheet from the first one on; a line without a row waits for one and has its id already. */
export interface Line {
  readonly id: string | null;
  readonly row: RowContent | null;
}

interface DataSheetInput {
  readonly form: FormDefinition;
  readonly content: ReportContent;
  readonly lists: Lists;
  readonly language: Language;
  readonly names: ReadonlyMap<string, string>;
  readonly newRowIds: () => string;
  readonly asked?: readonly CellKey[];
}

export function dataSheets(input: DataSheetInput): readonly DataSheet[] {
  const { form, content, lists, language, names, newRowIds, asked = [] } = input;
  return form.sheets.map((sheet) => ({
    sheet,
    name: names.get(sheet.id) ?? sheet.id,
    lines: linesFor(sheet, rowsOf(content, sheet.id), newRowIds),
    lists,
    language,
    asked,
  }));
}

function linesFor(
  sheet: SheetDefinition,
  rows: readonly RowContent[],
  newRowIds: () => string,
): readonly Line[] {
  const ordered = rows.toSorted((a, b) => a.line - b.line);
  if (sheet.rows.kind === 'fixed') {
    return ordered.length === 0 ? [{ id: null, row: null }] : ordered.map((row) => ({ id: row.id, row }));
  }
  const placed = placedRows(ordered);
  const lastLine = Math.max(0, ...placed.keys());
  const lines = Array.from(Array(Math.max(linesOf(sheet, rows.length), lastLine)).keys());
  return lines.map((at) => {
    const row = placed.get(at + 1);
    return row === undefined ? { id: newRowIds(), row: null } : { id: row.id, row };
  });
}

/** A row keeps its line; one whose line is taken gets the next free one. */
function placedRows(ordered: readonly RowContent[]): ReadonlyMap<number, RowContent> {
  const placed = new Map<number, RowContent>();
  for (const row of ordered) {
    let line = Math.max(1, row.line);
    while (placed.has(line)) line += 1;
    placed.set(line, row);
  }
  return placed;
}

/** Fixed rows come with the round: a sheet of them that got none has a line to look at and nothing to fill in. */
export function hasRows({ lines }: DataSheet): boolean {
  return lines.some(({ id }) => id !== null);
}

export function lastRowOf({ lines }: DataSheet): number {
  return rowOf.firstLine + lines.length - 1;
}

export function lastLettersOf({ sheet }: DataSheet): string {
  return columnLetters(sheet.columns.length + 1);
}

/** The cells of a column from the first line to the last, such as `D6:D65`. */
export function columnRange(data: DataSheet, column: string): string {
  const letters = lettersOf(data.sheet, column);
  return `${letters}${rowOf.firstLine}:${letters}${lastRowOf(data)}`;
}

/** The same from another sheet and fixed, such as `'Prosjekter'!$D$6:$D$65`. */
export function fixedRange(data: DataSheet, column: string): string {
  const letters = lettersOf(data.sheet, column);
  return `'${data.name.replaceAll("'", "''")}'!$${letters}$${rowOf.firstLine}:$${letters}$${lastRowOf(data)}`;
}

export function valuesOf(data: DataSheet, column: ColumnDefinition): readonly CellValue[] {
  return data.lines.map(({ row }) => (row === null ? null : valueIn(row, column.id)));
}
