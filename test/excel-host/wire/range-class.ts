import { FormulaError } from '../formula/values.ts';
import { isEntireColumn, isEntireRow, type Rect } from '../model/address.ts';
import { displayText } from '../model/display.ts';
import { HostError } from '../model/host-error.ts';
import { cellCountOf, columnsOf, mapRows, rowsOf } from '../model/rectangles.ts';
import { addressOf, type Area, assertMayFormat, isUnbounded, onlyRect } from './area.ts';
import { writeCells, writeNumberFormats } from './cell-writing.ts';
import { conditionalFormatsClass } from './conditional-format-classes.ts';
import { dataValidationClass } from './data-validation-class.ts';
import { formatClass } from './format-classes.ts';
import { hostObject, type HostClass, readOnly, type Scalar } from './host-object.ts';
import { rangeMethods } from './range-methods.ts';
import { worksheetObject } from './worksheet-class.ts';

/** Reading more cells than this in one property fails on the web. */
const readLimit = 5_000_000;

/** One value per cell; null for whole rows and columns, as Excel answers. */
function perCell(read: (area: Area, row: number, column: number) => unknown): Scalar<Area> {
  return readOnly((area) => {
    const rect = onlyRect(area);
    if (isUnbounded(rect)) return null;
    if (cellCountOf(rect) > readLimit) throw new HostError('OperationCellsExceedLimit', 'Too many cells.');
    return mapRows(rect, (row, column) => read(area, row, column));
  });
}

function valueOf(area: Area, row: number, column: number): unknown {
  const value = area.model.calculator.value(area.sheet, row, column);
  return value instanceof FormulaError ? value.text : (value ?? '');
}

function textOf(area: Area, row: number, column: number): string {
  const { numberFormat } = area.sheet.cells.style(row, column);
  return displayText(area.model.calculator.value(area.sheet, row, column), numberFormat, area.model.locale);
}

const values: Scalar<Area> = {
  ...perCell(valueOf),
  write: (area, value) => {
    writeCells(area, value, 'values');
  },
};

const formulas: Scalar<Area> = {
  ...perCell((area, row, column) => {
    const { value, formula } = area.sheet.cells.content(row, column);
    return formula ?? value;
  }),
  write: (area, value) => {
    writeCells(area, value, 'formulas');
  },
};

const numberFormat: Scalar<Area> = {
  ...perCell((area, row, column) => area.sheet.cells.style(row, column).numberFormat),
  write: (area, value) => {
    assertMayFormat(area, 'allowFormatCells');
    writeNumberFormats(area, value);
  },
};

/** True, false, or null when only some are hidden. */
function hiddenState(hidden: ReadonlySet<number>, from: number, to: number): boolean | null {
  const count = [...hidden].filter((at) => at >= from && at <= to).length;
  return count === 0 ? false : count === to - from + 1 ? true : null;
}

function setHidden(hidden: Set<number>, from: number, to: number, hide: unknown): void {
  for (let at = from; at <= to; at++) {
    if (hide === true) hidden.add(at);
    else hidden.delete(at);
  }
}

const columnHidden: Scalar<Area> = {
  read: (area) => hiddenState(area.sheet.hiddenColumns, onlyRect(area).left, onlyRect(area).right),
  write: (area, hide) => {
    assertMayFormat(area, 'allowFormatColumns');
    setHidden(area.sheet.hiddenColumns, onlyRect(area).left, onlyRect(area).right, hide);
  },
};

const rowHidden: Scalar<Area> = {
  read: (area) => hiddenState(area.sheet.hiddenRows, onlyRect(area).top, onlyRect(area).bottom),
  write: (area, hide) => {
    assertMayFormat(area, 'allowFormatRows');
    setHidden(area.sheet.hiddenRows, onlyRect(area).top, onlyRect(area).bottom, hide);
  },
};

const ofRect = (read: (rect: Rect) => unknown) => readOnly<Area>((area) => read(onlyRect(area)));

export const rangeClass: HostClass<Area> = {
  name: 'Range',
  scalars: {
    Address: readOnly(addressOf),
    CellCount: ofRect((rect) => (cellCountOf(rect) > 2 ** 31 - 1 ? -1 : cellCountOf(rect))),
    ColumnCount: ofRect(columnsOf),
    ColumnHidden: columnHidden,
    ColumnIndex: ofRect((rect) => rect.left),
    Formulas: formulas,
    IsEntireColumn: ofRect(isEntireColumn),
    IsEntireRow: ofRect(isEntireRow),
    NumberFormat: numberFormat,
    RowCount: ofRect(rowsOf),
    RowHidden: rowHidden,
    RowIndex: ofRect((rect) => rect.top),
    Text: perCell(textOf),
    Values: values,
    ValueTypes: perCell((area, row, column) =>
      area.model.valueType(area.model.calculator.value(area.sheet, row, column)),
    ),
  },
  children: {
    ConditionalFormats: (area) => hostObject(conditionalFormatsClass, area),
    DataValidation: (area) => hostObject(dataValidationClass, area),
    Format: (area) => hostObject(formatClass, area),
    Worksheet: (area) => worksheetObject(area),
  },
  methods: rangeMethods,
};

export const rangeAreasClass: HostClass<Area> = {
  name: 'RangeAreas',
  scalars: {
    Address: readOnly(addressOf),
    AreaCount: readOnly((area) => area.rects.length),
    CellCount: readOnly((area) => area.rects.reduce((sum, rect) => sum + cellCountOf(rect), 0)),
  },
  children: {
    ConditionalFormats: (area) => hostObject(conditionalFormatsClass, area),
    DataValidation: (area) => hostObject(dataValidationClass, area),
    Format: (area) => hostObject(formatClass, area),
    Worksheet: (area) => worksheetObject(area),
  },
  methods: { Clear: (area, applyTo) => rangeMethods['Clear']?.(area, applyTo) },
};
