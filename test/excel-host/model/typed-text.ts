import type { CellContent } from './cell.ts';
import { parseIsoDate, toSerial } from './dates.ts';
import { conventionsOf } from './locale.ts';

export interface Understood {
  readonly content: CellContent;
  /** What Excel gives a General cell along with the value: a date or a per cent stays readable. */
  readonly numberFormat?: string;
}

const constant = (value: CellContent['value'], numberFormat?: string): Understood => ({
  content: { value, formula: null },
  ...(numberFormat === undefined ? {} : { numberFormat }),
});

function parseNumber(text: string, locale: string): Understood | null {
  const { decimal, group } = conventionsOf(locale);
  const spaces = group === '\u00A0' ? String.raw`[ \u00A0\u202F]` : ',';
  const pattern = new RegExp(
    String.raw`^([+-]?)(\d{1,3}(?:${spaces}\d{3})+|\d+)?(?:[${decimal}](\d*))?(?:[eE]([+-]?\d+))?\s*(%?)$`,
  );
  const match = pattern.exec(text);
  if (!match || (match[2] === undefined && !match[3])) return null;
  const whole = (match[2] ?? '0').replaceAll(/\D/g, '');
  const number = Number(`${match[1] ?? ''}${whole}.${match[3] ?? ''}0e${match[4] ?? '0'}`);
  if (match[5] === '%') return constant(Number((number / 100).toPrecision(15)), match[3] ? '0.00%' : '0%');
  return constant(number, /\D/.test(match[2] ?? '') ? (match[3] ? '#,##0.00' : '#,##0') : undefined);
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function parseDate(text: string, locale: string): Understood | null {
  const { dayFirst, dateFormat } = conventionsOf(locale);
  const iso = parseIsoDate(text);
  if (iso !== null) return constant(iso, 'yyyy-mm-dd');
  const separator = dateFormat.includes('.') ? String.raw`[./-]` : String.raw`[/-]`;
  const match = new RegExp(String.raw`^(\d{1,2})${separator}(\d{1,2})${separator}(\d{4}|\d{2})$`).exec(text);
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  const [day, month] = dayFirst ? [first, second] : [second, first];
  const serial = toSerial({ day, month, year: fullYear(match[3] ?? '') });
  return serial === null ? null : constant(serial, dateFormat);
}

function parseWord(text: string, locale: string): Understood | null {
  const { trueWord, falseWord } = conventionsOf(locale);
  const upper = text.toUpperCase();
  return upper === trueWord ? constant(true) : upper === falseWord ? constant(false) : null;
}

/** What a constant means in that language; text when nothing else fits. A leading `'` makes it text. */
export function understand(text: string, locale: string, cellFormat: string): Understood {
  if (text.startsWith("'")) return constant(text.slice(1));
  if (cellFormat === '@') return constant(text);
  if (text.startsWith('=') && text.length > 1) return { content: { value: '', formula: text } };
  const trimmed = text.trim();
  return (
    parseNumber(trimmed, locale) ?? parseDate(trimmed, locale) ?? parseWord(trimmed, locale) ?? constant(text)
  );
}
