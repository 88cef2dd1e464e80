import type { Grid } from '../workbook/grid.ts';
import type { Block, Corner } from './blocks.ts';
import { blocksOf } from './blocks.ts';
import type { Claim } from './claim.ts';
import { claimsOfRelation } from './claims-of-relations.ts';
import { claimsOfTotals } from './claims-of-totals.ts';
import { findRelation } from './find-relation.ts';
import { isWholeTotalLabel } from './labels.ts';
import { settle } from './settle.ts';
import type { Side } from './sides.ts';
import { columnsOf, rowsOf } from './sides.ts';
import type { Table } from './table.ts';
import { tableOf } from './table.ts';
import { findTotals } from './totals.ts';
import type { TableCheck } from './verdict.ts';

/**
 * Every total, difference and percentage that can be found in a sheet's tables, recomputed exactly. What is found is
 * found by label and by arithmetic; a figure whose terms are not in sight is not checkable, and never wrong. `corner` is
 * where the grid's first cell stands.
 */
export function checkTables(
  grid: Pick<Grid, 'values'>,
  corner: Corner = { row: 0, column: 0 },
): readonly TableCheck[] {
  return tablesOf(blocksOf(grid, corner)).flatMap((table) =>
    settle([
      ...claimsOf(rowsOf(table), totalsOf(columnsOf(table))),
      ...claimsOf(columnsOf(table), totalsOf(rowsOf(table))),
    ]),
  );
}

/** A block of words alone is the caption of the table after it: «Tall i tusen kroner». */
function tablesOf(blocks: readonly Block[]): readonly Table[] {
  const tables: Table[] = [];
  let caption = '';
  for (const block of blocks) {
    const table = tableOf(block, caption);
    if (table !== null) tables.push(table);
    caption = table === null ? `${caption} ${wordsOf(block)}` : '';
  }
  return tables;
}

function wordsOf({ rows }: Block): string {
  return rows.flatMap((row) => row.flatMap((cell) => (cell.kind === 'text' ? [cell.text] : []))).join(' ');
}

/** Where along the other side the totals of all stand, for shares of them. */
function totalsOf({ lines }: Side): readonly number[] {
  return lines.flatMap(({ label }, position) => (isWholeTotalLabel(label) ? [position] : []));
}

function claimsOf(side: Side, totals: readonly number[]): readonly Claim[] {
  const related = side.lines.map((line) => ({
    line,
    relation: side.mayRelate(line) ? findRelation(line, side, totals) : null,
  }));
  const terms = related.flatMap(({ line, relation }) =>
    relation === null && !side.isRatio(line) ? [line] : [],
  );
  return [
    ...claimsOfTotals(findTotals(terms, side.positions), side),
    ...related.flatMap(({ line, relation }) =>
      relation === null ? [] : claimsOfRelation(line, relation, side),
    ),
  ];
}
