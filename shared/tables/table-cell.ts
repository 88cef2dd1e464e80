import type { Decimal } from '../decimal.ts';
import { canonicalDecimal, isDecimal } from '../decimal.ts';
import type { GridValue } from '../workbook/cell-text.ts';
import { inUnit, parseNumber } from '../parse-number.ts';
import { isNoteMark, withoutNoteMark } from './note-marks.ts';

/**
 * `nothing` is a dash; `unreadable` stands where a number is expected but cannot be read; `unstated` is words in place of
 * a figure: «ca. 100», «<5», «ikke oppgitt».
 */
export type TableCell =
  | { readonly kind: 'blank' | 'nothing' | 'unreadable' | 'unstated' }
  | NoteMark
  | { readonly kind: 'text'; readonly text: string }
  | AmbiguousNumber
  | PrintedNumber;

/** `figure` is what a lone digit is when it is no mark after all. */
interface NoteMark {
  readonly kind: 'mark';
  readonly figure: PrintedNumber | null;
}

/** «1,101» is 1101 or 1.101. */
export interface AmbiguousNumber {
  readonly kind: 'twoReadings';
  readonly printed: string;
  readonly readings: readonly [PrintedNumber, PrintedNumber];
}

/** Whether a figure stands for exactly what it says. `unknown`: whole, but perhaps in thousands. */
export type Precision = 'rounded' | 'whole' | 'unknown';

export interface PrintedNumber {
  readonly kind: 'number';
  readonly value: Decimal;
  readonly printed: string;
  /** One of the last printed place: `0.1` for «12,5», in the same unit as the value. */
  readonly lastPlace: Decimal;
  readonly precision: Precision;
  readonly percent: boolean;
  /** From a cell that holds a number: how many decimals it is printed with is not known from it alone. */
  readonly bare: boolean;
}

const blanks = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
const roughly =
  /^(?:[<>‹›≤≥~±]|(?:ca|cirka|om lag|rundt|under|over|inntil|minst|(?:mindre|færre|mer|meir|flere|fleire) enn)\b\.?)\s?\d/i;
const unstated =
  /^(?:i\.?\s?a\.?|n\.?\/?a\.?|ukjente?|ukjend|mangler|manglar|(?:ikke|ikkje|not) (?:oppgitt|oppgjeve|kjent|kjend|målt|tilgjengelig|tilgjengeleg|aktuelt|aktuell|relevant|available|stated|known))\.?$/i;
const percentSign = /\s?(?:%|pst\.?|prosent)$/i;

/** `decimalMark` is what other figures of the table have before their decimals, where that is known. */
export function readTableCell(value: GridValue, decimalMark: ',' | '.' | null): TableCell {
  if (value === null) return { kind: 'blank' };
  if (typeof value === 'number') return Number.isFinite(value) ? bareNumber(value) : { kind: 'unreadable' };
  if (typeof value === 'boolean') return { kind: 'text', text: String(value) };
  return readText(value.replace(blanks, ' ').trim(), decimalMark);
}

function readText(text: string, decimalMark: ',' | '.' | null): TableCell {
  if (text === '') return { kind: 'blank' };
  if (/^[-\u2010-\u2015\u2212]+$/.test(text)) return { kind: 'nothing' };
  if (isNoteMark(text)) return { kind: 'mark', figure: null };
  if (/^(?:\.{1,3}|…|:|#.*)$/.test(text)) return { kind: 'unreadable' };
  if (roughly.test(text) || unstated.test(text)) return { kind: 'unstated' };
  const unmarked = withoutNoteMark(text.replace(/^[\u2212\u2013]\s?/, '-'));
  const percent = percentSign.test(unmarked);
  const figure = withoutNoteMark(unmarked.replace(percentSign, '')).replace(/^\+\s?/, '');
  const inBrackets = /^\((.+)\)$/.exec(figure)?.[1];
  return readFigure(text, inBrackets === undefined ? figure : `-${inBrackets}`, percent, decimalMark);
}

function readFigure(
  text: string,
  figure: string,
  percent: boolean,
  decimalMark: ',' | '.' | null,
): TableCell {
  const number = parseNumber(figure);
  if (number === null) return { kind: 'text', text };
  const known = { kind: 'number', printed: text, precision: 'unknown', percent, bare: false } as const;
  if (number !== 'ambiguous') {
    const lastPlace = inUnit({ ...number, value: placeOf(decimalsOf(figure)) }, 'kr');
    return { ...known, value: inUnit(number, 'kr'), lastPlace };
  }
  const digits = /^-?\d+[.,]\d+$/.exec(figure)?.[0];
  if (digits === undefined) return { kind: 'unreadable' };
  const parted = { ...known, value: canonicalDecimal(digits.replace(/[.,]/, '')), lastPlace: '1' };
  // Only the other mark proves anything: «2.4» says that the comma of «1,101» parts thousands.
  if (decimalMark !== null && !digits.includes(decimalMark)) return parted;
  const pointed = { ...known, value: canonicalDecimal(digits.replace(',', '.')), lastPlace: '0.001' };
  return { kind: 'twoReadings', printed: text, readings: [parted, pointed] };
}

/** More decimals than that are those of a formula's double. */
const mostDecimals = 10;

/** Excel's own 15 digits: what is beyond them is noise of the binary number. */
function bareNumber(value: number): TableCell {
  const exact = canonicalDecimal(value.toPrecision(15));
  const isLong = (exact.split('.')[1]?.length ?? 0) > mostDecimals;
  const decimal = isLong ? canonicalDecimal(value.toFixed(mostDecimals)) : exact;
  if (!isDecimal(decimal)) return { kind: 'unreadable' };
  const lastPlace = placeOf(decimal.split('.')[1]?.length ?? 0);
  return {
    kind: 'number',
    value: decimal,
    printed: decimal,
    lastPlace,
    precision: 'unknown',
    percent: false,
    bare: true,
  };
}

/** After a comma or the only point; a point between thousands is followed by three digits, and more than once or by a comma. */
function decimalsOf(figure: string): number {
  const digits = /\d(?:.*\d)?/.exec(figure)?.[0] ?? '';
  const points = digits.split('.').length - 1;
  const commas = digits.split(',').length - 1;
  const mark = commas === 1 && digits.lastIndexOf(',') > digits.lastIndexOf('.') ? ',' : '.';
  if (mark === '.' && points !== 1) return 0;
  return /^\d+/.exec(digits.slice(digits.lastIndexOf(mark) + 1))?.[0].length ?? 0;
}

function placeOf(decimals: number): Decimal {
  return decimals === 0 ? '1' : `0.${'0'.repeat(decimals - 1)}1`;
}
