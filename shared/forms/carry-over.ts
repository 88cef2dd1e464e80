import type { CellKey, RowContent } from '../content.ts';
import { rowsOf } from '../content.ts';
import { canonicalDecimal } from '../decimal.ts';
import type { CellValue } from '../value.ts';
import { number } from '../value.ts';
import { isTrue, shownValue } from './compute.ts';
import type { ReportWithForm } from './compute.ts';
import type { ColumnDefinition, FormDefinition, SheetDefinition } from './definition.ts';
import { liftValue } from './lift-value.ts';

export interface LaidInCell extends CellKey {
  readonly value: CellValue;
}

/**
 * What an organisation's last report lays into its new one beside what is laid in anyway, which goes before: columns that
 * show last period, on the rows that there are, and the rows of last period that go on. The last report keeps its own
 * version of the form, and is read by it; what that version did not have, or the new one has no room for, is not carried.
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
        return isWhole || known.has(`${sheet.id}/${row.id}`)
          ? carriedCells({ form, sheet, isWhole }, last, row)
          : [];
      }),
    )
    .filter((cell) => cell.value !== null && !taken.has(keyOf(cell)));
}

function goesOn({ id, rows }: SheetDefinition, last: ReportWithForm, row: RowContent): boolean {
  const before = last.form.sheets.find((sheet) => sheet.id === id);
  if (before === undefined || rows.kind !== 'open' || rows.fromPrevious === undefined) return false;
  return isTrue(rows.fromPrevious, last, before, row);
}

interface Into {
  readonly form: FormDefinition;
  readonly sheet: SheetDefinition;
  /** The row goes on, with all that it held. */
  readonly isWhole: boolean;
}

function carriedCells(into: Into, last: ReportWithForm, row: RowContent): readonly LaidInCell[] {
  const { sheet, isWhole } = into;
  return sheet.columns.flatMap((column) => {
    const from = column.fromPrevious ?? (isWhole ? column.id : null);
    if (from === null || column.type.kind === 'computed') return [];
    const value = liftedInto(into, column, last, row, from);
    return [{ sheet: sheet.id, row: row.id, column: column.id, value }];
  });
}

/** What the column of last period's report showed, as the new one takes it; null where it has no room for it. */
function liftedInto(
  { form, sheet: { id } }: Into,
  after: ColumnDefinition,
  last: ReportWithForm,
  row: RowContent,
  from: string,
): CellValue {
  const sheet = last.form.sheets.find((candidate) => candidate.id === id);
  const before = sheet?.columns.find((candidate) => candidate.id === from);
  if (sheet === undefined || before === undefined) return null;
  const shown = asKept(shownValue(before, last, sheet, row));
  const lifted = liftValue(shown, { before, after, from: last.form, to: form });
  return typeof lifted === 'string' ? null : lifted;
}

/** A quotient has more digits than a cell keeps. */
function asKept(value: CellValue): CellValue {
  return value?.t === 'n' ? number(canonicalDecimal(Number(value.v).toPrecision(15))) : value;
}

function keyOf({ sheet, row, column }: CellKey): string {
  return `${sheet}/${row}/${column}`;
}
