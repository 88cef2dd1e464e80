import { evaluateToScalar, evaluateToValue, type Surroundings } from '../formula/evaluate.ts';
import { type Expression, parseFormula } from '../formula/parse.ts';
import { FormulaError, type FormulaValue, nameError, type Scalar } from '../formula/values.ts';
import { isEntireColumn, isEntireRow, type Rect } from './address.ts';
import { intersect } from './rectangles.ts';
import type { WorkbookModel } from './workbook-model.ts';
import type { Worksheet } from './worksheet.ts';

/** Where a rule's formula was written and where it is asked. */
export interface Asked {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
  readonly origin: { readonly row: number; readonly column: number };
}

/** Marks a cell whose formula is being worked out, to notice a circle. */
const running = Symbol('running');
const circular = new FormulaError('#CIRC!');

export class Calculator {
  readonly #model: WorkbookModel;
  #values = new Map<Worksheet, Map<number, Scalar | typeof running>>();

  constructor(model: WorkbookModel) {
    this.#model = model;
  }

  /** Something changed: all formulas are worked out anew when they are next read. */
  forget(): void {
    if (this.#values.size > 0) this.#values = new Map();
  }

  /** null for an empty cell. */
  value(sheet: Worksheet, row: number, column: number): Scalar {
    const { formula, value } = sheet.cells.content(row, column);
    if (formula === null) return value === '' ? null : value;
    const known = this.#known(sheet);
    const key = row * 16_384 + column;
    const before = known.get(key);
    if (before === running) return circular;
    if (before !== undefined) return before;
    known.set(key, running);
    const result = this.#run(formula, { sheet, row, column, origin: { row, column } }) ?? 0;
    this.#known(sheet).set(key, result);
    return result;
  }

  /** A formula of a rule, moved from the cell it was written for to the cell it is asked for. */
  ask(formula: string, asked: Asked): Scalar {
    return this.#run(formula, asked);
  }

  /** The area or value a list source such as `=Kommuner` stands for. */
  askArea(formula: string, asked: Asked): FormulaValue {
    const expression = parseFormula(formula);
    return expression ? evaluateToValue(expression, this.#around(asked)) : nameError;
  }

  #run(formula: string, asked: Asked): Scalar {
    const expression = parseFormula(formula);
    return expression ? evaluateToScalar(expression, this.#around(asked)) : nameError;
  }

  #known(sheet: Worksheet): Map<number, Scalar | typeof running> {
    const known = this.#values.get(sheet) ?? new Map<number, Scalar | typeof running>();
    this.#values.set(sheet, known);
    return known;
  }

  #around({ sheet, row, column, origin }: Asked): Surroundings {
    return {
      sheet: sheet.name,
      row,
      column,
      shift: { rows: row - origin.row, columns: column - origin.column },
      readCell: (name, r, c) => {
        const other = this.#model.findSheet(name);
        return other ? this.value(other, r, c) : null;
      },
      clip: (name, rect) => this.#clip(name, rect),
      resolveName: (name) => this.#nameMeaning(name),
      from1904: this.#model.countsFrom1904,
    };
  }

  #clip(name: string, rect: Rect): Rect | null {
    const sheet = this.#model.findSheet(name);
    if (!sheet) return null;
    if (!isEntireColumn(rect) && !isEntireRow(rect)) return rect;
    const used = sheet.cells.usedRect(false);
    const tall = used && (isEntireColumn(rect) ? { ...used, left: rect.left, right: rect.right } : used);
    const wide = tall && (isEntireRow(rect) ? { ...tall, top: rect.top, bottom: rect.bottom } : tall);
    return (wide && intersect(rect, wide)) ?? { ...rect, bottom: rect.top, right: rect.left };
  }

  #nameMeaning(name: string): Expression | null {
    const item = this.#model.names.get(name.toLowerCase());
    return item ? parseFormula(item.formula) : null;
  }
}
