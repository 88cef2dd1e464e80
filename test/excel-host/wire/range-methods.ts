import { columnLimit, type Rect, rowLimit } from '../model/address.ts';
import { defaultStyle, emptyContent } from '../model/cell.ts';
import { accessDenied, invalidArgument, itemNotFound } from '../model/host-error.ts';
import { boundingRect, cellRect, cellsOf, containsCell, intersect } from '../model/rectangles.ts';
import { withoutRect } from '../model/rules.ts';
import { type Area, assertMayFormat, assertMayWrite, onlyRect, rectsOf, withRect } from './area.ts';
import { hostObject, type HostClass, type HostObject, isHostObject } from './host-object.ts';
import { rangeClass } from './range-class.ts';

const range = (area: Area, rect: Rect): HostObject => {
  const inside = rect.top >= 0 && rect.left >= 0 && rect.bottom < rowLimit && rect.right < columnLimit;
  if (!inside || rect.top > rect.bottom || rect.left > rect.right)
    throw invalidArgument('That range is off the sheet.');
  return hostObject(rangeClass, withRect(area, rect));
};

const count = (value: unknown) => (typeof value === 'number' && Number.isInteger(value) ? value : 0);

function otherRect(area: Area, other: unknown): Rect {
  if (isHostObject(other)) return onlyRect(other.target as Area);
  const [rect] = rectsOf(area.model, area.sheet, String(other));
  if (!rect) throw invalidArgument('A range is needed.');
  return rect;
}

function common(area: Area, other: unknown): HostObject | null {
  const rect = intersect(onlyRect(area), otherRect(area, other));
  return rect ? range(area, rect) : null;
}

function clearContents(area: Area, rect: Rect): void {
  assertMayWrite(withRect(area, rect));
  const used = area.sheet.cells.usedRect(false);
  const cells = used && intersect(used, rect);
  if (!cells) return;
  for (const { row, column } of cellsOf(cells)) area.sheet.cells.write(row, column, emptyContent);
  area.written(withRect(area, cells), null);
}

function clear(area: Area, applyTo: unknown): void {
  const what = typeof applyTo === 'string' ? applyTo : 'All';
  if (!['All', 'Contents', 'Formats'].includes(what)) throw invalidArgument(`clear("${what}")`);
  for (const rect of area.rects) {
    if (what !== 'Formats') clearContents(area, rect);
    if (what === 'Contents') continue;
    assertMayFormat(area, 'allowFormatCells');
    area.sheet.cells.restyle(rect, () => defaultStyle);
    area.sheet.validations =
      what === 'All' ? withoutRect(area.sheet.validations, rect) : area.sheet.validations;
  }
}

function select(area: Area): void {
  const rect = onlyRect(area);
  const mode = area.sheet.protection?.selectionMode ?? 'Normal';
  const forbidden = mode === 'None' || (mode === 'Unlocked' && !area.sheet.isWritable(rect.top, rect.left));
  if (forbidden) throw accessDenied('Selecting');
  area.model.select(area.sheet, rect);
}

function usedRange(area: Area, valuesOnly: unknown): HostObject | null {
  const used = area.sheet.cells.usedRect(valuesOnly === true);
  const rect = used && intersect(used, onlyRect(area));
  return rect ? range(area, rect) : null;
}

const shift = (rect: Rect, rows: number, columns: number): Rect => ({
  top: rect.top + rows,
  bottom: rect.bottom + rows,
  left: rect.left + columns,
  right: rect.right + columns,
});

export const rangeMethods: NonNullable<HostClass<Area>['methods']> = {
  Clear: clear,
  Select: select,
  GetCell: (area, row, column) => {
    const { top, left } = onlyRect(area);
    return range(area, cellRect(top + count(row), left + count(column)));
  },
  GetRow: (area, row) => {
    const rect = onlyRect(area);
    return range(area, { ...rect, top: rect.top + count(row), bottom: rect.top + count(row) });
  },
  GetColumn: (area, column) => {
    const rect = onlyRect(area);
    return range(area, { ...rect, left: rect.left + count(column), right: rect.left + count(column) });
  },
  GetLastCell: (area) => range(area, cellRect(onlyRect(area).bottom, onlyRect(area).right)),
  GetLastRow: (area) => range(area, { ...onlyRect(area), top: onlyRect(area).bottom }),
  GetLastColumn: (area) => range(area, { ...onlyRect(area), left: onlyRect(area).right }),
  GetResizedRange: (area, rows, columns) => {
    const rect = onlyRect(area);
    return range(area, { ...rect, bottom: rect.bottom + count(rows), right: rect.right + count(columns) });
  },
  GetAbsoluteResizedRange: (area, rows, columns) => {
    const rect = onlyRect(area);
    return range(area, {
      ...rect,
      bottom: rect.top + count(rows) - 1,
      right: rect.left + count(columns) - 1,
    });
  },
  GetOffsetRange: (area, rows, columns) => range(area, shift(onlyRect(area), count(rows), count(columns))),
  GetRowsBelow: (area, rows) => {
    const rect = onlyRect(area);
    return range(area, { ...rect, top: rect.bottom + 1, bottom: rect.bottom + (count(rows) || 1) });
  },
  GetBoundingRect: (area, other) => range(area, boundingRect(onlyRect(area), otherRect(area, other))),
  GetIntersection: (area, other) => {
    const found = common(area, other);
    if (!found) throw itemNotFound('The intersection');
    return found;
  },
  GetIntersectionOrNullObject: common,
  GetEntireColumn: (area) => range(area, { ...onlyRect(area), top: 0, bottom: rowLimit - 1 }),
  GetEntireRow: (area) => range(area, { ...onlyRect(area), left: 0, right: columnLimit - 1 }),
  GetUsedRange: (area, valuesOnly) => usedRange(area, valuesOnly) ?? range(area, cellRect(0, 0)),
  GetUsedRangeOrNullObject: usedRange,
  /** The library asks for this before it cuts a large array into pieces of 1500 cells. */
  _ValidateArraySize: (area, rows, columns) => {
    const rect = onlyRect(area);
    const fits = containsCell(rect, rect.top + count(rows) - 1, rect.left + count(columns) - 1);
    const last = rect.top + count(rows) - 1 === rect.bottom && rect.left + count(columns) - 1 === rect.right;
    if (!fits || !last) throw invalidArgument('The array does not have the shape of the range.');
  },
};
