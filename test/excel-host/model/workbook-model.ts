import { parseFormula } from '../formula/parse.ts';
import { FormulaError } from '../formula/values.ts';
import { formatArea, type Rect } from './address.ts';
import { Calculator } from './calculator.ts';
import type { CellBefore, ChangeDetails, ChangeOrigin, UndoStep, WorkbookEvent } from './changes.ts';
import { HostError, invalidArgument } from './host-error.ts';
import { boundingRect, cellRect } from './rectangles.ts';
import { Worksheet } from './worksheet.ts';

export interface DefinedName {
  readonly name: string;
  /** With the leading `=`. */
  readonly formula: string;
  visible: boolean;
  comment: string;
}

const forbiddenInSheetName = /[[\]:*?/\\]/;
const isNameWord = /^[\p{L}_\\][\p{L}\d_.\\]*$/u;

export class WorkbookModel {
  readonly sheets: Worksheet[] = [];
  readonly names = new Map<string, DefinedName>();
  readonly settings = new Map<string, unknown>();
  readonly calculator = new Calculator(this);
  /** The user is typing in a cell: Excel refuses every batch. */
  editMode = false;
  /** Real Excel loses change events now and then; while true, none is told. */
  missEvents = false;
  /** Without one, Excel on Windows refuses everything about pages. */
  hasPrinter = true;
  /** As old workbooks from the Mac do; otherwise from 1900. */
  countsFrom1904 = false;
  /** BCP 47; decides separators, date order and what typed text means. */
  locale = 'nb-NO';
  #active: Worksheet;
  #nextSheet = 1;
  #revision = 0;
  #journal: CellBefore[] = [];
  #undo: UndoStep[] = [];
  readonly #listeners = new Set<(event: WorkbookEvent) => void>();
  readonly #watchers = new Set<() => void>();

  constructor(firstSheet: string) {
    this.#active = this.addSheet(firstSheet);
  }

  get active(): Worksheet {
    return this.#active;
  }

  findSheet(nameOrId: string): Worksheet | null {
    const wanted = nameOrId.toLowerCase();
    return (
      this.sheets.find((sheet) => sheet.id.toLowerCase() === wanted || sheet.name.toLowerCase() === wanted) ??
      null
    );
  }

  sheet(nameOrId: string): Worksheet {
    const found = this.findSheet(nameOrId);
    if (!found) throw new HostError('ItemNotFound', `The worksheet ${nameOrId} does not exist.`);
    return found;
  }

  addSheet(name: string): Worksheet {
    this.assertSheetName(name);
    const sheet = new Worksheet(
      `{00000000-0001-0000-0000-${String(this.#nextSheet++).padStart(12, '0')}}`,
      name,
    );
    sheet.cells.watch((row, column, before) => {
      this.#journal.push({ sheetId: sheet.id, row, column, before });
      this.calculator.forget();
    });
    this.sheets.push(sheet);
    this.calculator.forget();
    this.tell({ kind: 'added', sheetId: sheet.id });
    return sheet;
  }

  assertSheetName(name: string, itself?: Worksheet): void {
    if (name === '' || name.length > 31 || forbiddenInSheetName.test(name) || /^'|'$/.test(name)) {
      throw invalidArgument(`"${name}" cannot be the name of a worksheet.`);
    }
    const other = this.findSheet(name);
    if (other && other !== itself) throw new HostError('ItemAlreadyExists', `A worksheet "${name}" exists.`);
  }

  deleteSheet(sheet: Worksheet): void {
    if (sheet.visibility === 'VeryHidden')
      throw new HostError('InvalidOperation', `"${sheet.name}" is very hidden.`);
    this.assertNotLastVisible(sheet);
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.calculator.forget();
    this.forgetUndo();
    this.tell({ kind: 'deleted', sheetId: sheet.id });
    this.#leave(sheet);
  }

