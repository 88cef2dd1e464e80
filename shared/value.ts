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
export const number = (value: string): CellValue => ({ t: 'n', v: value });
export const date = (value: string): CellValue => ({ t: 'd', v: value });
export const yesNo = (value: boolean): CellValue => ({ t: 'b', v: value });
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
