import type { Decimal } from '../decimal.ts';
import { absolute, add, compare, multiply, quotient, subtract } from '../decimal.ts';
import type { PrintedNumber } from './table-cell.ts';
import type { Judgement } from './verdict.ts';
import { isRounded, judge, roundingOf } from './verdict.ts';

/** How a printed figure is made from two others. */
export interface Formula {
  /** Null where it cannot be recomputed. */
  readonly judge: (printed: PrintedNumber, a: PrintedNumber, b: PrintedNumber) => Judgement | null;
  /** A rough look in doubles, that leaves out no pair that fits: most pairs of a table are far off. */
  readonly mayFit: (printed: PrintedNumber, a: PrintedNumber, b: PrintedNumber) => boolean;
}

export const minus: Formula = {
  judge: (printed, a, b) => judge(printed, subtract(a.value, b.value), roundingOf([printed, a, b])),
  mayFit: (printed, a, b) => {
    const [whole, less, gap] = [Number(a.value), Number(b.value), Number(printed.value)];
    const slack = Number(printed.lastPlace) + Number(a.lastPlace) + Number(b.lastPlace);
    return Math.abs(whole - less - gap) <= slack + noise * (Math.abs(whole) + Math.abs(less));
  },
};

/** Figures with a percent sign or a heading in per cent are hundredths; a cell formatted as per cent holds a fraction. */
export const shares: readonly Formula[] = ['100', '1'].map((whole) => ratio(whole, (a) => a));
export const changes: readonly Formula[] = ['100', '1'].map((whole) => ratio(whole, subtract));

/** Of doubles, relative to their size. */
const noise = 1e-9;
/** Of a ratio that does not end. */
const decimals = 20;

function ratio(whole: Decimal, above: (a: Decimal, b: Decimal) => Decimal): Formula {
  const isPossible = (printed: PrintedNumber) => whole === '100' || printed.bare;
  return {
    judge: (printed, a, b) => (isPossible(printed) ? judgeRatio(printed, a, b, { whole, above }) : null),
    mayFit: (printed, a, b) => isPossible(printed) && ratioMayFit(printed, a, b, { whole, above }),
  };
}

interface Ratio {
  readonly whole: Decimal;
  readonly above: (a: Decimal, b: Decimal) => Decimal;
}

function ratioMayFit(
  printed: PrintedNumber,
  a: PrintedNumber,
  b: PrintedNumber,
  { whole, above }: Ratio,
): boolean {
  const [scale, top, bottom] = [Number(whole), Number(above(a.value, b.value)), Math.abs(Number(b.value))];
  const [halfA, halfB] = [Number(halfOf(a)), Number(halfOf(b))];
  if (bottom <= halfB) return false;
  const center = (scale * top) / Number(b.value);
  const farthest = (scale * (halfA + halfB + (Math.abs(top) * halfB) / bottom)) / (bottom - halfB);
  const slack = farthest + Number(printed.lastPlace) + noise * Math.abs(center);
  return Math.abs(Number(printed.value) - center) <= slack * 1.01;
}

/** A ratio that is printed as it should be, rounded to its last place, is exact. */
function judgeRatio(
  printed: PrintedNumber,
  a: PrintedNumber,
  b: PrintedNumber,
  { whole, above }: Ratio,
): Judgement | null {
  const at = (top: Decimal, bottom: Decimal) =>
    quotient(multiply(whole, above(top, bottom)), bottom, decimals);
  const [halfA, halfB] = [halfOf(a), halfOf(b)];
  const center = at(a.value, b.value);
  if (center === null || compare(absolute(b.value), halfB) <= 0) return null;
  const shown = roundedTo(center, printed.lastPlace);
  if (shown === printed.value) return judge(printed, shown, '0');
  const ends = [add(a.value, halfA), subtract(a.value, halfA)].flatMap((top) =>
    [add(b.value, halfB), subtract(b.value, halfB)].map((bottom) => at(top, bottom) ?? center),
  );
  const offs = ends.map((end) => absolute(subtract(end, center)));
  const farthest = offs.reduce((most, off) => (compare(off, most) > 0 ? off : most), '0');
  const { verdict } = judge(printed, center, add(farthest, multiply('0.5', printed.lastPlace)));
  const tolerance = roundedTo(add(farthest, printed.lastPlace), multiply('0.1', printed.lastPlace));
  return { ...judge(printed, shown, tolerance), verdict };
}

function halfOf(figure: PrintedNumber): Decimal {
  return isRounded(figure) ? multiply('0.5', figure.lastPlace) : '0';
}

/** To whole times the place, half away from zero. */
function roundedTo(value: Decimal, place: Decimal): Decimal {
  return multiply(quotient(value, place, 0) ?? value, place);
}
