import { isDecimal } from '../decimal.ts';
import type { CellValue } from '../value.ts';
import { choices, codesIn, date, number, text } from '../value.ts';
import { inUnit } from '../written-unit.ts';
import type { ColumnDefinition, ColumnType, ComputedAs, FormDefinition } from './definition.ts';

/** A column of one version of a form, and the one of another version that takes its values. */
interface ColumnChange {
  readonly before: ColumnDefinition;
  readonly after: ColumnDefinition;
  readonly from: FormDefinition;
  readonly to: FormDefinition;
}

export type NoRoom = 'COMPUTED_NOW' | 'OTHER_TYPE' | 'CHOICE_GONE';

/** The value in the new column, or why there is none. A value that the old column did not understand goes along as it is. */
export function liftValue(value: CellValue, change: ColumnChange): CellValue | NoRoom {
  const [old, next] = [shapeOf(change.before), shapeOf(change.after)];
  if (change.after.type.kind === 'computed') return 'COMPUTED_NOW';
  if (next.kind === old.kind) return inSameKind(value, change);
  switch (value?.t) {
    case 'n':
      return isNumber(next.kind) ? asNumber(value.v, old, next) : asText(value.v, next.kind);
    case 'd':
      if (next.kind === 'month') return date(`${value.v.slice(0, 7)}-01`);
      return next.kind === 'date' && old.kind !== 'month' ? value : asText(value.v, next.kind);
    case 'b':
      return next.kind === 'yesNo' ? value : 'OTHER_TYPE';
    case 'l':
      return asChoices(value, change);
    case 's':
      if (isChoice(next.kind)) return asChoices(value, change);
      return isChoice(old.kind) || old.kind === 'yesNo' ? 'OTHER_TYPE' : asText(value.v, next.kind);
    case undefined:
      return null;
  }
}

type Shape = Exclude<ColumnType, { readonly kind: 'computed' }> | ComputedAs;

/** What the column holds or, when it is computed, shows. */
function shapeOf({ type }: ColumnDefinition): Shape {
  return type.kind === 'computed' ? type.as : type;
}

function inSameKind(value: CellValue, change: ColumnChange): CellValue | NoRoom {
  const [old, next] = [shapeOf(change.before), shapeOf(change.after)];
  if (old.kind === 'amount' && next.kind === 'amount' && old.unit !== next.unit && value?.t === 'n')
    return asNumber(value.v, old, next);
  return isGone(value, change) ? 'CHOICE_GONE' : value;
}

function asChoices(value: NonNullable<CellValue>, change: ColumnChange): CellValue | NoRoom {
  const [old, next] = [shapeOf(change.before), shapeOf(change.after)];
  if (!isChoice(next.kind)) return 'OTHER_TYPE';
  if (isGone(value, change)) return 'CHOICE_GONE';
  const codes = codesIn(value);
  const known = codesOf(next, change.to);
  if (known !== null && codes.some((code) => !known.includes(code)))
    return isChoice(old.kind) ? value : 'OTHER_TYPE';
  const [first = '', ...others] = codes;
  if (next.kind === 'choices') return choices(codes);
  return others.length === 0 ? text(first) : 'OTHER_TYPE';
}

/** Whether something is chosen that the old list had and the new one has not; a register's list may have had it. */
function isGone(value: CellValue, { before, after, from, to }: ColumnChange): boolean {
  const [old, next] = [shapeOf(before), shapeOf(after)];
  const known = codesOf(next, to);
  if (known === null || !isChoice(old.kind)) return false;
  const had = codesOf(old, from);
  return codesIn(value).some((code) => !known.includes(code) && had?.includes(code) !== false);
}

/** The codes that can be chosen; null when a register says which, or nothing is chosen in the column. */
function codesOf(shape: Shape, { lists }: FormDefinition): readonly string[] | null {
  const list = 'list' in shape ? lists.find(({ id }) => id === shape.list) : undefined;
  return list !== undefined && 'items' in list ? list.items.map(({ code }) => code) : null;
}

/** Amounts in the new unit. A fraction and a number do not tell which of them was meant. */
function asNumber(value: string, old: Shape, next: Shape): CellValue | NoRoom {
  if ((old.kind === 'percent') !== (next.kind === 'percent')) return 'OTHER_TYPE';
  const areAmounts = old.kind === 'amount' && next.kind === 'amount';
  const scaled = areAmounts ? inUnit({ value, unit: old.unit }, next.unit) : value;
  return isDecimal(scaled) ? number(scaled) : 'OTHER_TYPE';
}

function asText(written: string, kind: Shape['kind']): CellValue | NoRoom {
  return kind === 'text' || kind === 'longText' ? text(written) : 'OTHER_TYPE';
}

function isNumber(kind: Shape['kind']): boolean {
  return ['integer', 'amount', 'decimal', 'percent'].includes(kind);
}

function isChoice(kind: Shape['kind']): boolean {
  return kind === 'choice' || kind === 'choices';
}
