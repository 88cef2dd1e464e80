import type { Decimal } from '../decimal.ts';
import { canonicalDecimal } from '../decimal.ts';
import type { GridValue } from '../forms/cell-text.ts';
import { inUnit, parseNumber } from '../parse-number.ts';

/** `nothing` is a dash; `unreadable` stands where a number is expected but cannot be read, or only in two ways. */
export type TableCell =
  | { readonly kind: 'blank' | 'nothing' | 'mark' | 'unreadable' }
  | { readonly kind: 'text'; readonly text: string }
  | PrintedNumber;

export interface PrintedNumber {
  readonly kind: 'number';
  readonly value: Decimal;
  readonly printed: string;
  /** One of the last printed place: `0.1` for «12,5», in the same unit as the value. */
  readonly lastPlace: Decimal;
  readonly percent: boolean;
  /** From a cell that holds a number: how many decimals it is printed with is not known from it alone. */
  readonly bare: boolean;
}

const blanks = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
const marks = /(?:[*†‡]+|[\u00b9\u00b2\u00b3\u2070-\u2079]+\)?)+$/u;
/** «12 3451)» and «12 3451» are both 12 345 with note 1: groups of three tell where the figure ends. */
const gluedMark = /^(-?\d{1,3}(?: \d{3})*(?:,\d+)?)\d\)$|^(-?\d{1,3}(?: \d{3})+)\d$/;

export function readTableCell(value: GridValue): TableCell {
  if (value === null) return { kind: 'blank' };
  if (typeof value === 'number') return Number.isFinite(value) ? bareNumber(value) : { kind: 'unreadable' };
  if (typeof value === 'boolean') return { kind: 'text', text: String(value) };
  return readText(value.replace(blanks, ' ').trim());
}

function readText(text: string): TableCell {
  if (text === '') return { kind: 'blank' };
  if (/^[-\u2010-\u2015\u2212]+$/.test(text)) return { kind: 'nothing' };
  if (/^(?:\d\)|[*†‡]+|[\u00b9\u00b2\u00b3\u2070-\u2079]+\)?)$/u.test(text)) return { kind: 'mark' };
  if (/^(?:\.{1,3}|…|:|#.*)$/.test(text)) return { kind: 'unreadable' };
  const unmarked = withoutMark(text.replace(marks, '').trim());
  const percent = /(?:%|pst\.?|prosent)$/i.test(unmarked);
  const digits = unmarked.replace(/\s?(?:%|pst\.?|prosent)$/i, '').replace(/^\+\s?/, '');
  const inBrackets = /^\((.+)\)$/.exec(digits)?.[1];
  const number = parseNumber(inBrackets === undefined ? digits : `-${inBrackets}`);
  if (number === 'ambiguous') return { kind: 'unreadable' };
  if (number === null) return { kind: 'text', text };
  const lastPlace = inUnit({ ...number, value: placeOf(decimalsOf(digits)) }, 'kr');
  return { kind: 'number', value: inUnit(number, 'kr'), printed: text, lastPlace, percent, bare: false };
}

function withoutMark(text: string): string {
  const [, beforeBracket, beforeDigit] = gluedMark.exec(text.replace(/^[\u2212\u2013]\s?/, '-')) ?? [];
  return beforeBracket ?? beforeDigit ?? text;
}

/** Excel's own 15 digits: what is beyond them is noise of the binary number. */
function bareNumber(value: number): PrintedNumber {
  const decimal = canonicalDecimal(value.toPrecision(15));
  const lastPlace = placeOf(decimal.split('.')[1]?.length ?? 0);
  return { kind: 'number', value: decimal, printed: decimal, lastPlace, percent: false, bare: true };
}

/** After a comma or the only point; a point between thousands is followed by three digits, and more than once or by a comma. */
function decimalsOf(digits: string): number {
  const points = digits.split('.').length - 1;
  const commas = digits.split(',').length - 1;
  const mark = commas === 1 && digits.lastIndexOf(',') > digits.lastIndexOf('.') ? ',' : '.';
  if (mark === '.' && points !== 1) return 0;
  return /^\d+/.exec(digits.slice(digits.lastIndexOf(mark) + 1))?.[0].length ?? 0;
}

function placeOf(decimals: number): Decimal {
  return decimals === 0 ? '1' : `0.${'0'.repeat(decimals - 1)}1`;
}
