import type { Decimal } from '../decimal.ts';
import { isDecimal, multiply } from '../decimal.ts';
import { parseDate, parseMonth } from '../parse-date.ts';
import type { NumberReading } from '../parse-number.ts';
import { isDash, numberReadings } from '../parse-number.ts';
import type { CellValue } from '../value.ts';
import { date, number } from '../value.ts';
import { inUnit } from '../written-unit.ts';
import type { AmountUnit, ColumnType } from '../forms/definition.ts';

/**
 * The values that a text can stand for in a column of numbers or dates: one when it is understood, several when it must be
 * asked which, none when it is not understood or the column takes text. A dash stands for an empty cell.
 */
export function writtenValues(type: ColumnType, text: string): readonly CellValue[] {
  switch (type.kind) {
    case 'integer':
    case 'decimal':
      return orNothing(text, () => numbers(text, bare));
    case 'amount':
      return orNothing(text, () => numbers(text, (written) => amountIn(type.unit, written)));
    case 'percent':
      return orNothing(text, () => numbers(text, fractions));
    case 'date':
      return orNothing(text, () => parseDate(text).map(date));
    case 'month':
      return orNothing(text, () => parseMonth(text).map(date));
    case 'text':
    case 'longText':
    case 'choice':
    case 'choices':
    case 'yesNo':
    case 'computed':
      return [];
  }
}

function orNothing(text: string, read: () => readonly CellValue[]): readonly CellValue[] {
  if (elevenDigits.test(text)) return [];
  return isDash(text) ? [null] : read();
}

/** Might be a person number, which must not be repeated in a message; a rule looks at what stays text. */
const elevenDigits = /(?<!\d)\d{11}(?!\d)/;

function numbers(
  text: string,
  inColumn: (written: NumberReading) => readonly Decimal[],
): readonly CellValue[] {
  return numberReadings(text)
    .flatMap(inColumn)
    .filter((value) => isDecimal(value) && value.length <= longestDecimal)
    .map(number);
}

function bare({ value, unit }: NumberReading): readonly Decimal[] {
  return unit === null ? [value] : [];
}

function amountIn(column: AmountUnit, { value, unit }: NumberReading): readonly Decimal[] {
  return unit === '%' ? [] : [inUnit({ value, unit }, column)];
}

/** Without the sign it cannot be told whether «0,7» is 70 % or less than one. */
function fractions({ value, unit }: NumberReading): readonly Decimal[] {
  const hundredth = multiply(value, '0.01');
  if (unit === '%') return [hundredth];
  return unit === null ? [hundredth, value] : [];
}

/** The longest decimal that a report takes. */
export const longestDecimal = 20;
