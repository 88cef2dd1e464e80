import type { Grid } from '../forms/grid.ts';
import { blocksOf } from './blocks.ts';
import { isChangeLabel, isDifferenceLabel, isNotSummed, isPercentageLabel } from './labels.ts';
import type { Formula, Relation } from './relations.ts';
import { changes, findRelation, judgeRelation, minus, shares } from './relations.ts';
import type { Line, Table } from './table.ts';
import { tableOf } from './table.ts';
import type { Total } from './totals.ts';
import { findTotals, judgeTotal } from './totals.ts';
import type { TableCheck } from './verdict.ts';

/**
 * Every total, difference and percentage that can be found in a sheet's tables, recomputed exactly. What is found is
 * found by label and by arithmetic; a figure whose terms are not in sight is not checkable, and never wrong.
 */
export function checkTables(grid: Grid): readonly TableCheck[] {
  return blocksOf(grid).flatMap((block) => {
    const table = tableOf(block);
    return table === null ? [] : checkTable(table);
  });
}

function checkTable(table: Table): readonly TableCheck[] {
  const relations = table.columns.map((column) => relationOf(column, table.columns));
  const related = table.columns.flatMap((column, index) => {
    const relation = relations[index];
    return relation === undefined || relation === null ? [] : checkRelation(table, column, relation);
  });
  const terms = table.columns.filter(
    (column, index) => (relations[index] ?? null) === null && !isRatio(column),
  );
  return [...rowTotals(table), ...columnTotals(table, terms), ...related];
}

function isRatio({ label, cells }: Line): boolean {
  return isNotSummed(label) || cells.some((cell) => cell.kind === 'number' && cell.percent);
}

/** Undefined for a column that claims to be neither; null for one whose two columns are not in the table. */
function relationOf(column: Line, columns: readonly Line[]): Relation | null | undefined {
  const formulas = formulasFor(column.label);
  return formulas === null ? undefined : findRelation(column, columns, formulas);
}

function formulasFor(label: string): readonly Formula[] | null {
  if (isDifferenceLabel(label)) return [minus];
  if (isChangeLabel(label)) return [...changes, ...shares];
  return isPercentageLabel(label) ? shares : null;
}

function checkRelation(table: Table, column: Line, relation: Relation): readonly TableCheck[] {
  return column.cells.flatMap((printed, row) => {
    const judgement = judgeRelation(column, relation, row);
    if (printed.kind !== 'number' || judgement === null) return [];
    return {
      kind: relation.formula === minus ? ('difference' as const) : ('percentage' as const),
      cell: table.addressOf(row, column.index),
      label: labelled(table.rows[row], column),
      printed: printed.printed,
      terms: [relation.a, relation.b].map(({ index }) => table.addressOf(row, index)),
      ...judgement,
    };
  });
}

/** Nothing adds up anywhere, and lines may be missing: then nothing can be said. */
function rowTotals(table: Table): readonly TableCheck[] {
  const positions = table.columns.flatMap((column, position) => (isRatio(column) ? [] : [position]));
  return findTotals(table.rows, positions).flatMap((total) =>
    positions.flatMap((position) => {
      const column = table.columns[position];
      if (column === undefined) return [];
      const addressOf = (line: Line): string => table.addressOf(line.index, column.index);
      const label = labelled(total.line, column);
      return checkTotal(total, position, { addressOf, label, outOfSight: table.isCut && total.fits === 0 });
    }),
  );
}

/** A column called total of other things than the columns before it adds up in hardly any row. */
function columnTotals(table: Table, columns: readonly Line[]): readonly TableCheck[] {
  const positions = table.rows.map(({ index }) => index);
  return findTotals(columns, positions).flatMap((total) => {
    const outOfSight = total.printed >= 3 && total.fits * 3 < total.printed;
    return positions.flatMap((position) => {
      const addressOf = (line: Line): string => table.addressOf(position, line.index);
      return checkTotal(total, position, {
        addressOf,
        label: labelled(table.rows[position], total.line),
        outOfSight,
      });
    });
  });
}

interface TotalPlace {
  readonly addressOf: (line: Line) => string;
  readonly label: string;
  readonly outOfSight: boolean;
}

function checkTotal(total: Total, position: number, place: TotalPlace): readonly TableCheck[] {
  const printed = total.line.cells[position];
  if (printed?.kind !== 'number') return [];
  const kinds = total.terms.map(({ cells }) => cells[position]?.kind);
  const judgement = judgeTotal(total, position);
  const unknown = kinds.some((kind) => kind === 'unreadable' || kind === 'text');
  const found = {
    kind: 'total' as const,
    cell: place.addressOf(total.line),
    label: place.label,
    printed: printed.printed,
    terms: total.terms.filter(({ cells }) => cells[position]?.kind === 'number').map(place.addressOf),
  };
  if (judgement !== null && (judgement.verdict !== 'wrong' || !(unknown || place.outOfSight)))
    return [{ ...found, ...judgement }];
  return [{ ...found, recomputed: null, difference: null, tolerance: null, verdict: 'notCheckable' }];
}

function labelled(row: Line | undefined, column: Line): string {
  return [row?.label ?? '', column.label].filter((label) => label !== '').join(' · ');
}
