import { isChangeLabel, isDifferenceLabel, isPercentageLabel, isTotalLabel } from './labels.ts';
import type { Formula } from './relations.ts';
import { changes, minus, shares } from './relations.ts';
import type { Side } from './sides.ts';
import type { Line } from './table.ts';
import type { PrintedNumber, TableCell } from './table-cell.ts';

/** What a difference or percentage is made from: a line, and another line or one position of the same (its total). */
export interface Relation {
  readonly a: Line;
  readonly b: Line;
  /** Where in `b`; null for the same position as in `a`. */
  readonly at: number | null;
  readonly formula: Formula;
}

/**
 * Null for a line that claims to be neither difference nor percentage, and for one whose figures are not in the table.
 * The pair that fits best, the nearest of equals: next to each other and before it, half of the figures must fit,
 * otherwise two thirds and at least two, for among many pairs one fits by chance. `totals` are the positions of totals of
 * all, for shares of them.
 */
export function findRelation(
  line: Line,
  { lines, reach }: Pick<Side, 'lines' | 'reach'>,
  totals: readonly number[],
): Relation | null {
  const formulas = formulasFor(line);
  if (formulas === null) return null;
  const place = lines.indexOf(line);
  const before = lines.slice(Math.max(0, place - reach), place).toReversed();
  const positions = line.cells
    .flatMap(({ kind }, position) => (kind === 'number' ? [position] : []))
    .slice(0, sample);
  const printed = positions.length;
  const best = candidatesFrom(before, formulas, isPercentageLabel(line.label) ? totals : [])
    .filter((relation) => printed > 1 || areNeighbours(relation, before))
    .map((relation) => ({ relation, fits: fitsOf(line, relation, positions) }))
    .filter(({ relation, fits }) => isConvincing(fits, printed, areNeighbours(relation, before)))
    .reduce<{ relation: Relation; fits: number } | null>(
      (most, next) => (most === null || next.fits > most.fits ? next : most),
      null,
    );
  return best?.relation ?? impliedBy(line, before, formulas, printed);
}

function candidatesFrom(
  before: readonly Line[],
  formulas: readonly Formula[],
  totals: readonly number[],
): readonly Relation[] {
  const pairs = before.flatMap((a) =>
    before.flatMap((b) => (a === b ? [] : formulas.map((formula) => ({ a, b, at: null, formula })))),
  );
  const ends = [...new Set([...totals.slice(0, 1), ...totals.slice(-2)])];
  const ofTotal = before.flatMap((a) =>
    ends.flatMap((at) => shares.map((formula) => ({ a, b: a, at, formula }))),
  );
  return [...pairs, ...ofTotal];
}

type Figures = readonly [PrintedNumber, PrintedNumber, PrintedNumber];

/** The printed figure and the two that it is made from; null unless all three are printed. */
export function figuresAt(line: Line, { a, b, at }: Relation, position: number): Figures | null {
  const [printed, first, second] = [line.cells[position], a.cells[position], b.cells[at ?? position]];
  return isNumber(printed) && isNumber(first) && isNumber(second) ? [printed, first, second] : null;
}

export function isNumber(cell: TableCell | undefined): cell is PrintedNumber {
  return cell?.kind === 'number';
}

function formulasFor({ label, cells }: Line): readonly Formula[] | null {
  const isPercent = cells.some((cell) => cell.kind === 'number' && cell.percent);
  if (isTotalLabel(label)) return null;
  if (isChangeLabel(label) || (isDifferenceLabel(label) && isPercent)) return [...changes, minus, ...shares];
  if (isDifferenceLabel(label)) return [minus];
  return isPercentageLabel(label) ? shares : null;
}

/** How many figures tell which pair it is. */
const sample = 24;

/** Gives up when more than half do not fit: most pairs fit nowhere. */
function fitsOf(line: Line, relation: Relation, positions: readonly number[]): number {
  let fits = 0;
  let misses = 0;
  for (const position of positions) {
    const figures = figuresAt(line, relation, position);
    if (figures !== null && doFit(figures, relation.formula)) fits += 1;
    else misses += 1;
    if (misses * 2 > positions.length) return 0;
  }
  return fits;
}

/** Figures in an untold unit must fit as they stand: were they rounded, small ones would fit anything. */
function doFit([printed, first, second]: Figures, { judge, mayFit }: Formula): boolean {
  const [a, b] = [asItStands(first), asItStands(second)];
  return mayFit(printed, a, b) && (judge(printed, a, b)?.verdict ?? 'wrong') !== 'wrong';
}

function asItStands(figure: PrintedNumber): PrintedNumber {
  return figure.precision === 'unknown' ? { ...figure, precision: 'whole' } : figure;
}

function areNeighbours({ a, b, at }: Relation, before: readonly Line[]): boolean {
  return at === null && before.indexOf(a) < 2 && before.indexOf(b) < 2;
}

function isConvincing(fits: number, printed: number, isNear: boolean): boolean {
  return isNear ? fits > 0 && fits * 2 >= printed : fits >= 2 && fits * 3 >= printed * 2;
}

const plan = /budsjett|budget|plan(?!\p{L})|måltall|ramme/iu;
const actual = /resultat|regnskap|rekneskap|faktisk|virkelig|verkeleg|actual/iu;
const year = /(?:19|20)\d\d/;

/** One or two figures that fit nothing, right after a budget and a result or after two years: these they are made from. */
function impliedBy(
  { cells }: Line,
  [second, first]: readonly Line[],
  [formula]: readonly Formula[],
  printed: number,
): Relation | null {
  if (first === undefined || second === undefined || formula === undefined || printed > 2) return null;
  const hasPlan = plan.test(first.label) || plan.test(second.label);
  const hasActual = actual.test(first.label) || actual.test(second.label);
  const areYears = year.test(first.label) && year.test(second.label);
  if (!(hasPlan && hasActual) && !areYears) return null;
  const isPlanFirst = plan.test(first.label) || areYears;
  const [a, b] = isPlanFirst ? [second, first] : [first, second];
  const isWhollyPrinted = cells.every(
    (cell, at) => !isNumber(cell) || (isNumber(a.cells[at]) && isNumber(b.cells[at])),
  );
  return isWhollyPrinted ? { a, b, at: null, formula } : null;
}
