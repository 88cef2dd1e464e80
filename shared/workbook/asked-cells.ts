import type { CellKey } from '../content.ts';
import type { Question } from '../questions.ts';
import { numberFormatOf } from './column-look.ts';
import { markKey } from './cell-marks.ts';
import type { DataSheet } from './data-sheet.ts';
import type { Grid } from './grid.ts';
import { cellAt } from './grid.ts';
import { addressOf, metaMark } from './layout.ts';
import type { AreaPlan, PlanValue } from './plan.ts';

export type AskedCell = Pick<Question, 'sheet' | 'row' | 'column' | 'question' | 'by'>;

/** On the hidden sheet, beside what has happened to single cells: the cells that the workbook was laid out to ask about. */
const askedColumn = 5;
const firstAskedRow = 2;

/** The hidden sheet's values with the keys of the cells beside them. */
export function withAsked(
  values: readonly (readonly PlanValue[])[],
  asked: readonly CellKey[],
): readonly (readonly PlanValue[])[] {
  if (asked.length === 0) return values;
  const lines = Math.max(values.length, firstAskedRow - 1 + asked.length);
  return Array.from({ length: lines }, (...[, at]) => {
    const before = Array.from({ length: askedColumn - 1 }, (...[, column]) => values[at]?.[column] ?? null);
    const key = asked[at - firstAskedRow + 1];
    return key === undefined ? before : [...before, markKey(key)];
  });
}

/** Where a cell stands, such as `D7`; null where the sheet does not show it. */
export function addressIn(data: DataSheet, { row, column }: Pick<CellKey, 'row' | 'column'>): string | null {
  const at = data.lines.findIndex((line) => line.id === row);
  const isColumn = data.sheet.columns.some(({ id }) => id === column);
  return at < 0 || !isColumn ? null : addressOf(data.sheet, column, at + 1);
}

/** The cells that are asked about, open and marked; laid over the rest, which is locked then. */
export function askedAreas(data: DataSheet): readonly AreaPlan[] {
  return data.asked
    .filter(({ sheet }) => sheet === data.sheet.id)
    .flatMap((at) => {
      const cell = addressIn(data, at);
      const column = data.sheet.columns.find(({ id }) => id === at.column);
      if (cell === null || column === undefined) return [];
      const look = { style: 'asked', numberFormat: numberFormatOf(column), open: true } as const;
      return [{ address: `${cell}:${cell}`, ...look }];
    });
}

/** Whether the workbook was laid out to ask about exactly these cells; one that asks about none is open. */
export function isLaidOutToAsk(grids: readonly Grid[], asked: readonly CellKey[]): boolean {
  const meta = grids.find((grid) => cellAt(grid, 1, 1) === metaMark);
  if (meta === undefined) return true;
  const there = meta.values.slice(firstAskedRow - 1).map((row) => String(row[askedColumn - 1] ?? ''));
  const wanted = asked.map(markKey);
  return (
    there
      .filter((key) => key !== '')
      .toSorted()
      .join() === wanted.toSorted().join()
  );
}
