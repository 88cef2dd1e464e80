import { isNotSummed, isRatioRowLabel, isRelatedRowLabel } from './labels.ts';
import type { Line, Table } from './table.ts';

/** A table seen along its rows or along its columns: what adds up there. */
export interface Side {
  readonly lines: readonly Line[];
  /** Positions along the lines that figures may be added at. */
  readonly positions: readonly number[];
  readonly addressOf: (line: Line, position: number) => string;
  readonly labelAt: (line: Line, position: number) => string;
  /** Shares, averages and the like are in no sum. */
  readonly isRatio: (line: Line) => boolean;
  /** Whether a line may be the difference or share that its label speaks of. */
  readonly mayRelate: (line: Line) => boolean;
  /** From how many lines before it such a line may be made. */
  readonly reach: number;
  /** Lines may be missing. */
  readonly isCut: boolean;
}

export function rowsOf(table: Table): Side {
  const { rows, columns } = table;
  return {
    lines: rows,
    positions: columns.flatMap((column, position) => (isRatioColumn(column) ? [] : [position])),
    addressOf: (row, position) => table.addressOf(row.index, columns[position]?.index ?? 0),
    labelAt: (row, position) => labelled(row, columns[position]),
    isRatio: isRatioRow,
    mayRelate: ({ label }) => isRelatedRowLabel(label),
    reach: 3,
    isCut: table.isCut,
  };
}

export function columnsOf(table: Table): Side {
  const { rows, columns } = table;
  return {
    lines: columns,
    positions: rows.flatMap((row, position) => (isRatioRow(row) ? [] : [position])),
    addressOf: (column, position) => table.addressOf(position, column.index),
    labelAt: (column, position) => labelled(rows[position], column),
    isRatio: isRatioColumn,
    mayRelate: () => true,
    reach: 8,
    isCut: rows.every(({ label }) => label === ''),
  };
}

function isRatioColumn(line: Line): boolean {
  return isNotSummed(line.label) || isAllPercent(line);
}

function isRatioRow(line: Line): boolean {
  return isRatioRowLabel(line.label) || isAllPercent(line);
}

function isAllPercent({ cells }: Line): boolean {
  const figures = cells.filter((cell) => cell.kind === 'number');
  return figures.length > 0 && figures.every(({ percent }) => percent);
}

function labelled(row: Line | undefined, column: Line | undefined): string {
  return [row?.label ?? '', column?.label ?? ''].filter((label) => label !== '').join(' · ');
}
