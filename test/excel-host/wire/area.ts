import {
  formatArea,
  isEntireColumn,
  isEntireRow,
  parseArea,
  quoteSheet,
  type Rect,
  splitSheet,
} from '../model/address.ts';
import type { CellContent } from '../model/cell.ts';
import { accessDenied, HostError, invalidArgument, itemNotFound } from '../model/host-error.ts';
import { cellsOf } from '../model/rectangles.ts';
import { isArea } from '../formula/values.ts';
import type { WorkbookModel } from '../model/workbook-model.ts';
import type { Worksheet } from '../model/worksheet.ts';

/** A Range has one rectangle, RangeAreas may have several. */
export interface Area {
  readonly model: WorkbookModel;
  readonly sheet: Worksheet;
  readonly rects: readonly Rect[];
  readonly written: (area: Area, before: CellContent | null) => void;
}

export const addressLimit = 8192;

export function onlyRect(area: Area): Rect {
  const [rect] = area.rects;
  if (!rect || area.rects.length !== 1)
    throw new HostError('GeneralException', 'One rectangle is needed here.');
  return rect;
}

export const withRect = (area: Area, rect: Rect): Area => ({ ...area, rects: [rect] });

export const isUnbounded = (rect: Rect) => isEntireColumn(rect) || isEntireRow(rect);

export const addressOf = (area: Area) =>
  area.rects.map((rect) => `${quoteSheet(area.sheet.name)}!${formatArea(rect)}`).join(',');

export function assertMayWrite(area: Area): void {
  if (area.sheet.protection === null) return;
  for (const rect of area.rects) {
    for (const { row, column } of cellsOf(rect)) {
      if (!area.sheet.isWritable(row, column)) throw accessDenied(`Writing ${addressOf(area)}`);
    }
  }
}

export function assertMayFormat(
  area: Area,
  allowed: 'allowFormatCells' | 'allowFormatColumns' | 'allowFormatRows',
): void {
  const { protection } = area.sheet;
  if (protection && !protection[allowed]) throw accessDenied(`Formatting ${addressOf(area)}`);
}

function namedRect(model: WorkbookModel, sheet: Worksheet, name: string): Rect | null {
  if (!model.names.has(name.toLowerCase())) return null;
  const cell = { sheet, row: 0, column: 0, origin: { row: 0, column: 0 } };
  const value = model.calculator.askArea(name, cell);
  return isArea(value) && model.findSheet(value.sheet) === sheet ? value.rect : null;
}

/** The rectangles of an address on this sheet: `A1`, `Sheet1!A1:B2`, `A:C`, a defined name, or a list of them. */
export function rectsOf(model: WorkbookModel, sheet: Worksheet, address: string): readonly Rect[] {
  if (address.length > addressLimit)
    throw invalidArgument(`An address of ${address.length} characters is too long.`);
  return address.split(',').map((part) => {
    const { sheet: named, area } = splitSheet(part.trim());
    if (named !== null && model.findSheet(named) !== sheet)
      throw invalidArgument(`${part} is on another sheet.`);
    const rect = parseArea(area) ?? namedRect(model, sheet, area);
    if (!rect) throw invalidArgument(`"${part}" is no address.`);
    return rect;
  });
}

export function nameArea(model: WorkbookModel, name: string): { sheet: Worksheet; rect: Rect } | null {
  const [first] = model.sheets;
  if (!first || !model.names.has(name.toLowerCase())) return null;
  const value = model.calculator.askArea(name, {
    sheet: first,
    row: 0,
    column: 0,
    origin: { row: 0, column: 0 },
  });
  if (!isArea(value)) return null;
  const sheet = model.findSheet(value.sheet);
  if (!sheet) throw itemNotFound(`The sheet ${value.sheet}`);
  return { sheet, rect: value.rect };
}
