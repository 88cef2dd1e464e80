/** What keeps a table, or a line of it, from being laid in. Rows and columns are counted as Excel does. */
export type TableProblem = { readonly sheetName: string } & (
  | { readonly code: 'NO_HEADER'; readonly headings: readonly string[] }
  | { readonly code: 'NO_LINES' }
  | Placed<{ readonly code: 'TOO_MANY_PROBLEMS' }>
  | Placed<{ readonly code: 'TOO_MANY_LINES'; readonly most: number }>
  | Placed<{
      readonly code: 'UNKNOWN_HEADING';
      readonly written: string;
      readonly suggestion: string | null;
      readonly headings: readonly string[];
    }>
  | Placed<{ readonly code: 'HEADING_TWICE'; readonly written: string }>
  | Placed<{ readonly code: 'NO_HEADING_FOR_RECIPIENTS'; readonly heading: string }>
  | Placed<{ readonly code: 'NO_RECIPIENT'; readonly heading: string }>
  | Placed<{ readonly code: 'EMPTY_LINE' }>
  | Placed<{
      readonly code: 'UNKNOWN_RECIPIENT';
      readonly written: string;
      readonly suggestion: string | null;
      readonly known: readonly string[];
    }>
  | Placed<{ readonly code: 'WHICH_RECIPIENT'; readonly written: string; readonly names: readonly string[] }>
  | Placed<{ readonly code: 'NOT_ABLE'; readonly written: string; readonly commissioner: string }>
  | Placed<{ readonly code: 'ASKED_AND_INFORMED'; readonly written: string }>
  | Placed<{ readonly code: 'NO_ROOM_FOR_INFORMATION' }>
  | Placed<{
      readonly code: 'NOT_ON_LIST';
      readonly heading: string;
      readonly written: string;
      readonly suggestion: string | null;
      readonly choices: readonly string[];
    }>
  | Placed<{ readonly code: 'NO_DATE'; readonly heading: string; readonly written: string }>
  | Placed<{ readonly code: 'NO_NUMBER'; readonly heading: string; readonly written: string }>
  | Placed<{
      readonly code: 'TOO_LONG';
      readonly heading: string;
      readonly written: string;
      readonly length: number;
      readonly most: number;
    }>
  | Placed<{ readonly code: 'PERSON_NUMBER'; readonly heading: string }>
  | Placed<{ readonly code: 'SAME_LINE'; readonly other: number }>
  /** Another line, with another title, has the same number: this one is told apart by `id`. */
  | Placed<{ readonly code: 'SAME_NUMBER'; readonly other: number; readonly id: string }>
);

type Placed<Problem> = Problem & { readonly row: number; readonly column: number };

/** The code and the place, without the sheet: what a reader of one row knows. */
export type WithoutSheet<Problem> = Problem extends unknown ? Omit<Problem, 'sheetName'> : never;
export type RowProblem = WithoutSheet<TableProblem>;
