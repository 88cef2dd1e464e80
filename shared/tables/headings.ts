import { subtract } from '../decimal.ts';
import type { PrintedNumber, TableCell } from './table-cell.ts';

type Row = readonly TableCell[];

const standsForFigure: readonly TableCell['kind'][] = ['twoReadings', 'unreadable', 'unstated', 'nothing'];

/**
 * How many rows on top are headings: those without figures. Years are headings too, when nothing stands over them, they
 * follow each other or their row has no label, and so is a first row of words with a note mark of its own among them.
 */
export function headLength(rows: readonly Row[]): number {
  const first = rows.findIndex((row, index) => {
    const numbers = row.filter((cell) => cell.kind === 'number');
    if (row.some(({ kind }) => standsForFigure.includes(kind))) return true;
    if (numbers.length === 0 || (index === 0 && numbers.every(isLoneDigit) && hasSeveralWords(row)))
      return false;
    return !(
      numbers.every(isYear) &&
      numbers.some(isPlainYear) &&
      areHeadings(row, numbers, rows.slice(0, index))
    );
  });
  return first < 0 ? rows.length : first;
}

export function headingText(cell: TableCell | undefined): string {
  if (cell?.kind === 'text') return cell.text;
  return cell?.kind === 'number' && !isLoneDigit(cell) ? cell.printed : '';
}

export function isLoneDigit({ bare, printed }: PrintedNumber): boolean {
  return !bare && /^[1-9]$/.test(printed);
}

function areHeadings(row: Row, years: readonly PrintedNumber[], above: readonly Row[]): boolean {
  const isFirst = row.every(
    (cell, column) => cell.kind !== 'number' || above.every((one) => headingText(one[column]) === ''),
  );
  const steps = years.slice(1).map((year, index) => subtract(yearOf(year), yearOf(years[index] ?? year)));
  const followEachOther = steps.every((step) => step === '1') || steps.every((step) => step === '-1');
  return isFirst || row[0]?.kind === 'blank' || (steps.length > 0 && followEachOther);
}

/** With or without a note mark: «2025», «2025*», «20251)». */
function isYear({ printed, value }: PrintedNumber): boolean {
  return /^(?:19|20)\d\d/.test(printed) && /^\d{4}[1-9]?$/.test(value);
}

function isPlainYear({ value }: PrintedNumber): boolean {
  return value.length === 4;
}

function yearOf({ value }: PrintedNumber): string {
  return value.slice(0, 4);
}

function hasSeveralWords(row: Row): boolean {
  return row.filter((cell) => cell.kind === 'text').length >= 2;
}
