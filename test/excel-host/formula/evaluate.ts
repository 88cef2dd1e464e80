import { type Rect, rowLimit, columnLimit } from '../model/address.ts';
import { cellCountOf } from '../model/rectangles.ts';
import { functions, readWith } from './functions.ts';
import type { Expression, Reference } from './parse.ts';
import {
  compare,
  divisionError,
  FormulaError,
  type FormulaValue,
  isArea,
  nameError,
  refError,
  type Scalar,
  toBoolean,
  toNumber,
  plainText,
  valueError,
} from './values.ts';

export interface Surroundings {
  /** The sheet a reference without a sheet means. */
  readonly sheet: string;
  /** The cell the formula stands in; an area named where one value is wanted is cut at this row or column. */
  readonly row: number;
  readonly column: number;
  /** How far relative references move: a rule's formula is written for its first cell. */
  readonly shift: { readonly rows: number; readonly columns: number };
  readonly readCell: (sheet: string, row: number, column: number) => Scalar;
  /** Bounds whole columns and rows; null when the sheet does not exist, an empty area when it is empty. */
  readonly clip: (sheet: string, rect: Rect) => Rect | null;
  readonly resolveName: (name: string) => Expression | null;
  /** The workbook counts its days from 1904. */
  readonly from1904?: boolean;
}

function place(reference: Reference, around: Surroundings): FormulaValue {
  const sheet = reference.sheet ?? around.sheet;
  const { rows, columns } = around.shift;
  const [top, left, bottom, right] = reference.fixed;
  const rect = {
    top: reference.rect.top + (top ? 0 : rows),
    left: reference.rect.left + (left ? 0 : columns),
    bottom: reference.rect.bottom + (bottom ? 0 : rows),
    right: reference.rect.right + (right ? 0 : columns),
  };
  if (rect.top < 0 || rect.left < 0 || rect.bottom >= rowLimit || rect.right >= columnLimit) return refError;
  const clipped = around.clip(sheet, rect);
  return clipped ? { sheet, rect: clipped } : refError;
}

function single(value: FormulaValue, around: Surroundings): Scalar {
  if (!isArea(value)) return value;
  const { rect, sheet } = value;
  if (cellCountOf(rect) === 1) return around.readCell(sheet, rect.top, rect.left);
  const inRow = around.row >= rect.top && around.row <= rect.bottom;
  const inColumn = around.column >= rect.left && around.column <= rect.right;
  if (rect.left === rect.right && inRow) return around.readCell(sheet, around.row, rect.left);
  if (rect.top === rect.bottom && inColumn) return around.readCell(sheet, rect.top, around.column);
  return valueError;
}

const arithmetic: Readonly<Record<string, (a: number, b: number) => Scalar>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => (b === 0 ? divisionError : a / b),
  '^': (a, b) => a ** b,
};

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

function binary(operator: string, left: Scalar, right: Scalar): Scalar {
  if (left instanceof FormulaError) return left;
  if (right instanceof FormulaError) return right;
  const decide = comparisons[operator];
  if (decide) return decide(compare(left, right));
  if (operator === '&') return plainText(left) + plainText(right);
  const [a, b] = [toNumber(left), toNumber(right)];
  if (a instanceof FormulaError) return a;
  if (b instanceof FormulaError) return b;
  return arithmetic[operator]?.(a, b) ?? valueError;
}

function unary(operator: string, operand: Scalar): Scalar {
  if (operator === '+') return operand;
  const value = toNumber(operand);
  if (value instanceof FormulaError) return value;
  return operator === '-' ? -value : value / 100;
}

function yearOf(day: Scalar, from1904: boolean): Scalar {
  const serial = toNumber(day);
  if (serial instanceof FormulaError) return serial;
  const first = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return new Date(first + serial * 86_400_000).getUTCFullYear();
}

function call(name: string, args: readonly (Expression | null)[], around: Surroundings): FormulaValue {
  const valueOf = (at: number): FormulaValue => {
    const arg = args[at];
    return arg ? evaluate(arg, around) : null;
  };
  if (name === 'IFERROR') {
    const value = single(valueOf(0), around);
    return value instanceof FormulaError ? valueOf(1) : value;
  }
  if (name === 'IF') {
    const test = toBoolean(single(valueOf(0), around));
    if (test instanceof FormulaError) return test;
    if (!test && args.length < 3) return false;
    return valueOf(test ? 1 : 2);
  }
  if (name === 'YEAR') return yearOf(single(valueOf(0), around), around.from1904 === true);
  const apply = functions[name];
  return apply ? apply(Array.from(args.keys(), valueOf), readWith(around.readCell)) : nameError;
}

function evaluate(expression: Expression, around: Surroundings): FormulaValue {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'error':
      return new FormulaError(expression.text);
    case 'reference':
      return place(expression, around);
    case 'name': {
      const meaning = around.resolveName(expression.name);
      return meaning ? evaluate(meaning, around) : nameError;
    }
    case 'unary':
      return unary(expression.operator, single(evaluate(expression.operand, around), around));
    case 'binary':
      return binary(
        expression.operator,
        single(evaluate(expression.left, around), around),
        single(evaluate(expression.right, around), around),
      );
    case 'call':
      return call(expression.name, expression.args, around);
  }
}

export function evaluateToScalar(expression: Expression, around: Surroundings): Scalar {
  return single(evaluate(expression, around), around);
}

export function evaluateToValue(expression: Expression, around: Surroundings): FormulaValue {
  return evaluate(expression, around);
}
