import type { Rect } from './address.ts';

export const rowsOf = (rect: Rect) => rect.bottom - rect.top + 1;
export const columnsOf = (rect: Rect) => rect.right - rect.left + 1;
export const cellCountOf = (rect: Rect) => rowsOf(rect) * columnsOf(rect);

export function cellRect(row: number, column: number): Rect {
  return { top: row, left: column, bottom: row, right: column };
}

export function intersect(a: Rect, b: Rect): Rect | null {
  const rect = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return rect.top > rect.bottom || rect.left > rect.right ? null : rect;
}

export function boundingRect(a: Rect, b: Rect): Rect {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function containsCell(rect: Rect, row: number, column: number): boolean {
  return row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;
}

/** What is left of `rect` outside `hole`: at most four rectangles. */
export function subtract(rect: Rect, hole: Rect): readonly Rect[] {
  const cut = intersect(rect, hole);
  if (!cut) return [rect];
  const parts: Rect[] = [
    { ...rect, bottom: cut.top - 1 },
    { ...rect, top: cut.bottom + 1 },
    { ...cut, left: rect.left, right: cut.left - 1 },
    { ...cut, left: cut.right + 1, right: rect.right },
  ];
  return parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
}

export function* cellsOf(rect: Rect): Generator<{ readonly row: number; readonly column: number }> {
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) yield { row, column };
  }
}

export function mapRows<T>(rect: Rect, read: (row: number, column: number) => T): T[][] {
  const columns = Array.from(new Array(columnsOf(rect)).keys(), (j) => rect.left + j);
  return Array.from(new Array(rowsOf(rect)).keys(), (i) =>
    columns.map((column) => read(rect.top + i, column)),
  );
}
