import { rowsOf, valueIn } from '../content.ts';
import type { RowContent } from '../content.ts';
import { isIsoDate } from '../parse-date.ts';
import type { ColumnDefinition, FormDefinition, SheetDefinition } from '../forms/definition.ts';
import { isInput } from '../workbook/layout.ts';
import type { CellValue } from '../value.ts';
import { isEmpty } from '../value.ts';
import type { ReportUnderCheck } from './rule.ts';

/** The lines of a sheet from the top; of an open sheet only those that hold something. */
export function filledLines(report: ReportUnderCheck, sheet: SheetDefinition): readonly RowContent[] {
  const rows = rowsOf(report.content, sheet.id).toSorted(
    (a, b) => a.line - b.line || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  return sheet.rows.kind === 'fixed' ? rows : rows.filter((row) => columnsFilled(sheet, row).length > 0);
}

export function columnsFilled(sheet: SheetDefinition, row: RowContent): readonly ColumnDefinition[] {
  return sheet.columns.filter((column) => !holdsNothing(valueIn(row, column.id)));
}

/** The sheets whose lines the reporter adds, so that a line can be broken, doubled or lack its title. */
export function openSheets(form: FormDefinition): readonly SheetDefinition[] {
  return form.sheets.filter((sheet) => sheet.rows.kind === 'open');
}

/** A cell that holds something and that the reporter can change. */
export interface FilledCell {
  readonly sheet: SheetDefinition;
  readonly row: RowContent;
  readonly column: ColumnDefinition;
  readonly value: NonNullable<CellValue>;
}

export function filledCells(report: ReportUnderCheck): readonly FilledCell[] {
  return report.form.sheets.flatMap((sheet) =>
    filledLines(report, sheet).flatMap((row) =>
      columnsFilled(sheet, row)
        .filter(isInput)
        .flatMap((column) => {
          const value = valueIn(row, column.id);
          return value === null ? [] : [{ sheet, row, column, value }];
        }),
    ),
  );
}

export function holdsNothing(value: CellValue): boolean {
  return isEmpty(value) || (value?.t === 'l' && value.v.length === 0);
}

/** A text as written; a number alone in a text column is a text too. Null for anything else. */
export function textIn(value: CellValue): string | null {
  return value?.t === 's' || value?.t === 'n' ? value.v.trim() : null;
}

export function dateIn(value: CellValue): string | null {
  return value?.t === 'd' && isIsoDate(value.v) ? value.v : null;
}
