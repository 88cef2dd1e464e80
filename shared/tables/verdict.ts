import type { Decimal } from '../decimal.ts';
import { absolute, add, compare, multiply, subtract } from '../decimal.ts';
import type { PrintedNumber } from './table-cell.ts';

/**
 * `uncertain` asks: what is printed can be read in two ways, and only one of them is right. `notCheckable`: what it is
 * made from is not in sight.
 */
export type Verdict = 'exact' | 'withinRounding' | 'wrong' | 'uncertain' | 'notCheckable';

/**
 * Why nothing certain is said. `mayBeRounded`: whole figures in an untold unit, off by no more than rounding to it may
 * bring. `mayBeNoteMark`: it fits when the last digit of one figure is a note mark.
 */
export type Doubt = 'termsMissing' | 'unreadable' | 'twoReadings' | 'mayBeRounded' | 'mayBeNoteMark';

export type CheckKind = 'total' | 'difference' | 'percentage';

export interface TableCheck {
  readonly kind: CheckKind;
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
  /** How far off rounding alone can bring it: half a unit of the last printed place for each rounded figure. */
  readonly tolerance: Decimal | null;
  readonly verdict: Verdict;
  /** Only so far off in less than one of a hundred cases, if each figure was rounded by itself. */
  readonly isRare: boolean;
  readonly doubt: Doubt | null;
  /** The cell that the doubt is about, where it is one. */
  readonly doubtAt: string | null;
}

export interface Judgement {
  readonly recomputed: Decimal;
  readonly difference: Decimal;
  readonly tolerance: Decimal;
  readonly verdict: 'exact' | 'withinRounding' | 'wrong';
}

/** Half a unit of the last printed place for each figure that takes part and is not known to be whole. */
export function roundingOf(figures: readonly PrintedNumber[]): Decimal {
  return multiply('0.5', add(...figures.filter(isRounded).map(({ lastPlace }) => lastPlace)));
}

/** What cells with doubles differ by; nobody prints so many decimals. */
const noise = '0.000001';

export function judge(printed: PrintedNumber, recomputed: Decimal, tolerance: Decimal): Judgement {
  const difference = subtract(printed.value, recomputed);
  const off = absolute(difference);
  if (compare(off, tolerance) > 0) return { recomputed, difference, tolerance, verdict: 'wrong' };
  const isExact = off === '0' || compare(tolerance, noise) <= 0;
  const verdict = isExact ? 'exact' : 'withinRounding';
  return { recomputed, difference, tolerance, verdict };
}

/** 2.58 standard deviations, squared; a rounding is spread evenly over one unit, so that its variance is a twelfth. */
const rareSquared = '0.5547';

/** So far off in less than one of a hundred cases; of few figures the outer bound says it better. */
export function isRareRounding(difference: Decimal, figures: readonly PrintedNumber[]): boolean {
  const rounded = figures.filter(isRounded);
  if (rounded.length < 4) return false;
  const variance = add(...rounded.map(({ lastPlace }) => multiply(lastPlace, lastPlace)));
  return compare(multiply(difference, difference), multiply(rareSquared, variance)) > 0;
}

export function isRounded({ precision }: PrintedNumber): boolean {
  return precision !== 'whole';
}
