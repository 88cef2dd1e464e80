import { add } from '../decimal.ts';
import { isPartLabel, isTotalLabel, isWholeTotalLabel } from './labels.ts';
import type { TableCell } from './table-cell.ts';
import type { Line } from './table.ts';
import type { Judgement } from './verdict.ts';
import { judge, roundingOf } from './verdict.ts';

/** A total and the lines that it closes: those whose sum fits it at most positions. */
export interface Total {
  readonly line: Line;
  readonly terms: readonly Line[];
  /** At how many positions it adds up, of how many that have a printed total. */
  readonly fits: number;
  /** At how many of them to the last digit. */
  readonly exact: number;
  readonly printed: number;
}

/**
 * A total stands after its terms or before them; which, is told by where it adds up. Sub-totals take their terms with
 * them: a total of more is of sub-totals and what is left.
 */
export function findTotals(lines: readonly Line[], positions: readonly number[]): readonly Total[] {
  const summed = lines.filter((line) => !isPartLabel(line.label) && hasFigures(line, positions));
  const heads = headsOf(summed, positions);
  const taken = new Set(heads.flatMap(({ terms }) => terms));
  const known = new Set(heads.map(({ line }) => line));
  const left = summed.filter((line) => !taken.has(line));
  return [...heads, ...closeAll(left, positions, known)].toSorted((a, b) => a.line.index - b.line.index);
}

/** Null where the total is not printed, or no term is. */
export function judgeTotal(
  { line, terms }: Pick<Total, 'line' | 'terms'>,
  position: number,
): Judgement | null {
  const printed = line.cells[position];
  const figures = terms.map(({ cells }) => cells[position]).filter((cell) => cell?.kind === 'number');
  if (printed?.kind !== 'number' || figures.length === 0) return null;
  return judge(printed, add(...figures.map(({ value }) => value)), roundingOf([...figures, printed]));
}

/** Totals that stand before their terms; one of several tells the others, unless they fit what stands before. */
function headsOf(lines: readonly Line[], positions: readonly number[]): readonly Total[] {
  const after = closeAll(lines, positions, new Set());
  const before = closeAll(lines.toReversed(), positions, new Set()).filter(({ line }) =>
    isTotalLabel(line.label),
  );
  const fits = new Map(after.map((total) => [total.line, total.fits]));
  const fitsAfter = (line: Line): number => fits.get(line) ?? 0;
  const sure = before.filter((head) => head.fits > fitsAfter(head.line) && head.fits * 2 >= head.printed);
  if (sure.length === 0) return [];
  return before.filter(
    (head) => sure.includes(head) || (head.terms.length > 0 && fitsAfter(head.line) === 0),
  );
}

function closeAll(
  lines: readonly Line[],
  positions: readonly number[],
  known: ReadonlySet<Line>,
): readonly Total[] {
  const totals: Total[] = [];
  const closed = new Set(known);
  let open: Line[] = [];
  lines.forEach((line, index) => {
    const total = known.has(line)
      ? undefined
      : isTotalLabel(line.label)
        ? closing(line, open, closed, positions)
        : index === lines.length - 1
          ? unnamedTotal(line, open, positions)
          : undefined;
    if (total !== undefined) {
      const terms = new Set(total.terms);
      totals.push(total);
      closed.add(line);
      open = open.filter((candidate) => !terms.has(candidate));
    }
    open.push(line);
  });
  return totals;
}

const standsForFigure: readonly TableCell['kind'][] = ['number', 'twoReadings', 'unreadable', 'unstated'];

function hasFigures({ cells }: Line, positions: readonly number[]): boolean {
  return positions.some((position) => {
    const cell = cells[position];
    if (cell?.kind === 'text') return /\d/.test(cell.text);
    return cell !== undefined && standsForFigure.includes(cell.kind);
  });
}

/** From how many sub-totals back a total may begin. */
const levels = 4;

/** What it closes most likely, when that adds up everywhere; otherwise what adds up best. */
function closing(
  line: Line,
  open: readonly Line[],
  closed: ReadonlySet<Line>,
  positions: readonly number[],
): Total {
  const starts = open.flatMap((candidate, at) => (closed.has(candidate) ? [at] : []));
  const sinceLast = open.slice((starts.at(-1) ?? -1) + 1);
  const likely = isWholeTotalLabel(line.label) ? [open, sinceLast] : [sinceLast, open];
  const others = [
    ...starts.slice(-levels).map((at) => open.slice(at)),
    starts.flatMap((at) => open[at] ?? []),
  ];
  const candidates = [...likely, ...others.filter(({ length }) => length > 1)];
  let best = weigh(line, [], positions);
  for (const terms of candidates.filter(({ length }) => length > 0)) {
    const next = weigh(line, terms, positions);
    if (next.fits > best.fits || best.terms.length === 0) best = next;
    if (best.fits === best.printed) break;
  }
  return best;
}

function weigh(line: Line, terms: readonly Line[], positions: readonly number[]): Total {
  const verdicts = positions.map((position) => judgeTotal({ line, terms }, position)?.verdict);
  const exact = verdicts.filter((verdict) => verdict === 'exact').length;
  const fits = exact + verdicts.filter((verdict) => verdict === 'withinRounding').length;
  const printed = positions.filter((position) => line.cells[position]?.kind === 'number').length;
  return { line, terms, fits, exact, printed };
}

/** A last line without a label among lines with one, that adds up at half of its positions or more. */
function unnamedTotal(line: Line, open: readonly Line[], positions: readonly number[]): Total | undefined {
  if (line.label !== '' || open.length < 2 || open.some(({ label }) => label === '')) return undefined;
  const total = weigh(line, open, positions);
  return total.fits > 0 && total.fits * 2 >= total.printed ? total : undefined;
}
