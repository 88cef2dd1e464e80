/** What a workbook from outside may cost us. Every number is the largest accepted one. */
export interface WorkbookLimits {
  readonly zippedBytes: number;
  /** All parts together, as the zip directory declares them. */
  readonly unpackedBytes: number;
  readonly partBytes: number;
  readonly entries: number;
  /** Unpacked : packed, asked only of parts larger than `ratioFromBytes`. */
  readonly ratio: number;
  readonly ratioFromBytes: number;
  /** Highest row and column number that may hold a value. */
  readonly rows: number;
  readonly columns: number;
  /** Cells in all sheets together, also those with only a style. */
  readonly cells: number;
  /** UTF-16 units, as Excel counts them. */
  readonly cellText: number;
  /** Text of all cells together: a shared string is short in the file and long in a thousand cells. */
  readonly allText: number;
  readonly xmlDepth: number;
  readonly xmlAttributes: number;
  readonly xmlAttributeText: number;
  readonly childMilliseconds: number;
  readonly childMegabytes: number;
}

const mebibyte = 1024 * 1024;

export const defaultLimits: WorkbookLimits = {
  zippedBytes: 20 * mebibyte,
  unpackedBytes: 100 * mebibyte,
  partBytes: 60 * mebibyte,
  entries: 200,
  ratio: 150,
  ratioFromBytes: mebibyte,
  rows: 20_000,
  columns: 200,
  cells: 500_000,
  cellText: 32_767,
  allText: 20_000_000,
  xmlDepth: 64,
  xmlAttributes: 256,
  xmlAttributeText: 1_000_000,
  childMilliseconds: 10_000,
  childMegabytes: 256,
};
