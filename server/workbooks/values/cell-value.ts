import type { RawCell } from '../raw-workbook.ts';
import type { RefusalCode } from '../refusal-texts.ts';
import type { SheetContext } from '../xml/sheet-context.ts';
import { canonicalNumber } from './canonical-number.ts';
import { cleanText } from './clean-text.ts';
import { serialOfIsoDate } from './date-serial.ts';

/** A `c` element as it stands in the file. */
export interface StoredCell {
  readonly type: string;
  readonly style: number;
  readonly formula: boolean;
  /** Text of `v`; of a formula, its last result. */
  readonly value: string | undefined;
  /** Text of `is`. */
  readonly inline: string | undefined;
}

type Refuse = (code: RefusalCode) => never;

const errorText = /^#[\p{Lu}\d_/!?]{1,30}$/u;

/** The typed value, or undefined for a cell that has only a style. */
export function cellValue(cell: StoredCell, context: SheetContext, refuse: Refuse): RawCell | undefined {
  const { type, formula } = cell;
  if (type === 'inlineStr')
    return textCell(cleanText(withinLimit(cell.inline ?? '', context, refuse)), formula);
  const { value } = cell;
  if (value === undefined || (value === '' && type !== 'str')) {
    return formula ? { kind: 'uncomputed', value: null, formula } : undefined;
  }
  switch (type) {
    case 'n':
      return numberCell(canonicalNumber(value) ?? refuse('NUMBER'), isDate(cell, context), formula);
    case 'd':
      return numberCell(serialOfIsoDate(value, context.date1904) ?? refuse('DATE'), true, formula);
    case 's':
      return textCell(sharedString(value, context) ?? refuse('SST'), formula);
    case 'str':
      return textCell(cleanText(withinLimit(value, context, refuse)), formula);
    case 'b':
      return { kind: 'boolean', value: booleanOf(value) ?? refuse('CELL_ERROR'), formula };
    case 'e':
      return errorText.test(value) ? { kind: 'error', value, formula } : refuse('CELL_ERROR');
    default:
      return refuse('CELL_TYPE');
  }
}

function withinLimit(text: string, context: SheetContext, refuse: Refuse): string {
  return text.length > context.limits.cellText ? refuse('TEXT_LENGTH') : text;
}

function numberCell(value: string, date: boolean, formula: boolean): RawCell {
  return { kind: 'number', value, isDate: date, formula };
}

function isDate(cell: StoredCell, context: SheetContext): boolean {
  return context.formatKinds[cell.style] === 'date';
}

/** A typed-in empty text is an empty cell; an empty result of a formula is a value. */
function textCell(value: string, formula: boolean): RawCell | undefined {
  return value === '' && !formula ? undefined : { kind: 'text', value, formula };
}

function sharedString(index: string, context: SheetContext): string | undefined {
  return /^\d{1,9}$/.test(index) ? context.sharedStrings[Number(index)] : undefined;
}

function booleanOf(value: string): boolean | undefined {
  return value === '1' ? true : value === '0' ? false : undefined;
}
