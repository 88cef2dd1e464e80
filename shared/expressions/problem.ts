import type { Kind } from './operators.ts';

/** What keeps an expression from being used, at a character counted from 0. */
export type ExpressionProblem = { readonly at: number } & (
  | { readonly code: 'UNREADABLE'; readonly found: string | null }
  | { readonly code: 'UNKNOWN_FUNCTION'; readonly name: string; readonly suggestion: string | null }
  | { readonly code: 'UNKNOWN_COLUMN'; readonly name: string; readonly suggestion: string | null }
  | { readonly code: 'UNKNOWN_SHEET'; readonly name: string; readonly suggestion: string | null }
  /** On several sheets, none of them the expression's own. */
  | { readonly code: 'WHICH_SHEET'; readonly name: string; readonly sheets: readonly string[] }
  /** A cell of another sheet, where only a sum or a count can reach. */
  | { readonly code: 'OTHER_SHEET'; readonly name: string; readonly sheet: string }
  | {
      readonly code: 'ARGUMENT_COUNT';
      readonly name: string;
      readonly given: number;
      readonly fewest: number;
      readonly most: number;
    }
  /** A comma between digits that may be a decimal comma or part two arguments. */
  | { readonly code: 'AMBIGUOUS_COMMA'; readonly written: string }
  | { readonly code: 'COLUMN_WANTED'; readonly name: string }
  | { readonly code: 'KIND'; readonly wanted: Kind; readonly given: Kind | null }
  | {
      readonly code: 'UNKNOWN_CODE';
      readonly name: string;
      readonly column: string;
      readonly suggestion: string | null;
    }
  /** What a sum runs over can only be asked for by the codes of one column. */
  | { readonly code: 'WHERE' }
  | { readonly code: 'CIRCLE'; readonly name: string }
);
