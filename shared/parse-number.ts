import { canonicalDecimal, isDecimal } from './decimal.ts';
import type { Decimal } from './decimal.ts';
import { withoutMark } from './footnote-mark.ts';
import type { WrittenUnit } from './written-unit.ts';
import { splitUnit } from './written-unit.ts';

export { inUnit } from './written-unit.ts';

/** As it stands beside its unit, which is null when none is written: «12 %» is 12. */
export interface NumberReading {
  readonly value: Decimal;
  readonly unit: WrittenUnit | '%' | null;
}

export interface WrittenNumber {
  readonly value: Decimal;
  readonly unit: WrittenUnit | null;
}

const longest = 60;
const blanks = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
/** Nobody sees them, but calculators and web pages leave them around figures. */
const unseen = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const dashes = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;

/**
 * The numbers that a text can stand for, as Norwegians write them: none when it is no number or has more digits than Excel
 * holds, several when it must be asked which, as for `1.234`. Nobody may take the only one without showing it.
 */
export function numberReadings(text: string): readonly NumberReading[] {
  if (text.length > longest) return [];
  const readings = withoutMark(tidy(text)).flatMap(readFigure);
  return readings.filter(
    ({ value, unit }, at) =>
      readings.findIndex((other) => other.value === value && other.unit === unit) === at,
  );
}

/** The number or amount that a text stands for, or null; `ambiguous` when it must be asked which. */
export function parseNumber(text: string): WrittenNumber | 'ambiguous' | null {
  const [reading, ...others] = numberReadings(text);
  if (others.length > 0) return 'ambiguous';
  if (reading === undefined || reading.unit === '%') return null;
  return { value: reading.value, unit: reading.unit };
}

/** A dash for nothing, of any length. */
export function isDash(text: string): boolean {
  return /^-{1,3}$/.test(tidy(text));
}

function tidy(text: string): string {
  return text.replace(unseen, '').replace(blanks, ' ').replace(dashes, '-').trim();
}

function readFigure(written: string): readonly NumberReading[] {
  const { rest, unit } = splitUnit(written);
  const inBrackets = /^\((.+)\)$/.exec(rest)?.[1];
  if (inBrackets !== undefined) return readInBrackets(inBrackets.trim(), unit);
  const [, sign = '', figure = ''] = /^([-+]?) ?(.*)$/.exec(rest) ?? [];
  return readDigits(figure).flatMap((digits) => numberOf(sign === '-' ? `-${digits}` : digits, unit));
}

/** Accountants' minus. A single digit can as well be a note. */
function readInBrackets(written: string, outside: NumberReading['unit']): readonly NumberReading[] {
  const { rest, unit } = splitUnit(written);
  if (outside !== null && unit !== null) return [];
  const signs = /^\d$/.test(rest) ? ['-', ''] : ['-'];
  return signs.flatMap((sign) =>
    readDigits(rest).flatMap((digits) => numberOf(`${sign}${digits}`, unit ?? outside)),
  );
}

function numberOf(digits: string, unit: NumberReading['unit']): readonly NumberReading[] {
  const value = canonicalDecimal(digits);
  return isDecimal(value) ? [{ value, unit }] : [];
}

/** Points, commas, apostrophes or blanks between thousands; a comma or point before decimals. */
function readDigits(written: string): readonly string[] {
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(written)) {
    return [written.replace(/[.,]/, ''), written.replace(',', '.')];
  }
  const [, whole, fraction] =
    /^(\d+|\d{1,3}(?:[ '\u2019]\d{3})+)(?:[.,](\d+))?$/.exec(written) ??
    /^(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/.exec(written) ??
    /^(\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/.exec(written) ??
    [];
  if (whole === undefined) return [];
  const digits = whole.replace(/\D/g, '');
  return [fraction === undefined ? digits : `${digits}.${fraction}`];
}
