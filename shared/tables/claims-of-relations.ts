import type { Claim } from './claim.ts';
import type { Relation } from './find-relation.ts';
import { figuresAt } from './find-relation.ts';
import { minus } from './relations.ts';
import type { Side } from './sides.ts';
import type { Line } from './table.ts';

/** What a line of differences or percentages says, at each position where it and both of its figures are printed. */
export function claimsOfRelation(line: Line, relation: Relation, side: Side): readonly Claim[] {
  const { a, b, at, formula } = relation;
  return [...line.cells.keys()].flatMap((position) => {
    const figures = figuresAt(line, relation, position);
    const judgement = figures === null ? null : formula.judge(...figures);
    if (figures === null || judgement === null) return [];
    const [printed, first, second] = figures;
    return {
      kind: formula === minus ? ('difference' as const) : ('percentage' as const),
      label: side.labelAt(line, position),
      printed: { cell: side.addressOf(line, position), text: printed.printed, figure: printed },
      terms: [
        { cell: side.addressOf(a, position), figure: first },
        { cell: side.addressOf(b, at ?? position), figure: second },
      ],
      mayMissTerms: false,
      judgement,
      doubt: null,
      doubtAt: null,
    };
  });
}
