/**
 * What a computed column holds, as data, so that the pane, the server and the Excel formula compute the same.
 * `sum` runs over all rows of a sheet, or over those whose `where` column has the code.
 */
export type Expression =
  | { readonly op: 'column'; readonly column: string }
  | {
      readonly op: 'sum';
      readonly sheet: string;
      readonly column: string;
      readonly where?: { readonly column: string; readonly isOneOf: readonly string[] };
    }
  | { readonly op: 'add'; readonly terms: readonly Expression[] }
  | { readonly op: 'subtract'; readonly from: Expression; readonly terms: readonly Expression[] };

/**
 * `of` × `times` / `to`, rounded to `decimals`; empty while `to` is zero. It stands outermost only, so that nothing is
 * ever computed from a rounded number. Above the columns it is the share of the sums, never the sum of shares.
 */
export interface Share {
  readonly op: 'share';
  readonly of: Expression;
  readonly to: Expression;
  readonly times: string;
  readonly decimals: number;
}

export type Computation = Expression | Share;

/** Whether rows of a sheet are needed, and not only the row it stands in. */
export function readsSheets(computation: Computation): boolean {
  switch (computation.op) {
    case 'column':
      return false;
    case 'sum':
      return true;
    case 'add':
      return computation.terms.some(readsSheets);
    case 'subtract':
      return [computation.from, ...computation.terms].some(readsSheets);
    case 'share':
      return [computation.of, computation.to].some(readsSheets);
  }
}
