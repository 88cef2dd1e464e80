import { itemNotFound } from '../model/host-error.ts';
import { cellRect } from '../model/rectangles.ts';
import type { Worksheet } from '../model/worksheet.ts';
import { type Area, rectsOf } from './area.ts';
import { registrations } from './events-registered.ts';
import { hostObject, type HostClass, type HostObject, readOnly } from './host-object.ts';
import { namesClass } from './name-classes.ts';
import { rangeClass } from './range-class.ts';
import { settingsClass } from './setting-classes.ts';
import { worksheetObject } from './worksheet-class.ts';

/** The workbook as the wire sees it: the active sheet without rectangles. */
type Workbook = Area;

const at = (workbook: Workbook, sheet: Worksheet) => worksheetObject({ ...workbook, sheet });

function find(workbook: Workbook, key: unknown): HostObject | null {
  const sheet = workbook.model.findSheet(String(key));
  return sheet ? at(workbook, sheet) : null;
}

const shown = (workbook: Workbook, visibleOnly: unknown) =>
  workbook.model.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === 'Visible');

function pick(workbook: Workbook, sheet: Worksheet | undefined): HostObject {
  if (!sheet) throw itemNotFound('The worksheet');
  return at(workbook, sheet);
}

function freeName(workbook: Workbook): string {
  let number = workbook.model.sheets.length + 1;
  while (workbook.model.findSheet(`Ark${number}`)) number++;
  return `Ark${number}`;
}

const worksheetsClass: HostClass<Workbook> = {
  name: 'WorksheetCollection',
  methods: {
    Add: (workbook, name) =>
      at(workbook, workbook.model.addSheet(typeof name === 'string' ? name : freeName(workbook))),
    GetActiveWorksheet: (workbook) => at(workbook, workbook.model.active),
    GetCount: (workbook, visibleOnly) => shown(workbook, visibleOnly).length,
    GetFirst: (workbook, visibleOnly) => pick(workbook, shown(workbook, visibleOnly)[0]),
    GetLast: (workbook, visibleOnly) => pick(workbook, shown(workbook, visibleOnly).at(-1)),
    GetItemOrNullObject: find,
    ...registrations('Activated', 'Deactivated', 'Added', 'Deleted', 'DataChanged', 'SelectionChanged'),
  },
  item: find,
  items: (workbook) => workbook.model.sheets.map((sheet) => at(workbook, sheet)),
};

const applicationClass: HostClass<Workbook> = {
  name: 'Application',
  scalars: { CalculationMode: readOnly(() => 'Automatic'), CalculationState: readOnly(() => 'Done') },
  methods: {
    Calculate: ({ model }) => {
      model.calculator.forget();
    },
    /** Nothing is drawn or worked out before a batch has ended, so there is nothing to hold back. */
    SuspendScreenUpdatingUntilNextSync: () => null,
    SuspendApiCalculationUntilNextSync: () => null,
  },
};

/** `Sheet1!A1:B2`, as events carry it. */
function eventRange(workbook: Workbook, reference: unknown): HostObject | null {
  const [sheetId = '', address = ''] = String(reference).split('|');
  const sheet = workbook.model.findSheet(sheetId);
  return sheet
    ? hostObject(rangeClass, { ...workbook, sheet, rects: rectsOf(workbook.model, sheet, address) })
    : null;
}

const selected = (workbook: Workbook) => {
  const sheet = workbook.model.active;
  return { ...workbook, sheet, rects: [sheet.selection] };
};

const workbookClass: HostClass<Workbook> = {
  name: 'Workbook',
  scalars: {
    Name: readOnly(() => 'Rapport.xlsx'),
    ReadOnly: readOnly(() => false),
    IsDirty: { read: () => true, onlyWhenAsked: true },
  },
  children: {
    Application: (workbook) => hostObject(applicationClass, workbook),
    Names: (workbook) => hostObject(namesClass, { area: workbook, scope: 'Workbook' }),
    Settings: ({ model }) => hostObject(settingsClass, model.settings),
    Worksheets: (workbook) => hostObject(worksheetsClass, workbook),
  },
  methods: {
    GetActiveCell: (workbook) => {
      const area = selected(workbook);
      const { top, left } = area.sheet.selection;
      return hostObject(rangeClass, { ...area, rects: [cellRect(top, left)] });
    },
    GetSelectedRange: (workbook) => hostObject(rangeClass, selected(workbook)),
    _GetRangeForEventByReferenceId: eventRange,
    _GetRangeOrNullObjectForEventByReferenceId: eventRange,
  },
};

export const workbookObject = (area: Area): HostObject => hostObject(workbookClass, area);
