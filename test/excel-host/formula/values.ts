import type { Rect } from '../model/address.ts';

export class FormulaError {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** null is an empty cell. */
export type Scalar = number | string | boolean | null | FormulaError;

export interface AreaValue {
  readonly sheet: string;
  readonly rect: Rect;
}

export type FormulaValue = Scalar | AreaValue;

export const isArea = (value: FormulaValue): value is AreaValue =>
  typeof value === 'object' && value !== null && !(value instanceof FormulaError);

export const valueError = new FormulaError('#VALUE!');
export const nameError = new FormulaError('#NAME?');
export const refError = new FormulaError('#REF!');
export const divisionError = new FormulaError('#DIV/0!');

export function toNumber(value: Scalar): number | FormulaError {
  if (value instanceof FormulaError || typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const trimmed = value.trim();
  return trimmed !== '' && Number.isFinite(Number(trimmed)) ? Number(trimmed) : valueError;
}

export function plainText(value: Exclude<Scalar, FormulaError>): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value === null ? '' : String(value);
}

export const toText = (value: Scalar): string | FormulaError =>
  value instanceof FormulaError ? value : plainText(value);

export function toBoolean(value: Scalar): boolean | FormulaError {
  if (value instanceof FormulaError || typeof value === 'boolean') return value;
  if (typeof value === 'string')
    return /^(true|false)$/i.test(value) ? value.toLowerCase() === 'true' : valueError;
  return value !== null && value !== 0;
}

const rank = (value: Scalar) => (typeof value === 'boolean' ? 2 : typeof value === 'string' ? 1 : 0);

/** Excel's order: numbers before text before booleans; text without regard to case; empty equals 0 and "". */
export function compare(a: Scalar, b: Scalar): number {
  const left = a ?? (typeof b === 'string' ? '' : typeof b === 'boolean' ? false : 0);
  const right = b ?? (typeof left === 'string' ? '' : typeof left === 'boolean' ? false : 0);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === 'string')
    return left.toLowerCase().localeCompare(typeof right === 'string' ? right.toLowerCase() : '');
  return Number(left) - Number(right);
}
