import { columnLetters } from '../../shared/workbook/layout.ts';

/** Rows and columns from 1, both ends included. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const pattern = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/;

/** Of an address such as `B2` or `B2:D9`. */
export function rectangleOf(address: string): Rectangle {
  const [, left, top, right = left, bottom = top] = pattern.exec(address) ?? [];
  if (left === undefined || right === undefined) throw new Error(`«${address}» is no address of cells.`);
  return { top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right) };
}

export function addressOf({ top, left, bottom, right }: Rectangle): string {
  return `${columnLetters(left)}${top}:${columnLetters(right)}${bottom}`;
}

export function holds(area: Rectangle, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

function columnNumber(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
