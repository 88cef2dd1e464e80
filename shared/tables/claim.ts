import type { PrintedNumber } from './table-cell.ts';
import type { CheckKind, Doubt, Judgement } from './verdict.ts';

/** A figure with where it stands. */
export interface PlacedFigure {
  readonly cell: string;
  readonly figure: PrintedNumber;
}

/** What a printed figure says that it is made from, before it is weighed against the rest of the table. */
export interface Claim {
  readonly kind: CheckKind;
  readonly label: string;
  readonly printed: { readonly cell: string; readonly text: string; readonly figure: PrintedNumber | null };
  readonly terms: readonly PlacedFigure[];
  /** Some of what it is made from may not be in sight. */
  readonly mayMissTerms: boolean;
  /** Null where it cannot be recomputed; `doubt` then says why. */
  readonly judgement: Judgement | null;
  readonly doubt: Doubt | null;
  readonly doubtAt: string | null;
}
