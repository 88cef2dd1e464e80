import { FormulaError, type Scalar } from '../formula/values.ts';
import { fromSerial } from './dates.ts';
import { conventionsOf } from './locale.ts';

const isDateFormat = (format: string) => /[dy]|m{3,}/i.test(bare(format)) && !/[0#]/.test(bare(format));

/** The format without quoted text, colours and escapes. */
function bare(format: string): string {
  return format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '');
}

function group(digits: string, separator: string): string {
  return digits.replaceAll(/\B(?=(\d{3})+$)/g, separator);
}

function general(value: number, decimal: string): string {
  if (value !== 0 && (Math.abs(value) >= 1e11 || Math.abs(value) < 1e-9)) {
    return value
      .toExponential(5)
      .replace(/\.?0+e/, 'E')
      .replace('e', 'E')
      .replace('.', decimal);
  }
  return String(Number(value.toPrecision(11))).replace('.', decimal);
}

function formatDate(serial: number, format: string, locale: string): string {
  const date = fromSerial(serial);
  const name = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(date);
  const two = (value: number) => String(value).padStart(2, '0');
  const parts: Readonly<Record<string, () => string>> = {
    yyyy: () => String(date.getUTCFullYear()),
    yy: () => two(date.getUTCFullYear() % 100),
    mmmm: () => name({ month: 'long' }),
    mmm: () => name({ month: 'short' }).replace('.', ''),
    mm: () => two(date.getUTCMonth() + 1),
    m: () => String(date.getUTCMonth() + 1),
    dd: () => two(date.getUTCDate()),
    d: () => String(date.getUTCDate()),
    hh: () => two(date.getUTCHours()),
  };
  return unquote(
    format.replaceAll(/yyyy|yy|m{1,4}|d{1,2}|hh/gi, (part) => parts[part.toLowerCase()]?.() ?? part),
  );
}

const unquote = (text: string) => text.replaceAll(/"([^"]*)"|\[[^\]]*\]|\\(.)/g, '$1$2');

function formatNumber(value: number, format: string, locale: string): string {
  const { decimal, group: separator } = conventionsOf(locale);
  const digits = /[0#?][0#?,.\s]*[0#?]|[0#?]/.exec(bareDigits(format));
  if (!digits) return unquote(format);
  const [whole = '', fraction = ''] = digits[0].split('.');
  const scaled = bare(format).includes('%') ? value * 100 : value;
  const least = fraction.replaceAll(/[^0]/g, '').length;
  const most = fraction.replaceAll(/[^0#?]/g, '').length;
  const [integer = '0', decimals = ''] = roundHalfUp(Math.abs(scaled), most).split('.');
  const kept = decimals.replace(new RegExp(`0{0,${most - least}}$`), '');
  const padded = integer.padStart(whole.replaceAll(/[^0]/g, '').length, '0');
  const shown = whole.includes(',') || /# ?##0/.test(whole) ? group(padded, separator) : padded;
  const number = shown + (kept === '' ? '' : decimal + kept);
  const around = bareDigits(format);
  const prefix = format.slice(0, digits.index);
  const suffix = format.slice(digits.index + digits[0].length, around.length);
  return unquote(prefix) + number + unquote(suffix);
}

/** Quoted text and brackets blanked out, so that positions stay true. */
function bareDigits(format: string): string {
  return format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, (quoted) => '\u0000'.repeat(quoted.length));
}

function roundHalfUp(value: number, digits: number): string {
  const exact = Number(value.toPrecision(15));
  return (Math.round(Number((exact * 10 ** digits).toPrecision(15))) / 10 ** digits).toFixed(digits);
}

function displayNumber(value: number, format: string, locale: string): string {
  if (/^general$/i.test(format) || format === '@') return general(value, conventionsOf(locale).decimal);
  const sections = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const [positive = '', negative, zero] = sections;
  if (value === 0 && zero !== undefined) return zero === '' ? '' : formatNumber(0, zero, locale);
  if (isDateFormat(positive)) return value < 0 ? '########' : formatDate(value, positive, locale);
  if (value < 0 && negative !== undefined)
    return negative === '' ? '' : formatNumber(value, negative, locale);
  const text = positive === '' ? '' : formatNumber(value, positive, locale);
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

/** What the cell shows, in the user's language. */
export function displayText(value: Scalar, format: string, locale: string): string {
  if (value === null) return '';
  if (value instanceof FormulaError) return value.text;
  if (typeof value === 'number') return displayNumber(value, format, locale);
  const { trueWord, falseWord } = conventionsOf(locale);
  if (typeof value === 'boolean') return value ? trueWord : falseWord;
  return format === ';;;' ? '' : value;
}
