import { columnLimit, rowLimit } from '../model/address.ts';
import type { Worksheet } from '../model/worksheet.ts';

export interface Place {
  readonly row: number;
  readonly column: number;
}

function mayStand(sheet: Worksheet, { row, column }: Place): boolean {
  if (sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column)) return false;
  return sheet.protection?.selectionMode !== 'Unlocked' || sheet.isWritable(row, column);
}

export const onSheet = ({ row, column }: Place) =>
  row >= 0 && column >= 0 && row < rowLimit && column < columnLimit;

/** The next cell in that direction that is shown and may be selected; the same cell when there is none near. */
export function step(sheet: Worksheet, from: Place, rows: number, columns: number): Place {
  let place = { row: from.row + rows, column: from.column + columns };
  for (let tries = 0; tries < 2000 && onSheet(place); tries++) {
    if (mayStand(sheet, place)) return place;
    place = { row: place.row + Math.sign(rows), column: place.column + Math.sign(columns) };
  }
  return from;
}

/** Where Tab goes: on a protected sheet to the next unlocked cell in reading order, else one to the side. */
export function tab(sheet: Worksheet, from: Place, back: boolean): Place {
  const used = sheet.protection && sheet.cells.usedRect(false);
  if (!used) return step(sheet, from, 0, back ? -1 : 1);
  const width = used.right + 1;
  const total = width * (used.bottom + 1);
  const start = Math.min(from.row, used.bottom) * width + Math.min(from.column, used.right);
  for (let distance = 1; distance < total; distance++) {
    const at = (start + (back ? -distance : distance) + total) % total;
    const place = { row: Math.floor(at / width), column: at % width };
    if (sheet.isWritable(place.row, place.column) && mayStand(sheet, place)) return place;
  }
  return from;
}
