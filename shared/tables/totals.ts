import type { Decimal } from '../decimal.ts';
import { add } from '../decimal.ts';
import { isTotalLabel, isWholeTotalLabel } from './labels.ts';
import type { Line } from './table.ts';
import type { PrintedNumber } from './table-cell.ts';
import type { Judgement } from './verdict.ts';
import { judge, roundingOf } from './verdict.ts';

/** A total and the lines that it closes: those whose sum fits it at most positions. */
export interface Total {
  readonly line: Line;
  readonly terms: readonly Line[];
  /** At how many positions it adds up, of how many that have a printed total. */
  readonly fits: number;
  readonly printed: number;
}

/** Sub-totals take the lines above them with them: a total after them is of sub-totals and what is left. */
export function findTotals(lines: readonly Line[], positions: readonly number[]): readonly Total[] {
  const totals: Total[] = [];
  let open: readonly Line[] = [];
  lines.forEach((line, index) => {
    if (!lineHasFigures(line, positions)) return;
    const total = isTotalLabel(line.label)
      ? closing(line, open, totals, positions)
      : index === lines.length - 1
        ? unnamedTotal(line, open, positions)
        : undefined;
    if (total === undefined) {
      open = [...open, line];
      return;
    }
    totals.push(total);
    open = [...open.filter((candidate) => !total.terms.includes(candidate)), line];
  });
  return totals;
}

/** Null where the total is not printed, or no term is. */
export function judgeTotal(
  { line, terms }: Pick<Total, 'line' | 'terms'>,
  position: number,
): Judgement | null {
  const printed = line.cells[position];
  const figures = terms.map(({ cells }) => cells[position]).filter((cell) => cell?.kind === 'number');
  if (printed?.kind !== 'number' || figures.length === 0) return null;
  return judge(printed, sumOf(figures), roundingOf([...figures, printed]));
}

function sumOf(figures: readonly PrintedNumber[]): Decimal {
  return add(...figures.map(({ value }) => value));
}

function lineHasFigures({ cells }: Line, positions: readonly number[]): boolean {
  return positions.some((position) => {
    const kind = cells[position]?.kind;
    return kind === 'number' || kind === 'unreadable';
  });
}

function closing(
  line: Line,
  open: readonly Line[],
  totals: readonly Total[],
  positions: readonly number[],
): Total {
  const closed = new Set(totals.map((total) => total.line));
  const last = open.findLastIndex((candidate) => closed.has(candidate));
  const sinceLast = open.slice(last + 1);
  const fromTotals = open
    .map((candidate, start) => (closed.has(candidate) ? open.slice(start) : []))
    .filter(({ length }) => length > 1);
  const likely = isWholeTotalLabel(line.label) ? [open, sinceLast] : [sinceLast, open];
  const candidates = [...likely, ...fromTotals].filter(({ length }) => length > 0);
  const weighed = candidates.map((terms) => weigh(line, terms, positions));
  return weighed.reduce(
    (best, next) => (next.fits > best.fits ? next : best),
    weighed[0] ?? weigh(line, [], positions),
  );
}

function weigh(line: Line, terms: readonly Line[], positions: readonly number[]): Total {
  const verdicts = positions.map((position) => judgeTotal({ line, terms }, position)?.verdict);
  const fits = verdicts.filter((verdict) => verdict === 'exact' || verdict === 'withinRounding').length;
  const printed = positions.filter((position) => line.cells[position]?.kind === 'number').length;
  return { line, terms, fits, printed };
}

/** A last line without a label among lines with one, that adds up at half of its positions or more. */
function unnamedTotal(line: Line, open: readonly Line[], positions: readonly number[]): Total | undefined {
  if (line.label !== '' || open.length < 2 || open.some(({ label }) => label === '')) return undefined;
  const total = weigh(line, open, positions);
  return total.fits > 0 && total.fits * 2 >= total.printed ? total : undefined;
}
