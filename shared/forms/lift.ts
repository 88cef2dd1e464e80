import type { CellKey, ReportContent, RowContent } from '../content.ts';
import { rowsOf } from '../content.ts';
import type { CellValue } from '../value.ts';
import { isEmpty } from '../value.ts';
import type { FormDefinition, SheetDefinition } from './definition.ts';
import type { NoRoom } from './lift-value.ts';
import { liftValue } from './lift-value.ts';

/** A cell whose value the new version has no room for. */
export interface NotCarried extends CellKey {
  readonly value: CellValue;
  readonly why: 'SHEET_GONE' | 'COLUMN_GONE' | NoRoom;
}

/**
 * A report of one version of a form as a report of another: values by row id and column id, amounts in the new unit, the
 * same day of a month. What cannot be carried is listed and nothing is guessed.
 */
export function lift(
  content: ReportContent,
  from: FormDefinition,
  to: FormDefinition,
): { readonly content: ReportContent; readonly notCarried: readonly NotCarried[] } {
  const lifted = from.sheets.map((sheet) => liftSheet(sheet, rowsOf(content, sheet.id), from, to));
  return {
    content: {
      sheets: Object.fromEntries(
        to.sheets.map(({ id }) => [id, { rows: lifted.find((sheet) => sheet.id === id)?.rows ?? [] }]),
      ),
    },
    notCarried: lifted.flatMap(({ notCarried }) => notCarried),
  };
}

function liftSheet(
  sheet: SheetDefinition,
  rows: readonly RowContent[],
  from: FormDefinition,
  to: FormDefinition,
) {
  const next = to.sheets.find(({ id }) => id === sheet.id);
  const cells = rows.map((row) => ({ row, cells: liftRow(sheet, next, row, { from, to }) }));
  return {
    id: sheet.id,
    rows: cells.map(({ row, cells: all }) => ({
      ...row,
      cells: Object.fromEntries(
        all.flatMap(({ column, value }) => (isEmpty(value) ? [] : [[column, value] as const])),
      ),
    })),
    notCarried: cells.flatMap(({ row, cells: all }) =>
      all.flatMap(({ column, old, why }) =>
        why === null ? [] : [{ sheet: sheet.id, row: row.id, column, value: old, why }],
      ),
    ),
  };
}

interface LiftedCell {
  readonly column: string;
  readonly old: CellValue;
  readonly value: CellValue;
  readonly why: NotCarried['why'] | null;
}

function liftRow(
  sheet: SheetDefinition,
  next: SheetDefinition | undefined,
  row: RowContent,
  forms: { readonly from: FormDefinition; readonly to: FormDefinition },
): readonly LiftedCell[] {
  const filled = Object.entries(row.cells).filter(([, value]) => !isEmpty(value));
  return filled.map(([column, old]): LiftedCell => {
    const before = sheet.columns.find(({ id }) => id === column);
    const after = next?.columns.find(({ id }) => id === column);
    if (after === undefined) {
      return { column, old, value: null, why: next === undefined ? 'SHEET_GONE' : 'COLUMN_GONE' };
    }
    const value = before === undefined ? null : liftValue(old, { before, after, ...forms });
    return typeof value === 'string'
      ? { column, old, value: null, why: value }
      : { column, old, value, why: null };
  });
}
