import type { CellKey, RowContent } from '../content.ts';
import { rowsOf } from '../content.ts';
import { canonicalDecimal } from '../decimal.ts';
import type { CellValue } from '../value.ts';
import { number } from '../value.ts';
import { isTrue, shownValue } from './compute.ts';
import type { ReportWithForm } from './compute.ts';
import type { FormDefinition, SheetDefinition } from './definition.ts';

export interface LaidInCell extends CellKey {
  readonly value: CellValue;
}

/**
 * What an organisation's last report lays into its new one beside what is laid in anyway, which goes before: columns that
 * show last period, on the rows that there are, and the rows of last period that go on. The last report keeps its own
 * version of the form; what that version did not have is not carried.
 */
export function carryOver(
  form: FormDefinition,
  last: ReportWithForm,
  laidIn: readonly LaidInCell[],
): readonly LaidInCell[] {
  const taken = new Set(laidIn.map(keyOf));
  const known = new Set(laidIn.map(({ sheet, row }) => `${sheet}/${row}`));
  return form.sheets
    .flatMap((sheet) =>
      rowsOf(last.content, sheet.id).flatMap((row) => {
        const isWhole = goesOn(sheet, last, row);
        return isWhole || known.has(`${sheet.id}/${row.id}`) ? carriedCells(sheet, last, row, isWhole) : [];
      }),
    )
    .filter((cell) => cell.value !== null && !taken.has(keyOf(cell)));
}

function goesOn({ id, rows }: SheetDefinition, last: ReportWithForm, row: RowContent): boolean {
  const before = last.form.sheets.find((sheet) => sheet.id === id);
  if (before === undefined || rows.kind !== 'open' || rows.fromPrevious === undefined) return false;
  return isTrue(rows.fromPrevious, last, before, row);
}

function carriedCells(
  sheet: SheetDefinition,
  last: ReportWithForm,
  row: RowContent,
  isWhole: boolean,
): readonly LaidInCell[] {
  return sheet.columns.flatMap((column) => {
    const from = column.fromPrevious ?? (isWhole ? column.id : null);
    if (from === null || column.type.kind === 'computed') return [];
    return [{ sheet: sheet.id, row: row.id, column: column.id, value: shownIn(last, sheet.id, row, from) }];
  });
}

function shownIn(last: ReportWithForm, sheetId: string, row: RowContent, columnId: string): CellValue {
  const sheet = last.form.sheets.find(({ id }) => id === sheetId);
  const column = sheet?.columns.find(({ id }) => id === columnId);
  if (sheet === undefined || column === undefined) return null;
  const value = shownValue(column, last, sheet, row);
  // A quotient has more digits than a cell keeps.
  return value?.t === 'n' ? number(canonicalDecimal(Number(value.v).toPrecision(15))) : value;
}

function keyOf({ sheet, row, column }: CellKey): string {
  return `${sheet}/${row}/${column}`;
}
