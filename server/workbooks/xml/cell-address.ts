export interface CellAddress {
  /** Both count from 1, as Excel shows rows. */
  readonly row: number;
  readonly column: number;
}

/** The size of an Excel sheet. */
export const lastRow = 1_048_576;
export const lastColumn = 16_384;

/** "B7" as row 7, column 2; undefined for anything that is no address of an Excel sheet. */
export function parseCellAddress(text: string): CellAddress | undefined {
  const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(text) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const address = { row: Number(digits), column: columnNumber(letters) };
  return address.row <= lastRow && address.column <= lastColumn ? address : undefined;
}

export function cellName({ row, column }: CellAddress): string {
  return `${columnLetters(column)}${row}`;
}

const letterA = 64;

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - letterA;
  return column;
}

function columnLetters(column: number): string {
  const last = ((column - 1) % 26) + 1;
  const rest = (column - last) / 26;
  return `${rest === 0 ? '' : columnLetters(rest)}${String.fromCharCode(letterA + last)}`;
}
