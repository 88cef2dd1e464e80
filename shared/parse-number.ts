import { canonicalDecimal, isDecimal, multiply } from './decimal.ts';
import type { Decimal } from './decimal.ts';
import type { AmountUnit } from './forms/definition.ts';

/** The number as written and the unit written beside it, if any: «1,2 mill.» is 1.2 of `mill. kr`. */
export interface WrittenNumber {
  readonly value: Decimal;
  readonly unit: WrittenUnit | null;
}
export type WrittenUnit = AmountUnit | 'mrd. kr';

const blanks = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
const minuses = /^[\u2212\u2013\u2012\ufe63\uff0d]/;
const currency = /^(?:kr\.?|nok|kroner)(?!\p{L})\s?|\s?(?<!\p{L})(?:kr\.?|nok|kroner|,[-\u2013\u2014])$/giu;
const scales: readonly (readonly [RegExp, WrittenUnit])[] = [
  [/\s?(?:tusen|tkr|t\.?kr\.?)$/i, 'tusen kr'],
  [/\s?(?:mill|mill\.|mnok|million|millioner|millionar|millions)$/i, 'mill. kr'],
  [/\s?(?:mrd|mrd\.|milliard|milliarder|milliardar|billion)$/i, 'mrd. kr'],
];

/**
 * Reads a number as Norwegians write it: blanks of any kind, points or apostrophes between thousands, a comma or
 * point before decimals, «kr», «tusen», «mill.», «mrd.». `1.234` and `1,234` can be read in two ways: ambiguous.
 * Null for what is no number, or has more digits than Excel holds. Nobody may use the answer without showing it.
 */
export function parseNumber(text: string): WrittenNumber | 'ambiguous' | null {
  if (text.length > 60) return null;
  const written = text.replace(blanks, ' ').trim().replace(minuses, '-').replace(/^-\s/, '-');
  const { rest, unit } = splitUnit(withoutCurrency(written));
  if (/^-?[1-9]\d{0,2}[.,]\d{3}$/.test(rest)) return 'ambiguous';
  const digits = readDigits(rest);
  if (digits === null) return null;
  const value = canonicalDecimal(digits);
  const kroner = withoutCurrency(written) === written ? null : 'kr';
  return isDecimal(value) ? { value, unit: unit ?? kroner } : null;
}

const kronerIn: Readonly<Record<WrittenUnit, Decimal>> = {
  kr: '1',
  'tusen kr': '1000',
  'mill. kr': '1000000',
  'mrd. kr': '1000000000',
};
const perKrone: Readonly<Record<AmountUnit, Decimal>> = {
  kr: '1',
  'tusen kr': '0.001',
  'mill. kr': '0.000001',
};

/** The number in a column's unit; a number without a unit is taken to be in it already. */
export function inUnit({ value, unit }: WrittenNumber, column: AmountUnit): Decimal {
  return unit === null ? value : multiply(multiply(value, kronerIn[unit]), perKrone[column]);
}

function withoutCurrency(written: string): string {
  return written.replace(currency, '').trim().replace(minuses, '-');
}

function splitUnit(written: string): { readonly rest: string; readonly unit: WrittenUnit | null } {
  for (const [pattern, unit] of scales) {
    const rest = written.replace(pattern, '');
    if (rest !== written) return { rest, unit };
  }
  return { rest: written, unit: null };
}

function readDigits(written: string): string | null {
  const sign = written.startsWith('-') ? '-' : '';
  const digits = written.replace(/^-/, '');
  const [, whole, fraction] =
    /^(\d+|\d{1,3}(?:[ '\u2019]\d{3})+)(?:[.,](\d+))?$/.exec(digits) ??
    /^(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/.exec(digits) ??
    /^(\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/.exec(digits) ??
    [];
  if (whole === undefined) return null;
  return `${sign}${whole.replace(/\D/g, '')}${fraction === undefined ? '' : `.${fraction}`}`;
}
