import { wholeSheet, type Rect } from '../model/address.ts';
import { HostError, invalidArgument, itemNotFound } from '../model/host-error.ts';
import { cellRect } from '../model/rectangles.ts';
import { standardColumnWidth, standardRowHeight, type Visibility } from '../model/worksheet.ts';
import { type Area, rectsOf } from './area.ts';
import { autoFilterClass } from './auto-filter-class.ts';
import { registrations } from './events-registered.ts';
import { freezePanesClass } from './freeze-panes-class.ts';
import { hostObject, type HostClass, type HostObject, readOnly, type Scalar } from './host-object.ts';
import { namesClass } from './name-classes.ts';
import { pageLayoutClass } from './page-layout-class.ts';
import { protectionClass } from './protection-class.ts';
import { rangeAreasClass, rangeClass } from './range-class.ts';

/** A worksheet as the wire sees it: an area without rectangles, so that ranges are made from it. */
type Sheet = Area;

const range = (sheet: Sheet, rects: readonly Rect[]) => hostObject(rangeClass, { ...sheet, rects });

const visibilities: readonly Visibility[] = ['Visible', 'Hidden', 'VeryHidden'];

const name: Scalar<Sheet> = {
  read: ({ sheet }) => sheet.name,
  write: ({ model, sheet }, value) => {
    model.assertSheetName(String(value), sheet);
    sheet.name = String(value);
    model.calculator.forget();
  },
};

const visibility: Scalar<Sheet> = {
  read: ({ sheet }) => sheet.visibility,
  write: ({ model, sheet }, value) => {
    const wanted = visibilities.find((one) => one === value);
    if (!wanted) throw invalidArgument(`There is no visibility ${String(value)}.`);
    model.setVisibility(sheet, wanted);
  },
};

const position: Scalar<Sheet> = {
  read: ({ model, sheet }) => model.sheets.indexOf(sheet),
  write: ({ model, sheet }, value) => {
    const at = Number(value);
    if (!Number.isInteger(at) || at < 0 || at >= model.sheets.length)
      throw invalidArgument('No such position.');
    model.sheets.splice(model.sheets.indexOf(sheet), 1);
    model.sheets.splice(at, 0, sheet);
  },
};

function flag(key: 'showGridlines' | 'showHeadings'): Scalar<Sheet> {
  return {
    read: ({ sheet }) => sheet[key],
    write: ({ sheet }, value) => {
      sheet[key] = value === true;
    },
  };
}

const tabColor: Scalar<Sheet> = {
  read: ({ sheet }) => sheet.tabColor,
  write: ({ sheet }, value) => {
    sheet.tabColor = String(value).toUpperCase();
  },
};

function usedRange(sheet: Sheet, valuesOnly: unknown): HostObject | null {
  const rect = sheet.sheet.cells.usedRect(valuesOnly === true);
  return rect ? range(sheet, [rect]) : null;
}

function rangeAt(sheet: Sheet, address: unknown): HostObject {
  if (typeof address !== 'string' || address === '') return range(sheet, [wholeSheet]);
  const rects = rectsOf(sheet.model, sheet.sheet, address);
  if (rects.length !== 1) throw invalidArgument(`"${address}" is more than one range.`);
  return range(sheet, rects);
}

function rangeByIndexes(sheet: Sheet, ...args: readonly unknown[]): HostObject {
  const [top = 0, left = 0, rows = 0, columns = 0] = args.map(Number);
  if (rows < 1 || columns < 1 || top < 0 || left < 0)
    throw invalidArgument('getRangeByIndexes() needs a real range.');
  return range(sheet, [{ top, left, bottom: top + rows - 1, right: left + columns - 1 }]);
}

const worksheetClass: HostClass<Sheet> = {
  name: 'Worksheet',
  identity: ({ sheet }) => ({ Id: sheet.id }),
  scalars: {
    Id: readOnly(({ sheet }) => sheet.id),
    Name: name,
    Position: position,
    Visibility: visibility,
    TabColor: tabColor,
    ShowGridlines: flag('showGridlines'),
    ShowHeadings: flag('showHeadings'),
    /** The names the library uses when it writes these two. */
    Gridlines: { write: flag('showGridlines').write ?? (() => undefined) },
    Headings: { write: flag('showHeadings').write ?? (() => undefined) },
    StandardWidth: readOnly(() => standardColumnWidth),
    StandardHeight: readOnly(() => standardRowHeight),
  },
  children: {
    AutoFilter: (sheet) => hostObject(autoFilterClass, sheet),
    FreezePanes: (sheet) => hostObject(freezePanesClass, sheet),
    Names: (sheet) => hostObject(namesClass, { area: sheet, scope: 'Worksheet' }),
    PageLayout: ({ model, sheet }) => {
      if (!model.hasPrinter) throw new HostError('GeneralException', 'There is no printer.');
      return hostObject(pageLayoutClass, sheet);
    },
    Protection: (sheet) => hostObject(protectionClass, sheet),
  },
  methods: {
    Activate: ({ model, sheet }) => {
      model.activate(sheet);
    },
    Calculate: ({ model }) => {
      model.calculator.forget();
    },
    Delete: ({ model, sheet }) => {
      model.deleteSheet(sheet);
    },
    GetCell: (sheet, row, column) => range(sheet, [cellRect(Number(row), Number(column))]),
    GetRange: rangeAt,
    GetRangeByIndexes: rangeByIndexes,
    GetRanges: (sheet, address) =>
      hostObject(rangeAreasClass, { ...sheet, rects: rectsOf(sheet.model, sheet.sheet, String(address)) }),
    GetUsedRange: (sheet, valuesOnly) => usedRange(sheet, valuesOnly) ?? range(sheet, [cellRect(0, 0)]),
    GetUsedRangeOrNullObject: usedRange,
    ...registrations('Activated', 'Deactivated', 'DataChanged', 'SelectionChanged'),
  },
};

export function worksheetObject(area: Area): HostObject {
  if (!area.model.sheets.includes(area.sheet)) throw itemNotFound(`The worksheet ${area.sheet.name}`);
  return hostObject(worksheetClass, { ...area, rects: [] });
}
