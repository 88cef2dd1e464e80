import type { Claim } from './claim.ts';
import { isNumber } from './find-relation.ts';
import { isLooseTotalLabel } from './labels.ts';
import type { Side } from './sides.ts';
import type { Line } from './table.ts';
import type { TableCell } from './table-cell.ts';
import type { Total } from './totals.ts';
import { judgeTotal } from './totals.ts';

/** What the totals of a side say, at each position where one is printed. */
export function claimsOfTotals(totals: readonly Total[], side: Side): readonly Claim[] {
  return totals.flatMap((total) => side.positions.flatMap((position) => claimOf(total, position, side)));
}

function claimOf(total: Total, position: number, side: Side): readonly Claim[] {
  const printed = total.line.cells[position];
  if (printed?.kind !== 'number' && printed?.kind !== 'twoReadings') return [];
  const ambiguous = placeOfKind(total, position, ['twoReadings']);
  if (ambiguous === undefined) return [withOrWithoutMarks(total, position, side)];
  const readings = ([0, 1] as const).map((which) => judged(readAs(which, total, position), position, side));
  const exact = readings.filter(({ judgement }) => judgement?.verdict === 'exact');
  const isSameEitherWay = new Set(readings.map(({ judgement }) => judgement?.verdict)).size === 1;
  if (exact.length === 1 || isSameEitherWay) return [...exact, ...readings].slice(0, 1);
  const doubtAt = side.addressOf(ambiguous, position);
  return readings.slice(0, 1).map((claim) => ({ ...claim, judgement: null, doubt: 'twoReadings', doubtAt }));
}

/** A lone digit among large figures is a note mark. The only one, «1», is a figure when the sum says so. */
function withOrWithoutMarks(total: Total, position: number, side: Side): Claim {
  const without = judged(total, position, side);
  const verdict = without.judgement?.verdict;
  const marks = total.terms.filter(({ cells }) => cells[position]?.kind === 'mark');
  if (verdict === 'exact' || marks.length !== 1) return without;
  const withIt = judged(marksAsFigures(total, position), position, side);
  const isBetter =
    withIt.judgement?.verdict === 'exact' ||
    (withIt.judgement?.verdict === 'withinRounding' && verdict !== 'withinRounding');
  return isBetter ? withIt : without;
}

function judged(total: Total, position: number, side: Side): Claim {
  const at = (line: Line): string => side.addressOf(line, position);
  const printed = total.line.cells[position];
  const figure = isNumber(printed) ? printed : null;
  const claim = {
    kind: 'total' as const,
    label: side.labelAt(total.line, position),
    printed: { cell: at(total.line), text: figure?.printed ?? '', figure },
    terms: total.terms.flatMap((term) => {
      const cell = term.cells[position];
      return isNumber(cell) ? [{ cell: at(term), figure: cell }] : [];
    }),
    mayMissTerms: mayMissTerms(total, side),
  };
  const judgement = judgeTotal(total, position);
  const isSilent = judgement === null || judgement.verdict === 'wrong';
  const unreadable = placeOfKind(total, position, ['unreadable', 'unstated', 'text']);
  if (isSilent && unreadable !== undefined)
    return { ...claim, judgement: null, doubt: 'unreadable', doubtAt: at(unreadable) };
  if (isSilent && (judgement === null || claim.mayMissTerms))
    return { ...claim, judgement: null, doubt: 'termsMissing', doubtAt: null };
  return { ...claim, judgement, doubt: null, doubtAt: null };
}

function placeOfKind(
  { line, terms }: Total,
  position: number,
  kinds: readonly TableCell['kind'][],
): Line | undefined {
  return [line, ...terms].find(({ cells }) => kinds.includes(cells[position]?.kind ?? 'blank'));
}

function marksAsFigures(total: Total, position: number): Total {
  const read = (line: Line): Line => {
    const cell = line.cells[position];
    return cell?.kind === 'mark' && cell.figure !== null
      ? { ...line, cells: line.cells.with(position, cell.figure) }
      : line;
  };
  return { ...total, line: read(total.line), terms: total.terms.map(read) };
}

/** All that can be read in two ways there, read in one of them. */
function readAs(which: 0 | 1, total: Total, position: number): Total {
  const read = (line: Line): Line => {
    const cell = line.cells[position];
    return cell?.kind === 'twoReadings'
      ? { ...line, cells: line.cells.with(position, cell.readings[which]) }
      : line;
  };
  return { ...total, line: read(total.line), terms: total.terms.map(read) };
}

/**
 * A total that adds up hardly anywhere is of other lines than those in sight. Where lines are known to be missing, it must
 * add up nearly everywhere before one position is called wrong: lines of nothing but zeros there may be the missing ones.
 * One single figure is wrong rather than cut off, unless there is a trace of a cut.
 */
function mayMissTerms({ line, fits, exact, printed }: Total, { isCut }: Side): boolean {
  if (isCut) return exact * 3 < printed * 2;
  if (printed <= 1) return isLooseTotalLabel(line.label);
  return fits * 3 < printed;
}
