import type { ReportContent, RowContent } from '../../shared/content.ts';
import { rowsOf } from '../../shared/content.ts';
import type { SheetDefinition } from '../../shared/forms/definition.ts';
import { columnsFilled } from '../../shared/rules/lines.ts';
import type { ReportUnderCheck } from '../../shared/rules/rule.ts';
import { changeRows } from './mend.ts';

/** Every line has the columns to keep as they are and all other cells from elsewhere, unless that fills or empties it. */
export function mixed(
  report: ReportUnderCheck,
  other: ReportContent,
  toKeep: (sheet: SheetDefinition) => readonly string[],
): ReportUnderCheck {
  return report.form.sheets.reduce((before, sheet) => {
    const kept = new Set(toKeep(sheet));
    const others = rowsOf(other, sheet.id);
    return changeRows(before, sheet.id, (rows) =>
      rows.map((row, at) => {
        const cells = { ...others[at]?.cells, ...pick(row.cells, kept) };
        const changed = { ...row, cells };
        const isFilled = (one: RowContent) => columnsFilled(sheet, one).length > 0;
        return isFilled(changed) === isFilled(row) ? changed : row;
      }),
    );
  }, report);
}

function pick(cells: RowContent['cells'], columns: ReadonlySet<string>): RowContent['cells'] {
  return Object.fromEntries([...columns].map((column) => [column, cells[column] ?? null]));
}
