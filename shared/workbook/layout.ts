import type { ColumnDefinition, SheetDefinition } from '../forms/definition.ts';

/**
 * Where things stand on a data sheet, in Excel and in the file alike. Row 1 is hidden and holds the sheet's and the
 * columns' ids, column A is hidden and holds the rows' ids: so a report is read back by ids even when a reporter has
 * sorted rows, moved columns or renamed the sheet.
 */
export const rowOf = { ids: 1, title: 2, help: 3, totals: 4, header: 5, firstLine: 6 } as const;

/** Column letters from a 1-based index: 1 is A, 27 is AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor((index - 1) / 26);
  const letter = String.fromCharCode(65 + ((index - 1) % 26));
  return rest === 0 ? letter : columnLetters(rest) + letter;
}

/** The letter of a column of the form; the first one is B, because A holds the row ids. */
export function lettersOf(sheet: SheetDefinition, column: string): string {
  const index = sheet.columns.findIndex((candidate) => candidate.id === column);
  if (index < 0) throw new Error(`The sheet ${sheet.id} has no column ${column}.`);
  return columnLetters(index + 2);
}

export function addressOf(sheet: SheetDefinition, column: string, line: number): string {
  return `${lettersOf(sheet, column)}${rowOf.firstLine + line - 1}`;
}

/** `12` of `B12`. */
export function rowOfAddress(address: string): number {
  return Number(address.replace(/\D/g, ''));
}

/** How many lines the sheet has room for: fixed rows are as many as there are, open ones have a capacity. */
export function linesOf(sheet: SheetDefinition, filled: number): number {
  return sheet.rows.kind === 'fixed' ? filled : Math.max(sheet.rows.capacity, filled);
}

export function isInput(column: ColumnDefinition): boolean {
  return column.locked !== true && column.type.kind !== 'computed';
}

/** The column with a role, if the sheet has one. */
export function columnWithRole(
  sheet: SheetDefinition,
  role: ColumnDefinition['role'],
): ColumnDefinition | undefined {
  return sheet.columns.find((column) => column.role === role);
}

/** Stands in the hidden cell A1 of a data sheet. */
export const sheetMark = (sheet: SheetDefinition): string => `rapportark:${sheet.id}`;

/** Stands in column A of the header row, so that the first line is found even when a row has been put in above it. */
export const headerMark = 'rapportark#header';
/** Stand in A1 of the sheets that hold no data, so that they are known under any name. */
export const instructionsMark = 'rapportark#instructions';
export const listsMark = 'rapportark#lists';
export const metaMark = 'rapportark#meta';

/** The defined name of a column's cells, such as `in_projects_amount`. */
export const inputName = (sheet: SheetDefinition, column: ColumnDefinition): string =>
  `in_${sheet.id}_${column.id}`;
export const listName = (list: string): string => `list_${list}`;
