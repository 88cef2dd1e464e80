import { formatDecimal, multiply } from '../decimal.ts';
import { formatDate, formatMonth } from '../format-date.ts';
import type { Language } from '../language.ts';
import type { CellValue } from '../value.ts';
import { unitOf } from './column-look.ts';
import type { ColumnDefinition } from '../forms/definition.ts';

/** As people read it: «1 200 000 kr», «70 %», «15. oktober 2025». A value that is neither number nor date is left as it is. */
export function valueInWords(
  column: ColumnDefinition,
  value: NonNullable<CellValue>,
  language: Language,
): string {
  const { kind } = column.type.kind === 'computed' ? column.type.as : column.type;
  if (value.t === 'n' && kind === 'percent')
    return `${formatDecimal(multiply(value.v, '100'), language)}\u00a0%`;
  if (value.t === 'n') {
    const unit = unitOf(column, language);
    return [formatDecimal(value.v, language), ...(unit === null ? [] : [unit])].join('\u00a0');
  }
  if (value.t !== 'd') return String(value.v);
  return kind === 'month' ? formatMonth(value.v, language) : formatDate(value.v, language);
}
