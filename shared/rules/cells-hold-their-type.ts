import { serialOfDate } from '../excel-date.ts';
import { writtenValues } from '../workbook/written-values.ts';
import type { CellValue } from '../value.ts';
import { numberIn } from '../value.ts';
import { inputsOfTypes } from './columns-read.ts';
import { dateIn, filledCells, textIn } from './lines.ts';
import type { FilledCell } from './lines.ts';
import { isWithin, numberRange } from './number-range.ts';
import type { Rule } from './rule.ts';
import { typeAdvice } from './type-advice.ts';
import { hasInput } from './sheet-has.ts';

const kinds = [
  'text',
  'longText',
  'integer',
  'decimal',
  'amount',
  'percent',
  'date',
  'month',
  'yesNo',
] as const;

/**
 * What was written in one of these cells and could be understood has been taken already, and shown; here is what is left:
 * text that can be read in several ways, or in none. Choices have a rule of their own. A number alone in a text column is
 * a text.
 */
export const cellsHoldTheirType: Rule = {
  id: 'cells-hold-their-type',
  severity: 'error',
  since: 1,
  revision: 2,
  statement: {
    nb: 'Tallfelt har tall, datofelt har datoer og tekstfelt har tekst.',
    nn: 'Talfelt har tal, datofelt har datoar og tekstfelt har tekst.',
    en: 'Number cells hold numbers, date cells dates and text cells text.',
  },
  example: {
    nb: 'I et beløpsfelt står «1.234»: det kan leses som 1 234 kr eller 1,234 kr, og må skrives på nytt.',
    nn: 'I eit beløpsfelt står «1.234»: det kan lesast som 1 234 kr eller 1,234 kr, og må skrivast på nytt.',
    en: 'An amount cell says «1.234»: it can be read as NOK 1,234 or NOK 1.234 and must be written again.',
  },
  appliesTo: hasInput(...kinds),
  reads: inputsOfTypes(...kinds),
  check: (report) =>
    filledCells(report)
      .filter((cell) => !isOfItsType(cell))
      .map((cell) => {
        const readings = readingsOf(cell);
        const possible = readings.filter((value) => canStandIn(cell, value)).map(({ v }) => String(v));
        return {
          sheet: cell.sheet.id,
          row: cell.row.id,
          column: cell.column.id,
          actual: shown(cell.value),
          expected: possible.length === 1 ? (possible[0] ?? null) : null,
          facts: {
            kind: cell.column.type.kind,
            possible: possible.join(' '),
            ambiguous: String(readings.length > 1),
            mayBeEmpty: String(cell.column.required === undefined),
          },
        };
      }),
  message: (violation, words) => typeAdvice(violation, words),
};

export function isOfItsType({ column, value }: Pick<FilledCell, 'column' | 'value'>): boolean {
  switch (column.type.kind) {
    case 'text':
    case 'longText':
      return textIn(value) !== null;
    case 'integer':
    case 'decimal':
    case 'amount':
    case 'percent':
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

/** What the reporter can have meant by a text. */
function readingsOf({ column: { type }, value }: FilledCell): readonly NonNullable<CellValue>[] {
  if (value.t !== 's') return [];
  return writtenValues(type, value.v.trim()).filter((reading) => reading !== null);
}

function canStandIn({ column: { type } }: FilledCell, value: NonNullable<CellValue>): boolean {
  const range = numberRange(type);
  if (value.t === 'n') return range === null || isWithin(range, value.v);
  return value.t === 'd' && serialOfDate(value.v) !== null;
}

const longestQuote = 60;

function shown(value: FilledCell['value']): string {
  const text = value.t === 'l' ? value.v.join('; ') : String(value.v);
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
}
