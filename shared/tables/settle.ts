import type { Decimal } from '../decimal.ts';
import { add, canonicalDecimal, subtract } from '../decimal.ts';
import type { Claim, PlacedFigure } from './claim.ts';
import type { PrintedNumber } from './table-cell.ts';
import type { Judgement, TableCheck } from './verdict.ts';
import { isRareRounding, isRounded } from './verdict.ts';

/** The verdicts of one table's claims, each weighed against the others. */
export function settle(claims: readonly Claim[]): readonly TableCheck[] {
  const areWhole = figuresLookWhole(claims);
  return claims.map((claim) => settleOne(claim, areWhole));
}

function settleOne(claim: Claim, areWhole: boolean): TableCheck {
  const { kind, label, printed, terms, judgement } = claim;
  const found = {
    kind,
    label,
    cell: printed.cell,
    printed: printed.text,
    terms: terms.map(({ cell }) => cell),
  };
  const doubt = { doubt: claim.doubt, doubtAt: claim.doubtAt };
  if (judgement === null) {
    const verdict = claim.doubt === 'twoReadings' ? 'uncertain' : 'notCheckable';
    const unknown = { recomputed: null, difference: null, tolerance: null, isRare: false };
    return { ...found, ...unknown, verdict, ...doubt };
  }
  const sure = { ...found, ...judgement, isRare: false, doubt: null, doubtAt: null };
  if (judgement.verdict === 'withinRounding') {
    if (!hasUntoldUnit(claim))
      return { ...sure, isRare: isRareRounding(judgement.difference, figuresOf(claim)) };
    return areWhole && !claim.mayMissTerms
      ? { ...sure, verdict: 'wrong', tolerance: '0' }
      : { ...sure, verdict: 'uncertain', doubt: 'mayBeRounded' };
  }
  const mark = judgement.verdict === 'wrong' ? markThatMends(claim, judgement) : undefined;
  return mark === undefined ? sure : { ...sure, verdict: 'uncertain', doubt: 'mayBeNoteMark', doubtAt: mark };
}

function figuresOf({ printed, terms }: Claim): readonly PrintedNumber[] {
  return [...terms.map(({ figure }) => figure), ...(printed.figure === null ? [] : [printed.figure])];
}

/** Nothing that it is made from is known to be rounded, and something not to be whole either. */
function hasUntoldUnit(claim: Claim): boolean {
  const figures = claim.kind === 'percentage' ? claim.terms.map(({ figure }) => figure) : figuresOf(claim);
  const rounded = figures.filter(isRounded);
  return rounded.length > 0 && rounded.every(({ precision }) => precision === 'unknown');
}

/** One of a hundred printed figures is wrong; it is seen in two sums, its row's and its column's. */
const faultRate = 0.01;
const sumsPerFault = 2;
const odds = 10;

/**
 * Whether figures in an untold unit stand for exactly what they say. Were they rounded, a sum of n of them would come out
 * exact in 1.38/√n of all cases at most (the greatest density of n roundings; three of four for two). When a table has so
 * many exact ones that a fault in the rest is ten times as likely, the figures are not rounded.
 */
function figuresLookWhole(claims: readonly Claim[]): boolean {
  const told = claims
    .filter(({ kind, terms }) => kind !== 'percentage' && terms.length > 1)
    .filter((claim) => claim.judgement !== null && hasUntoldUnit(claim));
  const chances = told.map(({ terms, judgement }) => {
    const ofExact = Math.min(0.75, 1.38 / Math.sqrt(terms.length));
    return judgement?.verdict === 'exact' ? ofExact : 1 - ofExact;
  });
  const faults = Math.ceil(
    told.filter(({ judgement }) => judgement?.verdict !== 'exact').length / sumsPerFault,
  );
  return chances.reduce((all, chance) => all * chance, odds) < faultRate ** faults;
}

/** The cell whose figure, read without its last digit, makes a sum or difference right. */
function markThatMends({ kind, printed, terms }: Claim, { difference }: Judgement): string | undefined {
  if (kind === 'percentage' || printed.figure === null) return undefined;
  const total = { cell: printed.cell, figure: printed.figure };
  const isMended = (placed: PlacedFigure): boolean => {
    const surplus = surplusOfMark(placed.figure);
    if (surplus === null) return false;
    if (placed.cell === total.cell) return surplus === difference;
    return (
      add(difference, surplus) === '0' || (kind === 'difference' && subtract(difference, surplus) === '0')
    );
  };
  return [...terms, total].find(isMended)?.cell;
}

/** How much too large a figure is when its last digit is a mark; null when groups of three show that it is none. */
function surplusOfMark({ printed, value }: PrintedNumber): Decimal | null {
  if (!/^-?(?:\d{3,}|\d+,\d{2,})$/.test(printed) || !/[1-9]$/.test(printed)) return null;
  return subtract(value, canonicalDecimal(value.slice(0, -1).replace(/\.$/, '')));
}
