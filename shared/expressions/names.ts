import type { Kind } from './operators.ts';
import type { ExpressionProblem } from './problem.ts';

/** A column by its ids. */
export interface FoundColumn {
  readonly sheet: string;
  readonly column: string;
}

/** A problem before it is known where in the expression it stands. */
export type NameProblem = ExpressionProblem extends infer P
  ? P extends unknown
    ? Omit<P, 'at'>
    : never
  : never;

/** What the names in an expression stand for. */
export interface Names {
  /** The sheet that the expression stands on; its columns need no sheet in front. */
  readonly sheet: string;
  /** `around` is the sheet whose row is meant where no sheet is written. */
  readonly column: (sheet: string | null, name: string, around: string) => FoundColumn | NameProblem;
  /** Null where it is not known. */
  readonly kindOf: (column: FoundColumn) => Kind | null;
  /** The code of a choice in a column, by code or label. */
  readonly code: (column: FoundColumn, text: string) => string | NameProblem;
  /** The code of a choice that the expression itself results in. */
  readonly resultCode: (text: string) => string | NameProblem;
}

/** Names are ids already, as in a form's definition. */
export const idsAsNames: Names = {
  sheet: '',
  column: (sheet, name, around) => ({ sheet: sheet ?? around, column: name }),
  kindOf: () => null,
  code: (...[, text]) => text,
  resultCode: (text) => text,
};
