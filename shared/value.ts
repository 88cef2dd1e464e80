import { isDecimal } from './decimal.ts';
import type { Decimal } from './decimal.ts';

/**
 * What a cell holds, typed and canonical: the same in JSON, in the database and in the rules.
 * `n` is a decimal string of at most 15 significant digits (never a float), `d` an ISO date,
 * `l` several choices as sorted codes, `null` an empty cell. A cell keeps what the reporter wrote
 * even when its column expects another type: a rule then says so, and nothing is lost.
 */
export type CellValue =
  | { readonly t: 'n'; readonly v: string }
  | { readonly t: 's'; readonly v: string }
  | { readonly t: 'b'; readonly v: boolean }
  | { readonly t: 'd'; readonly v: string }
  | { readonly t: 'l'; readonly v: readonly string[] }
  | null;

export const text = (value: string): CellValue => (value === '' ? null : { t: 's', v: value });
export const number = (value: string): NonNullable<CellValue> => ({ t: 'n', v: value });
export const date = (value: string): NonNullable<CellValue> => ({ t: 'd', v: value });
export const yesNo = (value: boolean): NonNullable<CellValue> => ({ t: 'b', v: value });
export const choices = (codes: readonly string[]): CellValue =>
  codes.length === 0 ? null : { t: 'l', v: [...new Set(codes)].sort() };

export function isEmpty(value: CellValue | undefined): boolean {
  return value === null || value === undefined || (value.t === 's' && value.v.trim() === '');
}

/** One text per value, equal only for equal values: for comparing, hashing and storing. */
export function canonicalText(value: CellValue): string {
  return value === null ? 'null' : JSON.stringify({ t: value.t, v: value.v });
}

export function sameValue(a: CellValue, b: CellValue): boolean {
  return canonicalText(a) === canonicalText(b);
}

/** The number of a cell, or null when it holds none. */
export function numberIn(value: CellValue): Decimal | null {
  return value?.t === 'n' && isDecimal(value.v) ? value.v : null;
}

/** The codes chosen in a cell: one of a choice, several of choices, `true` or `false` of a yes/no. */
export function codesIn(value: CellValue): readonly string[] {
  switch (value?.t) {
    case 's':
      return [value.v];
    case 'l':
      return value.v;
    case 'b':
      return [String(value.v)];
    case 'n':
    case 'd':
    case undefined:
      return [];
  }
}
