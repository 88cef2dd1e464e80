/**
 * Tab walks from one open cell to the next, and rows and columns can be made larger. Nobody may sort: the ids of the rows
 * stand in locked cells and would stay behind.
 */
const options: Excel.WorksheetProtectionOptions = {
  allowFormatColumns: true,
  allowFormatRows: true,
  selectionMode: 'Normal',
};

/** Empties the user's list of what can be undone, as does taking it off: never for an ordinary change. */
export function protect(sheet: Excel.Worksheet): void {
  sheet.protection.protect(options);
}
