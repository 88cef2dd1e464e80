import type { CellStyle } from '../model/cell.ts';
import { displayText } from '../model/display.ts';
import { accessDenied, invalidArgument } from '../model/host-error.ts';
import { intersect } from '../model/rectangles.ts';
import { standardColumnWidth, standardRowHeight } from '../model/worksheet.ts';
import { type Area, addressOf, assertMayFormat, onlyRect } from './area.ts';
import { bordersClass } from './border-classes.ts';
import { hostObject, type HostClass, type Scalar } from './host-object.ts';

type StyleKey = Exclude<keyof CellStyle, 'borders'>;

/** The common value of all cells, or null when they differ, as Excel answers. */
function uniform<T>(area: Area, read: (style: CellStyle) => T): T | null {
  const values = area.rects.map((rect) => area.sheet.cells.uniform(rect, read));
  return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
}

function restyle(area: Area, change: (style: CellStyle) => CellStyle): void {
  assertMayFormat(area, 'allowFormatCells');
  for (const rect of area.rects) area.sheet.cells.restyle(rect, change);
}

function styled(key: StyleKey): Scalar<Area> {
  return {
    read: (area) => uniform(area, (style) => style[key]),
    write: (area, value) => {
      if (value === null) throw invalidArgument(`${key} cannot be set to null.`);
      restyle(area, (style) => ({ ...style, [key]: value }));
    },
  };
}

const upperColour = (key: 'fill' | 'fontColor'): Scalar<Area> => ({
  ...styled(key),
  write: (area, value) => {
    if (typeof value !== 'string') throw invalidArgument('A colour is text such as #FFCC00.');
    restyle(area, (style) => ({ ...style, [key]: value.toUpperCase() }));
  },
});

const fontClass: HostClass<Area> = {
  name: 'RangeFont',
  scalars: {
    Name: styled('fontName'),
    Size: styled('fontSize'),
    Color: upperColour('fontColor'),
    Bold: styled('bold'),
    Italic: styled('italic'),
    Underline: styled('underline'),
    Strikethrough: styled('strikethrough'),
  },
};

const fillClass: HostClass<Area> = {
  name: 'RangeFill',
  scalars: { Color: upperColour('fill') },
  methods: {
    Clear: (area) => {
      restyle(area, (style) => ({ ...style, fill: '#FFFFFF' }));
    },
  },
};

function protectionScalar(key: 'locked' | 'formulaHidden'): Scalar<Area> {
  return {
    read: (area) => uniform(area, (style) => style[key]),
    write: (area, value) => {
      if (area.sheet.protection) throw accessDenied(`Changing ${key} of ${addressOf(area)}`);
      restyle(area, (style) => ({ ...style, [key]: value === true }));
    },
  };
}

const cellProtectionClass: HostClass<Area> = {
  name: 'FormatProtection',
  scalars: { Locked: protectionScalar('locked'), FormulaHidden: protectionScalar('formulaHidden') },
};

function sizes(
  of: 'columnWidths' | 'rowHeights',
  area: Area,
): readonly [Map<number, number>, number, number] {
  const rect = onlyRect(area);
  return of === 'columnWidths'
    ? [area.sheet[of], rect.left, rect.right]
    : [area.sheet[of], rect.top, rect.bottom];
}

function sizeScalar(of: 'columnWidths' | 'rowHeights', standard: number): Scalar<Area> {
  return {
    read: (area) => {
      const [map, from, to] = sizes(of, area);
      const first = map.get(from) ?? standard;
      const same = [...map].every(([at, size]) => at < from || at > to || size === first);
      return same ? first : null;
    },
    write: (area, value) => {
      if (typeof value !== 'number' || value < 0) throw invalidArgument('A size is a number of points.');
      assertMayFormat(area, of === 'columnWidths' ? 'allowFormatColumns' : 'allowFormatRows');
      const [map, from, to] = sizes(of, area);
      for (let at = from; at <= to; at++) map.set(at, value);
    },
  };
}

/** Points per character is an estimate: no font is measured here. */
function autofitColumns(area: Area): void {
  assertMayFormat(area, 'allowFormatColumns');
  const used = area.sheet.cells.usedRect(true);
  const rect = used && intersect(used, onlyRect(area));
  if (!rect) return;
  for (let column = rect.left; column <= rect.right; column++) {
    const lengths = Array.from(new Array(rect.bottom - rect.top + 1).keys(), (i) => {
      const { numberFormat } = area.sheet.cells.style(rect.top + i, column);
      return displayText(
        area.model.calculator.value(area.sheet, rect.top + i, column),
        numberFormat,
        area.model.locale,
      ).length;
    });
    area.sheet.columnWidths.set(column, Math.max(12, ...lengths.map((length) => length * 5.5 + 6)));
  }
}

function autofitRows(area: Area): void {
  assertMayFormat(area, 'allowFormatRows');
  const { top, bottom } = onlyRect(area);
  for (const row of area.sheet.rowHeights.keys())
    if (row >= top && row <= bottom) area.sheet.rowHeights.delete(row);
}

export const formatClass: HostClass<Area> = {
  name: 'RangeFormat',
  scalars: {
    WrapText: styled('wrapText'),
    ShrinkToFit: styled('shrinkToFit'),
    HorizontalAlignment: styled('horizontalAlignment'),
    VerticalAlignment: styled('verticalAlignment'),
    IndentLevel: styled('indentLevel'),
    ColumnWidth: sizeScalar('columnWidths', standardColumnWidth),
    RowHeight: sizeScalar('rowHeights', standardRowHeight),
  },
  children: {
    Borders: (area) => hostObject(bordersClass, area),
    Fill: (area) => hostObject(fillClass, area),
    Font: (area) => hostObject(fontClass, area),
    Protection: (area) => hostObject(cellProtectionClass, area),
  },
  methods: { AutofitColumns: autofitColumns, AutofitRows: autofitRows },
};
