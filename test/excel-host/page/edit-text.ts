import { displayText } from '../model/display.ts';
import type { WorkbookModel } from '../model/workbook-model.ts';
import type { Worksheet } from '../model/worksheet.ts';

/** The cell as it is shown for editing: the formula, the date, the number with all its decimals. */
export function editText(model: WorkbookModel, sheet: Worksheet, row: number, column: number): string {
  const { value, formula } = sheet.cells.content(row, column);
  if (formula !== null) return formula;
  const { numberFormat } = sheet.cells.style(row, column);
  const keepsFormat = typeof value === 'number' && (/[dy]/i.test(numberFormat) || numberFormat.includes('%'));
  if (!keepsFormat)
    return typeof value === 'number'
      ? plainNumber(value, model.locale)
      : displayText(value, '@', model.locale);
  const exact = numberFormat.includes('%') ? '0.##########%' : numberFormat;
  return displayText(value, exact, model.locale);
}

/** All digits, no grouping. */
function plainNumber(value: number, locale: string): string {
  const text = String(Number(value.toPrecision(15)));
  return /^(nb|nn)/.test(locale) ? text.replace('.', ',') : text;
}
