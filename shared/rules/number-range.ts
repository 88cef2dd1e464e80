import { compare } from '../decimal.ts';
import type { Decimal } from '../decimal.ts';
import type { ColumnType } from '../forms/definition.ts';

/** What numbers a column takes. */
export interface NumberRange {
  readonly min: Decimal;
  readonly max: Decimal;
  readonly whole: boolean;
}

/**
 * Null for columns that hold no numbers. Amounts in kroner are whole; in thousands and millions they need not be. The
 * decimals of a column say only how many it shows.
 */
export function numberRange(type: ColumnType): NumberRange | null {
  if (!('min' in type)) return null;
  const { min, max } = type;
  return { min, max, whole: type.kind === 'integer' || isInKroner(type) };
}

export function isInKroner(type: ColumnType): boolean {
  return type.kind === 'amount' && type.unit === 'kr';
}

export function isWithin({ min, max, whole }: NumberRange, value: Decimal): boolean {
  return compare(value, min) >= 0 && compare(value, max) <= 0 && !(whole && value.includes('.'));
}
