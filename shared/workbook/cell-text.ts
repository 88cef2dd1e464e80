import { canonicalDecimal } from '../decimal.ts';
import { dateOfSerial, serialOfDate } from '../excel-date.ts';
import type { Language } from '../language.ts';
import type { CellValue } from '../value.ts';
import { choices, date, number, text, yesNo } from '../value.ts';
import type { ColumnDefinition, Lists } from '../forms/definition.ts';
import { choiceSeparator, codeOf, itemsOf, labelOfCode } from './list-labels.ts';
import { plainText } from './plain-text.ts';
import { longestDecimal, writtenValues } from './written-values.ts';

/** What a cell of a grid holds, as Excel's `values` gives it. */
export type GridValue = string | number | boolean | null;

/** What the sheet shows: a label for a code, a serial number for a date. A value of another type than the column's stays visible. */
export function toGrid(
  column: ColumnDefinition,
  value: CellValue,
  lists: Lists,
  language: Language,
): GridValue {
  if (value === null) return null;
  const label = (code: string): string => labelOfCode(code, itemsOf(column, lists), language);
  switch (value.t) {
    case 'n':
      return Number(value.v);
    case 'd':
      return (isDay(column) ? serialOfDate(value.v) : null) ?? value.v;
    case 'b':
      return column.type.kind === 'yesNo' ? label(String(value.v)) : value.v;
    case 'l':
      return value.v.map(label).join(choiceSeparator);
    case 's':
      return column.type.kind === 'choice' ? label(value.v) : value.v;
  }
}

export interface CellReading {
  readonly value: CellValue;
  /** The text that was understood as the value, to be shown to whoever wrote it; null when the cell holds the value itself. */
  readonly written: string | null;
}

/**
 * What a cell of the sheet means in a column. What the column does not understand, or could in several ways, stays as it was
 * written: a rule says so, and nothing is lost. An empty cell, and one with only blanks, is null.
 */
export function fromGrid(column: ColumnDefinition, raw: GridValue, lists: Lists): CellReading {
  if (typeof raw !== 'string') return { value: fromOther(column, raw, lists), written: null };
  const plain = plainText(raw);
  const written = plain.trim();
  const [value, ...others] = writtenValues(column.type, written);
  if (value === undefined || others.length > 0)
    return { value: fromText(column, plain, lists), written: null };
  return { value, written: toGrid(column, value, lists, 'nb') === written ? null : written };
}

function fromOther(column: ColumnDefinition, raw: number | boolean | null, lists: Lists): CellValue {
  if (typeof raw === 'number') return fromNumber(column, raw, lists);
  return raw === null ? null : yesNo(raw);
}

function fromNumber(column: ColumnDefinition, raw: number, lists: Lists): CellValue {
  if (!Number.isFinite(raw)) return null;
  const decimal = decimalOf(raw);
  switch (column.type.kind) {
    case 'date':
    case 'month':
      return dateValue(column, dateOfSerial(raw)) ?? numberValue(decimal);
    case 'text':
    case 'longText':
      return text(decimal);
    case 'choice':
    case 'choices':
      return fromText(column, decimal, lists);
    case 'integer':
    case 'decimal':
    case 'amount':
    case 'percent':
    case 'computed':
    case 'yesNo':
      return numberValue(decimal);
  }
}

function fromText(column: ColumnDefinition, raw: string, lists: Lists): CellValue {
  if (raw.trim() === '') return null;
  const items = itemsOf(column, lists);
  switch (column.type.kind) {
    case 'choice':
      return text(codeOf(raw, items) ?? raw);
    case 'choices': {
      const parts = raw.split(/[;\n]/).filter((part) => part.trim() !== '');
      const codes = parts.map((part) => codeOf(part, items)).filter((code) => code !== null);
      return codes.length < parts.length || codes.length === 0 ? text(raw) : choices(codes);
    }
    case 'yesNo': {
      const code = codeOf(raw, items);
      return code === null ? text(raw) : yesNo(code === 'true');
    }
    case 'text':
    case 'longText':
    case 'integer':
    case 'decimal':
    case 'amount':
    case 'percent':
    case 'date':
    case 'month':
    case 'computed':
      return text(raw);
  }
}

export function isDay(column: ColumnDefinition): boolean {
  return column.type.kind === 'date' || column.type.kind === 'month';
}

/** At most 15 significant digits, as Excel keeps and shows: 0.1 + 0.2 is 0.3, and 0.1 + 0.2 − 0.3 is 0. */
function decimalOf(raw: number): string {
  const exact = canonicalDecimal(raw.toPrecision(15));
  return exact.length > longestDecimal && Math.abs(raw) < 1 ? canonicalDecimal(raw.toFixed(15)) : exact;
}

function numberValue(decimal: string): CellValue {
  return decimal.length > longestDecimal ? text(decimal) : number(decimal);
}

/** A month is its first day. */
function dateValue(column: ColumnDefinition, day: string | null): CellValue {
  if (day === null) return null;
  return date(column.type.kind === 'month' ? `${day.slice(0, 7)}-01` : day);
}
