import { textFormat } from '../../shared/workbook/column-look.ts';
import type { PlanValue } from '../../shared/workbook/plan.ts';

export type ExcelValue = string | number | boolean;

/** What to write so that Excel keeps the value as it is in a cell with this number format; an empty text clears. */
export function excelValue(value: PlanValue, numberFormat: string): ExcelValue {
  if (value === null) return '';
  if (typeof value === 'object') return `=${value.formula}`;
  return typeof value === 'string' ? keptAsText(value, numberFormat) : value;
}

/** Excel takes an apostrophe in front for «this is text» and does not count it as part of the value. */
function keptAsText(text: string, numberFormat: string): string {
  const isTaken = numberFormat === textFormat ? text.startsWith("'") : looksLikeMore(text);
  return isTaken ? `'${text}` : text;
}

/** May be taken for a formula, a number, a date, an error or a truth value in some language. */
function looksLikeMore(text: string): boolean {
  return /^['=+\-@#]|\p{N}|^(true|false|sann|usann)$/iu.test(text);
}
