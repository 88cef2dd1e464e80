import type { Decimal } from '../decimal.ts';
import { absolute, add, compare, multiply, quotient, subtract } from '../decimal.ts';
import type { Line } from './table.ts';
import type { PrintedNumber } from './table-cell.ts';
import type { Judgement } from './verdict.ts';
import { judge, roundingOf } from './verdict.ts';

/** What a printed figure is recomputed to from two others of its row; null where it cannot be. */
export type Formula = (printed: PrintedNumber, a: PrintedNumber, b: PrintedNumber) => Judgement | null;

/** The two columns that a difference or percentage is made from, and how. */
export interface Relation {
  readonly a: Line;
  readonly b: Line;
  readonly formula: Formula;
}

export const minus: Formula = (printed, a, b) =>
  judge(printed, subtract(a.value, b.value), roundingOf([printed, a, b]));

/** Figures with a percent sign or a heading in per cent are hundredths; a cell formatted as per cent holds a fraction. */
export const shares: readonly Formula[] = ['100', '1'].map((whole) => ratio(whole, (a) => a));
export const changes: readonly Formula[] = ['100', '1'].map((whole) => ratio(whole, subtract));

/** Of a ratio that does not end. */
const decimals = 20;

function ratio(whole: Decimal, above: (a: Decimal, b: Decimal) => Decimal): Formula {
  const at = (a: Decimal, b: Decimal) => quotient(multiply(whole, above(a, b)), b, decimals);
  return (printed, a, b) => {
    if (whole === '1' && !printed.bare) return null;
    const halfA = multiply('0.5', a.lastPlace);
    const halfB = multiply('0.5', b.lastPlace);
    const center = at(a.value, b.value);
    if (center === null || compare(absolute(b.value), halfB) <= 0) return null;
    const ends = [add(a.value, halfA), subtract(a.value, halfA)].flatMap((top) =>
      [add(b.value, halfB), subtract(b.value, halfB)].map((bottom) => at(top, bottom) ?? center),
    );
    const offs = ends.map((end) => absolute(subtract(end, center)));
    const farthest = offs.reduce((most, off) => (compare(off, most) > 0 ? off : most), '0');
    return judge(printed, center, add(farthest, roundingOf([printed])));
  };
}

/** How many columns before it a difference may be made from. */
const reach = 8;

/** The pair among the columns before it that fits most rows, at least half of them; the nearest of equals. */
export function findRelation(
  column: Line,
  columns: readonly Line[],
  formulas: readonly Formula[],
): Relation | null {
  const before = columns.slice(0, columns.indexOf(column)).slice(-reach).toReversed();
  const relations = before.flatMap((b) =>
    before.flatMap((a) => (a === b ? [] : formulas.map((formula) => ({ a, b, formula })))),
  );
  const scored = relations.map((relation) => ({ relation, ...score(column, relation) }));
  const best = scored.reduce<(typeof scored)[number] | null>(
    (most, next) => (most === null || next.fits > most.fits ? next : most),
    null,
  );
  return best !== null && best.fits > 0 && best.fits * 2 >= best.rows ? best.relation : null;
}

function score(column: Line, relation: Relation): { readonly fits: number; readonly rows: number } {
  const judged = [...column.cells.keys()]
    .map((row) => judgeRelation(column, relation, row))
    .filter((one) => one !== null);
  const rows = column.cells.filter(({ kind }) => kind === 'number').length;
  return { fits: judged.filter(({ verdict }) => verdict !== 'wrong').length, rows };
}

/** Null unless all three figures are printed. */
export function judgeRelation(column: Line, { a, b, formula }: Relation, row: number): Judgement | null {
  const printed = column.cells[row];
  const [first, second] = [a.cells[row], b.cells[row]];
  if (printed?.kind !== 'number' || first?.kind !== 'number' || second?.kind !== 'number') return null;
  return formula(printed, first, second);
}
