/** A workbook as the file has it: no form, no meaning, nothing evaluated. */
export interface RawWorkbook {
  readonly sheets: readonly RawSheet[];
  /** Workbook-wide defined names that are ours, with the reference as Excel wrote it. */
  readonly names: ReadonlyMap<string, string>;
  readonly date1904: boolean;
}

export interface RawSheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Cells with a value, by address such as "B7". */
  readonly cells: ReadonlyMap<string, RawCell>;
}

export type RawCell =
  /** Canonical decimal text of at most 15 significant digits; a date is its serial number. */
  | { readonly kind: 'number'; readonly value: string; readonly isDate: boolean; readonly formula: boolean }
  /** NFC, without control characters; lines end in LF. Empty only as the result of a formula. */
  | { readonly kind: 'text'; readonly value: string; readonly formula: boolean }
  | { readonly kind: 'boolean'; readonly value: boolean; readonly formula: boolean }
  /** Excel's own text, such as #N/A. */
  | { readonly kind: 'error'; readonly value: string; readonly formula: boolean }
  /** A formula whose result the file does not hold: programs that are not Excel leave it out. */
  | { readonly kind: 'uncomputed'; readonly value: null; readonly formula: true };
