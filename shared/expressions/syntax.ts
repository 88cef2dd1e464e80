/** An expression as it was written, before anybody asks what its names stand for; `at` counts characters from 0. */
export type Syntax = { readonly at: number } & (
  | { readonly kind: 'number'; readonly value: string }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'column'; readonly sheet: string | null; readonly name: string }
  | { readonly kind: 'symbol'; readonly symbol: string; readonly args: readonly Syntax[] }
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly args: readonly Syntax[];
      /** Whether one stands between its arguments: then a comma between digits is a decimal comma. */
      readonly hasSemicolon: boolean;
    }
);

/** The place where reading stopped, and what stands there; null at the end. */
export interface SyntaxProblem {
  readonly at: number;
  readonly found: string | null;
}
