import { compare, multiply } from '../decimal.ts';
import type { Decimal } from '../decimal.ts';

/** What an amount is held against, and how far from it an amount must be before it is no longer a large or small one. */
export interface Yardstick {
  readonly size: Decimal;
  /** Too small is below a so-and-so-manieth, too large is above so many times. */
  readonly tooSmall: Decimal;
  readonly tooLarge: Decimal;
  /** Multiplied or divided by a thousand or a million it must be at most so many times as large or small. */
  readonly near: Decimal;
}

/** What was meant, where an amount is out of all proportion and comes right by a thousand or a million; else null. */
export function correctionOf(amount: Decimal, yardstick: Yardstick): Decimal | null {
  const { size, tooSmall, tooLarge } = yardstick;
  const isTooSmall = compare(multiply(amount, tooSmall), size) < 0;
  const isTooLarge = compare(amount, multiply(size, tooLarge)) > 0;
  const factors = isTooSmall ? ['1000', '1000000'] : isTooLarge ? ['0.001', '0.000001'] : [];
  const candidates = factors
    .map((factor) => multiply(amount, factor))
    .filter((candidate) => isNear(candidate, yardstick));
  return candidates[0] ?? null;
}

function isNear(candidate: Decimal, { size, near }: Yardstick): boolean {
  return compare(multiply(candidate, near), size) >= 0 && compare(candidate, multiply(size, near)) <= 0;
}
