/** What is wrong with the workbook itself, rather than with what is reported in it. */
export type GridProblemCode =
  | 'MISSING_SHEET'
  | 'DUPLICATE_SHEET'
  | 'MISSING_COLUMN'
  | 'DUPLICATE_COLUMN'
  | 'DUPLICATE_ROW_ID'
  | 'STRANGE_ROW_ID'
  | 'LINE_WITHOUT_ID'
  | 'FORMULA_IN_INPUT'
  /** Written where nothing is read: a cell outside the table, a column that is not the form's, a tab that is not. */
  | 'CELL_NOT_READ'
  | 'COLUMN_NOT_READ'
  | 'SHEET_NOT_READ';

export interface GridProblem {
  readonly code: GridProblemCode;
  /** Sheet id and column id of the form; of a tab that is not the form's, its name. */
  readonly sheet: string;
  readonly column: string | null;
  /** As the tab is called in the workbook; null when there is none. */
  readonly sheetName: string | null;
  /** As Excel counts. */
  readonly row: number | null;
  readonly cell: string | null;
}
