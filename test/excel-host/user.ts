import { parseFormula } from './formula/parse.ts';
import { FormulaError } from './formula/values.ts';
import { parseArea, type Rect } from './model/address.ts';
import type { CellContent } from './model/cell.ts';
import type { ChangeDetails, ChangeOrigin } from './model/changes.ts';
import { messagesFor } from './model/excel-messages.ts';
import { invalidArgument } from './model/host-error.ts';
import { cellRect, cellsOf } from './model/rectangles.ts';
import { understand } from './model/typed-text.ts';
import { brokenRule } from './model/validate.ts';
import type { WorkbookModel } from './model/workbook-model.ts';
import type { Worksheet } from './model/worksheet.ts';

/** What Excel answers to an attempt: done, or a message and the cell as it was. */
export type Attempt =
  | { readonly accepted: true }
  | {
      readonly accepted: false;
      readonly reason: 'protected' | 'validation' | 'formula';
      readonly title: string;
      readonly message: string;
    };

export interface User {
  /** Types into one cell and presses Enter. */
  readonly type: (sheet: string, address: string, text: string) => Attempt;
  /** Pastes text cells from the address on; validation is bypassed, as in Excel. */
  readonly paste: (sheet: string, address: string, rows: readonly (readonly string[])[]) => Attempt;
  /** Selects the area and presses Delete. */
  readonly clear: (sheet: string, address: string) => Attempt;
  readonly select: (sheet: string, address: string) => void;
  readonly activate: (sheet: string) => void;
  /** Another person's edit arriving over the network; a number or text, or null to leave a cell alone. */
  readonly remoteEdit: (
    sheet: string,
    address: string,
    rows: string | number | readonly (readonly (string | number | boolean | null)[])[],
  ) => void;
  readonly enterEditMode: () => void;
  readonly leaveEditMode: () => void;
  readonly undo: () => boolean;
}

type Refused = Extract<Attempt, { readonly accepted: false }>;

const accepted: Attempt = { accepted: true };

function refused(model: WorkbookModel, reason: Refused['reason'], own = { title: '', message: '' }): Attempt {
  const { title, protectedCell, invalidFormula, invalidValue } = messagesFor(model.locale);
  const message = { protected: protectedCell, formula: invalidFormula, validation: invalidValue }[reason];
  return { accepted: false, reason, title: own.title || title, message: own.message || message };
}

function areaOf(address: string): Rect {
  const rect = parseArea(address);
  if (!rect) throw invalidArgument(`"${address}" is no address.`);
  return rect;
}

function isBlocked(sheet: Worksheet, rect: Rect): boolean {
  return (
    sheet.protection !== null && [...cellsOf(rect)].some(({ row, column }) => !sheet.isWritable(row, column))
  );
}

/** Writes typed text, and gives a General cell the format that goes with a date or a per cent. */
function put(model: WorkbookModel, sheet: Worksheet, row: number, column: number, text: string): boolean {
  const { numberFormat } = sheet.cells.style(row, column);
  const understood = understand(text, model.locale, numberFormat);
  if (understood.content.formula !== null && !parseFormula(understood.content.formula)) return false;
  sheet.cells.write(row, column, understood.content);
  const format = understood.numberFormat;
  if (format !== undefined && numberFormat === 'General') {
    sheet.cells.restyle(cellRect(row, column), (style) => ({ ...style, numberFormat: format }));
  }
  return true;
}

function detailsOf(model: WorkbookModel, sheet: Worksheet, cell: Rect, before: CellSight): ChangeDetails {
  const after = sight(model, sheet, cell);
  return {
    valueBefore: before.shown,
    valueAfter: after.shown,
    valueTypeBefore: before.type,
    valueTypeAfter: after.type,
  };
}

interface CellSight {
  readonly shown: CellContent['value'];
  readonly type: string;
}

function sight(model: WorkbookModel, sheet: Worksheet, { top, left }: Rect): CellSight {
  const value = model.calculator.value(sheet, top, left);
  return { shown: value instanceof FormulaError ? value.text : (value ?? ''), type: model.valueType(value) };
}

function typeInto(model: WorkbookModel, sheet: Worksheet, rect: Rect, text: string): Attempt {
  const { top: row, left: column } = rect;
  if (isBlocked(sheet, rect)) return refused(model, 'protected');
  const before = sheet.cells.record(row, column);
  const seen = sight(model, sheet, rect);
  if (!put(model, sheet, row, column, text)) return refused(model, 'formula');
  const broken = text === '' ? null : brokenRule(model, sheet, row, column);
  if (broken?.errorAlert.showAlert && broken.errorAlert.style === 'Stop') {
    sheet.cells.replace(row, column, before);
    model.finishStep(false);
    return refused(model, 'validation', broken.errorAlert);
  }
  model.tellChanged(sheet, rect, 'user', detailsOf(model, sheet, rect, seen));
  model.finishStep();
  return accepted;
}

function writeBlock(
  model: WorkbookModel,
  sheet: Worksheet,
  start: Rect,
  rows: readonly (readonly (string | number | boolean | null)[])[],
  origin: ChangeOrigin,
): Attempt {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length === 0 || width === 0) return accepted;
  const rect = { ...start, bottom: start.top + rows.length - 1, right: start.left + width - 1 };
  if (origin === 'user' && isBlocked(sheet, rect)) return refused(model, 'protected');
  const single = rows.length === 1 && width === 1;
  const seen = sight(model, sheet, rect);
  rows.forEach((cells, i) => {
    cells.forEach((value, j) => {
      if (typeof value === 'string') put(model, sheet, start.top + i, start.left + j, value);
      else if (value !== null) sheet.cells.write(start.top + i, start.left + j, { value, formula: null });
    });
  });
  model.tellChanged(sheet, rect, origin, single ? detailsOf(model, sheet, rect, seen) : null);
  model.finishStep(origin === 'user');
  return accepted;
}

function clearArea(model: WorkbookModel, sheet: Worksheet, rect: Rect): Attempt {
  if (isBlocked(sheet, rect)) return refused(model, 'protected');
  const single = rect.top === rect.bottom && rect.left === rect.right;
  const seen = sight(model, sheet, rect);
  for (const { row, column } of cellsOf(rect)) sheet.cells.write(row, column, { value: '', formula: null });
  model.tellChanged(sheet, rect, 'user', single ? detailsOf(model, sheet, rect, seen) : null);
  model.finishStep();
  return accepted;
}

export function createUser(model: WorkbookModel, leftEditMode: () => void): User {
  return {
    type: (sheet, address, text) => typeInto(model, model.sheet(sheet), areaOf(address), text),
    paste: (sheet, address, rows) => writeBlock(model, model.sheet(sheet), areaOf(address), rows, 'user'),
    clear: (sheet, address) => clearArea(model, model.sheet(sheet), areaOf(address)),
    select: (sheet, address) => {
      model.select(model.sheet(sheet), areaOf(address));
      model.redraw();
    },
    activate: (sheet) => {
      model.activate(model.sheet(sheet));
      model.redraw();
    },
    remoteEdit: (sheet, address, rows) => {
      const block = Array.isArray(rows) ? rows : [[rows as string | number]];
      writeBlock(model, model.sheet(sheet), areaOf(address), block, 'coauthor');
    },
    enterEditMode: () => {
      model.editMode = true;
    },
    leaveEditMode: () => {
      model.editMode = false;
      leftEditMode();
    },
    undo: () => model.undo(),
  };
}
