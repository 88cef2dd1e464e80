import { absolute, compare } from '../decimal.ts';
import type { Block } from './blocks.ts';
import { headLength, headingText, isLoneDigit } from './headings.ts';
import { isCodeLabel, isCutLabel } from './labels.ts';
import type { Surroundings } from './precision.ts';
import { precisionOf } from './precision.ts';
import type { PrintedNumber, TableCell } from './table-cell.ts';

/** A row or a column of a table, with what it holds at each position along it. */
export interface Line {
  readonly index: number;
  readonly label: string;
  readonly cells: readonly TableCell[];
}

export interface Table {
  readonly rows: readonly Line[];
  /** Only columns that hold figures; a row's number or a chapter is no figure. */
  readonly columns: readonly Line[];
  /** Of a row and a column by their `index`. */
  readonly addressOf: (row: number, column: number) => string;
  /** No headings, rows left out with «…» or numbered from another than 1: lines that a total was made from may be missing. */
  readonly isCut: boolean;
}

/** Null for a block without figures. `caption` is what stands above the block. */
export function tableOf({ rows, addressOf }: Block, caption: string): Table | null {
  const width = rows[0]?.length ?? 0;
  const head = headLength(rows);
  const body = rows.slice(head);
  const all = Array.from(Array(width).keys(), (index) => ({
    index,
    label: joined(rows.slice(0, head).map((row) => headingText(row[index]))),
    cells: withKnownPlaces(body.map((row) => row[index] ?? { kind: 'blank' })),
  }));
  const figures = all.filter(holdsFigures);
  if (figures.length === 0) return null;
  const words = all.filter((column) => !figures.includes(column));
  const around = joined([caption, ...words.map(({ label }) => label)]);
  const columns = figures.map((column) => ({
    ...column,
    cells: column.cells.map((cell, row) =>
      precise(cell, { column: column.label, row: labelOf(body[row]), table: around }),
    ),
  }));
  return {
    columns,
    rows: body.map((row, index) => ({
      index,
      label: labelOf(row),
      cells: columns.map(({ cells }) => cells[index] ?? { kind: 'blank' }),
    })),
    addressOf: (row, column) => addressOf(head + row, column),
    isCut: columns.every(({ label }) => label === '') || isCutLabel(around) || words.some(hasGap),
  };
}

function joined(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(' ');
}

function precise(cell: TableCell, surroundings: Surroundings): TableCell {
  const known = (figure: PrintedNumber) => ({ ...figure, precision: precisionOf(figure, surroundings) });
  if (cell.kind === 'number') return known(cell);
  if (cell.kind === 'mark' && cell.figure !== null) return { ...cell, figure: known(cell.figure) };
  if (cell.kind !== 'twoReadings') return cell;
  return { ...cell, readings: [known(cell.readings[0]), known(cell.readings[1])] };
}

function labelOf(row: readonly TableCell[] = []): string {
  return row.map((cell) => (cell.kind === 'text' ? cell.text : '')).find((text) => text !== '') ?? '';
}

function holdsFigures({ label, cells }: Line): boolean {
  const count = (kind: TableCell['kind']): number => cells.filter((cell) => cell.kind === kind).length;
  const figures = count('number') + count('twoReadings');
  return !isCodeLabel(label) && figures > 0 && figures >= count('text');
}

/** «…» among the labels, or lines numbered from another than 1 or with a number left out. */
function hasGap({ label, cells }: Line): boolean {
  if (cells.some((cell) => cell.kind === 'unreadable')) return true;
  const numbers = cells.flatMap((cell) =>
    cell.kind === 'number' ? [cell.printed] : (/^(\d{1,3})\.? /.exec(textOf(cell))?.[1] ?? []),
  );
  const isNumbered = /^(?:nr|nummer|#)?\.?$/i.test(label) || numbers.length * 2 >= cells.length;
  return isNumbered && numbers.length >= 2 && isCounting(numbers) && numbers[0] !== '1';
}

function textOf(cell: TableCell): string {
  return cell.kind === 'text' ? cell.text : '';
}

function isCounting(numbers: readonly string[]): boolean {
  return numbers.every((number, index) => Number(number) === Number(numbers[0]) + index);
}

/** Cells that hold numbers have the decimals of their column; note marks among amounts are none. */
function withKnownPlaces(cells: readonly TableCell[]): readonly TableCell[] {
  const numbers = cells.filter((cell) => cell.kind === 'number');
  const places = numbers.filter(({ bare }) => bare).map(({ lastPlace }) => lastPlace);
  const finest = places.reduce((least, place) => (compare(place, least) < 0 ? place : least), '1');
  const hasMarks = haveNoteMarks(numbers);
  return cells.map((cell) => {
    if (cell.kind !== 'number') return cell;
    if (cell.bare) return hasAllDigits(cell) ? cell : { ...cell, lastPlace: finest };
    return hasMarks && isLoneDigit(cell) ? { kind: 'mark' as const, figure: cell } : cell;
  });
}

/** As many as Excel holds: how many decimals are left depends on its size. */
function hasAllDigits({ value }: PrintedNumber): boolean {
  return value.replace(/[-.]/g, '').replace(/^0+/, '').length >= 15;
}

/** A few digits alone among large amounts only, numbered as notes are: 1, 2, 3. */
function haveNoteMarks(numbers: readonly PrintedNumber[]): boolean {
  const digits = numbers.filter(isLoneDigit);
  const large = numbers.filter((cell) => !isLoneDigit(cell));
  return (
    large.length >= 3 &&
    digits.length * 4 <= large.length &&
    digits.every(({ printed }, at) => printed === String(at + 1)) &&
    large.every(({ value }) => compare(absolute(value), '10000') >= 0)
  );
}
