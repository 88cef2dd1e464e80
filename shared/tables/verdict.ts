import type { Decimal } from '../decimal.ts';
import { absolute, add, compare, multiply, subtract } from '../decimal.ts';
import type { PrintedNumber } from './table-cell.ts';

export type Verdict = 'exact' | 'withinRounding' | 'wrong' | 'notCheckable';

export interface TableCheck {
  readonly kind: 'total' | 'difference' | 'percentage';
  /** Address of the printed figure, such as B7. */
  readonly cell: string;
  readonly label: string;
  readonly printed: string;
  /** Addresses of what it is recomputed from. */
  readonly terms: readonly string[];
  /** Null where it cannot be. */
  readonly recomputed: Decimal | null;
  /** Printed less recomputed. */
  readonly difference: Decimal | null;
  /** How far off rounding alone can bring it. */
  readonly tolerance: Decimal | null;
  readonly verdict: Verdict;
}

export interface Judgement {
  readonly recomputed: Decimal;
  readonly difference: Decimal;
  readonly tolerance: Decimal;
  readonly verdict: Exclude<Verdict, 'notCheckable'>;
}

/** Half a unit of the last printed place for each figure that takes part. */
export function roundingOf(figures: readonly PrintedNumber[]): Decimal {
  return multiply('0.5', add(...figures.map(({ lastPlace }) => lastPlace)));
}

export function judge(printed: PrintedNumber, recomputed: Decimal, tolerance: Decimal): Judgement {
  const difference = subtract(printed.value, recomputed);
  const off = absolute(difference);
  const verdict = off === '0' ? 'exact' : compare(off, tolerance) <= 0 ? 'withinRounding' : 'wrong';
  return { recomputed, difference, tolerance, verdict };
}
