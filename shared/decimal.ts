import Big from 'big.js';
import type { Language } from './language.ts';
import { localeOf } from './language.ts';

/** An exact decimal number as text: no thousands separator, a dot, at most 15 significant digits (what Excel holds). */
export type Decimal = string;

const shape = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

export function isDecimal(value: string): boolean {
  return shape.test(value) && value.replace(/[-.]/g, '').replace(/^0+/, '').length <= 15;
}

/** The one spelling of a number: `12.50` and `012.5` become `12.5`, `-0` becomes `0`. The text must be a decimal. */
export function canonicalDecimal(value: string): Decimal {
  const fixed = new Big(value).toFixed();
  return fixed === '-0' ? '0' : fixed;
}

export function add(...terms: readonly Decimal[]): Decimal {
  return canonicalDecimal(terms.reduce((sum, term) => sum.plus(term), new Big(0)).toFixed());
}

export function subtract(from: Decimal, ...terms: readonly Decimal[]): Decimal {
  return canonicalDecimal(terms.reduce((rest, term) => rest.minus(term), new Big(from)).toFixed());
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return canonicalDecimal(new Big(a).times(b).toFixed());
}

/** Below zero when `a` is the smaller, zero when equal. */
export function compare(a: Decimal, b: Decimal): number {
  return new Big(a).cmp(b);
}

/** With the language's separators: `2752884` as «2 752 884» in Norwegian. Nothing is rounded. */
export function formatDecimal(value: Decimal, language: Language): string {
  const [whole = '0', fraction] = value.split('.');
  const grouped = new Intl.NumberFormat(localeOf[language]).format(BigInt(whole));
  const sign = value.startsWith('-') && !grouped.startsWith('-') && !grouped.startsWith('−') ? '−' : '';
  return fraction === undefined
    ? sign + grouped
    : `${sign}${grouped}${language === 'en' ? '.' : ','}${fraction}`;
}

export function absolute(value: Decimal): Decimal {
  return canonicalDecimal(new Big(value).abs().toFixed());
}

/** Rounded once, to so many decimals, half away from zero as Excel's ROUND does; null for a division by zero. */
export function quotient(dividend: Decimal, divisor: Decimal, decimals: number): Decimal | null {
  const Scaled = Big();
  Scaled.DP = decimals;
  Scaled.RM = 1;
  const by = new Scaled(divisor);
  return by.eq(0) ? null : canonicalDecimal(new Scaled(dividend).div(by).toFixed());
}

/** Half away from zero, as Excel's ROUND does; negative `decimals` round to tens, hundreds. */
export function round(value: Decimal, decimals: number): Decimal {
  const scale = new Big(10).pow(Math.max(0, -decimals));
  return canonicalDecimal(
    new Big(value).div(scale).round(Math.max(0, decimals), Big.roundHalfUp).times(scale).toFixed(),
  );
}