  setVisibility(sheet: Worksheet, visibility: Worksheet['visibility']): void {
    if (visibility !== 'Visible') this.assertNotLastVisible(sheet);
    sheet.visibility = visibility;
    if (visibility !== 'Visible') this.#leave(sheet);
  }

  activate(sheet: Worksheet): void {
    if (sheet === this.#active) return;
    if (sheet.visibility !== 'Visible') throw new HostError('InvalidOperation', `"${sheet.name}" is hidden.`);
    const before = this.#active;
    this.#active = sheet;
    this.tell({ kind: 'deactivated', sheetId: before.id });
    this.tell({ kind: 'activated', sheetId: sheet.id });
  }

  select(sheet: Worksheet, rect: Rect): void {
    this.activate(sheet);
    sheet.selection = rect;
    this.tell({ kind: 'selected', sheetId: sheet.id, address: formatArea(rect) });
  }

  addName(name: string, formula: string, comment = ''): DefinedName {
    if (!isNameWord.test(name) || /^[a-z]{1,3}\d+$/i.test(name))
      throw invalidArgument(`"${name}" is no valid name.`);
    if (parseFormula(formula) === null) throw invalidArgument(`"${formula}" is no formula.`);
    const key = name.toLowerCase();
    if (this.names.has(key)) throw new HostError('ItemAlreadyExists', `The name ${name} exists.`);
    const item = { name, formula, visible: true, comment };
    this.names.set(key, item);
    this.calculator.forget();
    return item;
  }

  /** Tells of a changed area; `details` as Excel gives them: only when it is one cell. */
  tellChanged(sheet: Worksheet, rect: Rect, origin: ChangeOrigin, details: ChangeDetails | null): void {
    this.tell({ kind: 'changed', sheetId: sheet.id, address: formatArea(rect), origin, details });
  }

  tell(event: WorkbookEvent): void {
    if (this.missEvents && event.kind === 'changed') return;
    for (const listener of this.#listeners) listener(event);
  }

  onEvent(listener: (event: WorkbookEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** Called whenever something visible may have changed. */
  onRedraw(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => {
      this.#watchers.delete(watcher);
    };
  }

  /** Everything written since the last call becomes one step of Ctrl+Z. */
  finishStep(undoable = true): void {
    if (this.#journal.length > 0 && undoable) this.#undo.push(this.#journal);
    this.#journal = [];
    this.#revision++;
    this.redraw();
  }

  /** Grows whenever cells, formats or sheets may have changed; selecting leaves it alone. */
  get revision(): number {
    return this.#revision;
  }

  redraw(): void {
    for (const watcher of this.#watchers) watcher();
  }

  forgetUndo(): void {
    this.#journal = [];
    this.#undo = [];
  }

  undo(): boolean {
    const step = this.#undo.pop();
    if (!step) return false;
    for (const { sheetId, row, column, before } of step.toReversed()) {
      this.findSheet(sheetId)?.cells.replace(row, column, before);
    }
    this.#tellUndone(step);
    this.finishStep(false);
    return true;
  }

  valueType(value: unknown): string {
    if (value instanceof FormulaError) return 'Error';
    if (value === '' || value === null) return 'Empty';
    return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
  }

  #tellUndone(step: UndoStep): void {
    for (const sheet of this.sheets) {
      const cells = step.filter((cell) => cell.sheetId === sheet.id);
      if (cells.length === 0) continue;
      const rect = cells.map(({ row, column }) => cellRect(row, column)).reduce(boundingRect);
      this.tellChanged(sheet, rect, 'user', null);
    }
  }

  #leave(sheet: Worksheet): void {
    if (sheet !== this.#active) return;
    const next = this.sheets.find((other) => other.visibility === 'Visible');
    if (next) this.activate(next);
  }

  private assertNotLastVisible(sheet: Worksheet): void {
    const others = this.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
    if (others.length === 0)
      throw new HostError('InvalidOperation', 'A workbook must have one visible worksheet.');
  }
}
