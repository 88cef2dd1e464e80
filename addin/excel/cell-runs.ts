import type { PlanValue } from '../../shared/workbook/plan.ts';
import { inPortions, pieceLimit, weightOf } from './pieces.ts';
import { rectangleOf } from './rectangle.ts';
import type { CellChange } from './workbook.ts';

/** Cells below each other in one column, which look the same more often than not. */
export interface CellRun {
  readonly sheet: string;
  readonly column: number;
  /** Of the first cell. */
  readonly row: number;
  readonly values: readonly PlanValue[];
}

interface Cell {
  readonly sheet: string;
  readonly column: number;
  readonly row: number;
  readonly value: PlanValue;
}

/** A cell that is named twice gets the last value. */
export function cellRuns(changes: readonly CellChange[]): readonly CellRun[] {
  const cells = new Map(changes.map((change) => [`${change.sheet}!${change.address}`, cellOf(change)]));
  const ordered = [...cells.values()].toSorted(
    (a, b) => compare(a.sheet, b.sheet) || a.column - b.column || a.row - b.row,
  );
  return stacks(ordered)
    .flatMap((stack) => inPortions(stack, ({ value }) => weightOf([value]), pieceLimit))
    .flatMap((stack) => runOf(stack) ?? []);
}

function cellOf({ sheet, address, value }: CellChange): Cell {
  const { left, top } = rectangleOf(address);
  return { sheet, column: left, row: top, value };
}

function stacks(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const found: Cell[][] = [];
  for (const cell of cells) {
    const stack = found.at(-1);
    const above = stack?.at(-1);
    const goesOn = above?.sheet === cell.sheet && above.column === cell.column && above.row + 1 === cell.row;
    if (stack !== undefined && goesOn) stack.push(cell);
    else found.push([cell]);
  }
  return found;
}

function runOf(stack: readonly Cell[]): CellRun | null {
  const [first] = stack;
  if (first === undefined) return null;
  const { sheet, column, row } = first;
  return { sheet, column, row, values: stack.map(({ value }) => value) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
