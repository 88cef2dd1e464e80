import { compare } from '../decimal.ts';
import type { Decimal } from '../decimal.ts';
import type { AmountUnit, ColumnType } from '../forms/definition.ts';

/** What numbers a column takes; `unit` is null where they count things. */
export interface NumberRange {
  readonly min: Decimal;
  readonly max: Decimal;
  readonly whole: boolean;
  readonly unit: AmountUnit | null;
}

/** Null for columns that hold no numbers. Amounts in kroner are whole; in thousands and millions they need not be. */
export function numberRange(type: ColumnType): NumberRange | null {
  if (type.kind === 'integer') return { min: type.min, max: type.max, whole: true, unit: null };
  if (type.kind !== 'amount') return null;
  return { min: type.min, max: type.max, whole: type.unit === 'kr', unit: type.unit };
}

export function isWithin({ min, max, whole }: NumberRange, value: Decimal): boolean {
  return compare(value, min) >= 0 && compare(value, max) <= 0 && !(whole && value.includes('.'));
}
