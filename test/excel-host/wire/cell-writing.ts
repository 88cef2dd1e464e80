import { isKnownFunction } from '../formula/functions.ts';
import { functionsIn, parseFormula } from '../formula/parse.ts';
import { invalidArgument, notImitated } from '../model/host-error.ts';
import { cellRect, columnsOf, rowsOf } from '../model/rectangles.ts';
import { understand } from '../model/typed-text.ts';
import type { CellContent } from '../model/cell.ts';
import type { Rect } from '../model/address.ts';
import { type Area, assertMayWrite, isUnbounded, onlyRect } from './area.ts';

function formulaContent(formula: string): CellContent {
  const expression = parseFormula(formula);
  if (!expression) throw invalidArgument(`"${formula}" is no formula.`);
  const unknown = functionsIn(expression).find((name) => !isKnownFunction(name));
  if (unknown !== undefined) throw notImitated(`the function ${unknown}()`);
  return { value: '', formula };
}

function put(area: Area, row: number, column: number, raw: string | number | boolean): void {
  const { cells } = area.sheet;
  const { numberFormat } = cells.style(row, column);
  if (typeof raw !== 'string') {
    cells.write(row, column, { value: raw, formula: null });
    return;
  }
  // Excel takes a leading + or - for the start of a formula as well, unless the cell is text.
  const signed = numberFormat !== '@' && /^[+-]/.test(raw) && !Number.isFinite(Number(raw));
  const { content, numberFormat: implied } = understand(signed ? `=${raw}` : raw, 'en-US', numberFormat);
  cells.write(row, column, content.formula === null ? content : formulaContent(content.formula));
  if (implied !== undefined && numberFormat === 'General') {
    cells.restyle(cellRect(row, column), (style) => ({ ...style, numberFormat: implied }));
  }
}

/** The block of an assignment: a single value fills the range, an array must have its shape. */
export function blockFor(rect: Rect, value: unknown, what: string): readonly (readonly unknown[])[] {
  if (value === null || value === undefined) throw invalidArgument(`${what} cannot be set to null.`);
  if (isUnbounded(rect)) throw invalidArgument(`${what} cannot be set on whole rows or columns.`);
  if (!Array.isArray(value)) {
    return Array.from({ length: rowsOf(rect) }, () =>
      Array.from({ length: columnsOf(rect) }, () => value as unknown),
    );
  }
  const rows = value as readonly unknown[];
  const fits =
    rows.length === rowsOf(rect) && rows.every((row) => Array.isArray(row) && row.length === columnsOf(rect));
  if (!fits) throw invalidArgument(`The array of ${what} does not have the shape of the range.`);
  return rows as readonly (readonly unknown[])[];
}

export function writeCells(area: Area, value: unknown, what: string): void {
  const rect = onlyRect(area);
  const block = blockFor(rect, value, what);
  assertMayWrite(area);
  const before = rowsOf(rect) * columnsOf(rect) === 1 ? area.sheet.cells.content(rect.top, rect.left) : null;
  block.forEach((row, i) => {
    row.forEach((cell, j) => {
      if (cell === null || cell === undefined) return;
      if (typeof cell === 'object') throw invalidArgument(`${what} holds something that is no value.`);
      put(area, rect.top + i, rect.left + j, cell as string | number | boolean);
    });
  });
  area.written(area, before);
}

export function writeNumberFormats(area: Area, value: unknown): void {
  const rect = onlyRect(area);
  const { cells } = area.sheet;
  if (typeof value === 'string') {
    cells.restyle(rect, (style) => ({ ...style, numberFormat: value }));
    return;
  }
  blockFor(rect, value, 'numberFormat').forEach((row, i) => {
    row.forEach((format, j) => {
      if (typeof format !== 'string') return;
      cells.restyle(cellRect(rect.top + i, rect.left + j), (style) => ({ ...style, numberFormat: format }));
    });
  });
}
