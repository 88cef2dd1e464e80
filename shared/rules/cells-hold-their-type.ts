import { numberIn } from '../forms/evaluate.ts';
import { parseDate, parseMonth } from '../parse-date.ts';
import { inUnit, parseNumber } from '../parse-number.ts';
import { dateIn, filledCells, textIn } from './lines.ts';
import type { FilledCell } from './lines.ts';
import { isWithin, numberRange } from './number-range.ts';
import type { Rule } from './rule.ts';
import { typeAdvice } from './type-advice.ts';
import { hasInput } from './sheet-has.ts';

/**
 * A text that can be read as the number or date that was meant is shown as it was read, and never taken for it.
 * Choices have a rule of their own. A number alone in a text column is a text.
 */
export const cellsHoldTheirType: Rule = {
  id: 'cells-hold-their-type',
  severity: 'error',
  statement: {
    nb: 'Tallfelt har tall, datofelt har datoer og tekstfelt har tekst.',
    nn: 'Talfelt har tal, datofelt har datoar og tekstfelt har tekst.',
    en: 'Number cells hold numbers, date cells dates and text cells text.',
  },
  example: {
    nb: 'I et beløpsfelt står «1,2 mill.»: det kan leses som 1 200 000 kr, men må skrives som et tall.',
    nn: 'I eit beløpsfelt står «1,2 mill.»: det kan lesast som 1 200 000 kr, men må skrivast som eit tal.',
    en: 'An amount cell says «1,2 mill.»: it can be read as 1 200 000 kr but must be written as a number.',
  },
  appliesTo: hasInput('text', 'longText', 'integer', 'amount', 'date', 'month', 'yesNo'),
  check: (report) =>
    filledCells(report)
      .filter((cell) => !isOfItsType(cell))
      .map((cell) => {
        const reading = readingOf(cell);
        return {
          sheet: cell.sheet.id,
          row: cell.row.id,
          column: cell.column.id,
          actual: shown(cell.value),
          expected: reading === null || reading === 'ambiguous' ? null : reading.text,
          facts: {
            kind: cell.column.type.kind,
            unit: numberRange(cell.column.type)?.unit ?? '',
            ambiguous: String(reading === 'ambiguous'),
            mayBeEmpty: String(cell.column.required === undefined),
          },
        };
      }),
  message: (violation, words) => typeAdvice(violation, words),
};

function isOfItsType({ column, value }: FilledCell): boolean {
  switch (column.type.kind) {
    case 'text':
    case 'longText':
      return textIn(value) !== null;
    case 'integer':
    case 'amount':
      return numberIn(value) !== null;
    case 'date':
    case 'month':
      return dateIn(value) !== null;
    case 'yesNo':
      return value.t === 'b';
    case 'choice':
    case 'choices':
    case 'computed':
      return true;
  }
}

/** What the reporter probably meant; null when it cannot be told, or could not stand in the cell. */
function readingOf({ column: { type }, value }: FilledCell): { readonly text: string } | 'ambiguous' | null {
  if (value.t !== 's') return null;
  if (type.kind === 'date' || type.kind === 'month') {
    const date = type.kind === 'date' ? parseDate(value.v) : parseMonth(value.v);
    return date === null || date === 'ambiguous' ? date : { text: date.iso };
  }
  const range = numberRange(type);
  if (range === null) return null;
  const number = parseNumber(value.v);
  if (number === null || number === 'ambiguous') return number;
  if (range.unit === null && number.unit !== null) return null;
  const text = range.unit === null ? number.value : inUnit(number, range.unit);
  return isWithin(range, text) ? { text } : null;
}

const longestQuote = 60;

function shown(value: FilledCell['value']): string {
  const text = value.t === 'l' ? value.v.join('; ') : String(value.v);
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
}
