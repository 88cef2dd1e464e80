import type { AmountUnit, ColumnType, ComputedAs } from '../forms/definition.ts';
import type { Language, Text } from '../language.ts';
import type { Cells } from './cells.ts';
import type { FieldOf } from './fields.ts';
import { formLimits, widestPercent, widestRange } from './limits.ts';
import type { WrittenType } from './vocabulary.ts';
import { vocabulary } from './vocabulary.ts';

type Line = Cells<FieldOf<'columns'>>;
type TypeField = 'unit' | 'min' | 'max' | 'decimals' | 'length' | 'list';

/** What says more about a type; anything else is told as not used. */
const fieldsOf: Readonly<Record<WrittenType, readonly TypeField[]>> = {
  text: ['length'],
  longText: ['length'],
  integer: ['min', 'max'],
  decimal: ['min', 'max', 'decimals', 'unit'],
  percent: ['min', 'max', 'decimals'],
  amount: ['min', 'max', 'unit'],
  date: [],
  month: [],
  choice: ['list'],
  choices: ['list'],
  yesNo: [],
};
const typeFields: readonly TypeField[] = ['unit', 'min', 'max', 'decimals', 'length', 'list'];

export interface TypeParts {
  readonly language: Language;
  /** The id of the list that is named. */
  readonly listOf: (line: Line) => string;
  readonly unitText: (nb: string) => Text;
}

/** What a column holds; a formula makes it computed, and is still as it was written. */
export function readColumnType(line: Line, kind: WrittenType, parts: TypeParts): ColumnType {
  const formula = line.text('formula', formLimits.textLength);
  const isComputed = formula !== '';
  const used = fieldsOf[kind].filter((field) => !isComputed || (field !== 'min' && field !== 'max'));
  for (const field of typeFields) {
    if (!used.includes(field) && !line.isEmpty(field))
      line.tell(field, 'NOT_USED', { other: vocabulary.types[kind][parts.language] });
  }
  if (!isComputed) return readGiven(line, kind, parts);
  const as = readShown(line, kind, parts);
  if (as === null) line.tell('formula', 'NOT_COMPUTABLE', { other: vocabulary.types[kind][parts.language] });
  return { kind: 'computed', as: as ?? { kind: 'integer' }, formula };
}

function readGiven(line: Line, kind: WrittenType, parts: TypeParts): ColumnType {
  switch (kind) {
    case 'text':
    case 'longText':
      return { kind, maxLength: readLength(line, kind === 'text' ? 300 : 4000) };
    case 'integer':
      return { kind, ...readRange(line, widestRange) };
    case 'amount':
      return { kind, unit: readAmountUnit(line), ...readRange(line, widestRange) };
    case 'decimal':
      return { kind, ...readRange(line, widestRange), ...readDecimals(line), unit: readUnit(line, parts) };
    case 'percent':
      return { kind, ...readPercents(line), ...readDecimals(line) };
    case 'choice':
    case 'choices':
      return { kind, list: parts.listOf(line) };
    case 'date':
    case 'month':
    case 'yesNo':
      return { kind };
  }
}

/** Null for what no formula can give. */
function readShown(line: Line, kind: WrittenType, parts: TypeParts): ComputedAs | null {
  switch (kind) {
    case 'integer':
      return { kind };
    case 'amount':
      return { kind, unit: readAmountUnit(line) };
    case 'decimal':
      return { kind, ...readDecimals(line), unit: readUnit(line, parts) };
    case 'percent':
      return { kind, ...readDecimals(line) };
    case 'choice':
      return { kind, list: parts.listOf(line) };
    case 'text':
    case 'longText':
    case 'date':
    case 'month':
    case 'choices':
    case 'yesNo':
      return null;
  }
}

function readLength(line: Line, otherwise: number): number {
  return line.whole('length', { least: 1, most: formLimits.textLength, otherwise });
}

function readRange(line: Line, widest: { readonly min: string; readonly max: string }) {
  return { min: line.decimal('min', widest.min), max: line.decimal('max', widest.max) };
}

/** A hundred where one was meant is a hundred times too much. */
function readPercents(line: Line): { readonly min: string; readonly max: string } {
  const min = line.decimal('min', widestPercent.min, true);
  const max = line.decimal('max', widestPercent.max, true);
  if (Number(max) > Number(widestPercent.max)) line.tell('max', 'LARGE_PERCENT', { written: max });
  return { min, max };
}

function readDecimals(line: Line): { readonly decimals: number } {
  return { decimals: line.whole('decimals', { least: 0, most: formLimits.decimals, otherwise: 1 }) };
}

function readAmountUnit(line: Line): AmountUnit {
  return line.word('unit', vocabulary.units) ?? 'kr';
}

function readUnit(line: Line, { unitText }: TypeParts): Text | null {
  const nb = line.text('unit', formLimits.unit);
  return nb === '' ? null : unitText(nb);
}
