import { formatDecimal, isDecimal } from '../../shared/decimal.ts';
import type { ColumnDefinition } from '../../shared/forms/definition.ts';
import { valueInWords } from '../../shared/workbook/value-in-words.ts';
import type { Language } from '../../shared/language.ts';
import { isIsoDate } from '../../shared/parse-date.ts';
import { date, number } from '../../shared/value.ts';

/** What a finding says of its cell, as the column shows such values; a text stays as it is. */
export function factInWords(column: ColumnDefinition, fact: string, language: Language): string {
  switch (column.type.kind) {
    case 'integer':
    case 'decimal':
    case 'amount':
    case 'computed':
      return isDecimal(fact) ? formatDecimal(fact, language) : fact;
    case 'percent':
      return isDecimal(fact) ? valueInWords(column, number(fact), language) : fact;
    case 'date':
    case 'month':
      return isIsoDate(fact) ? valueInWords(column, date(fact), language) : fact;
    case 'text':
    case 'longText':
    case 'choice':
    case 'choices':
    case 'yesNo':
      return fact;
  }
}
