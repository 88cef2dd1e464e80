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
