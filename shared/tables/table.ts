import { absolute, compare, subtract } from '../decimal.ts';
import type { Block } from './blocks.ts';
import { isCodeLabel } from './labels.ts';
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
  readonly labelAddressOf: (column: number) => string;
  /** No headings, or rows left out with «…»: lines that a total was made from may be missing. */
  readonly isCut: boolean;
}

/** Null for a block without figures under headings. */
export function tableOf({ rows, addressOf }: Block): Table | null {
  const width = rows[0]?.length ?? 0;
  const head = headLength(rows);
  const body = rows.slice(head);
  const headings = Array.from(Array(width).keys(), (column) =>
    rows
      .slice(0, head)
      .map((row) => labelText(row[column]))
      .join(' ')
      .trim(),
  );
  const all = headings.map((label, index) => ({
    index,
    label,
    cells: withKnownPlaces(body.map((row) => row[index] ?? { kind: 'blank' })),
  }));
  const columns = all.filter(holdsFigures);
  if (columns.length === 0) return null;
  const words = all.filter((column) => !columns.includes(column));
  return {
    columns,
    rows: body.map((row, index) => ({
      index,
      label: labelOf(row),
      cells: columns.map(({ cells }) => cells[index] ?? { kind: 'blank' }),
    })),
    addressOf: (row, column) => addressOf(head + row, column),
    labelAddressOf: (column) => addressOf(Math.max(head - 1, 0), column),
    isCut: columns.every(({ label }) => label === '') || words.some(hasGap),
  };
}

/** Rows on top without figures; a row of years is headings too, when nothing stands over them or they follow each other. */
function headLength(rows: readonly (readonly TableCell[])[]): number {
  const first = rows.findIndex((row, index) => {
    const numbers = row.filter((cell) => cell.kind === 'number');
    return numbers.length > 0 && !(numbers.every(isYear) && isHeading(row, rows.slice(0, index)));
  });
  return first < 0 ? rows.length : first;
}

function isHeading(row: readonly TableCell[], above: readonly (readonly TableCell[])[]): boolean {
  const isFirst = row.every(
    (cell, column) => cell.kind !== 'number' || above.every((one) => labelText(one[column]) === ''),
  );
  return isFirst || areConsecutive(row.filter((cell) => cell.kind === 'number'));
}

function areConsecutive(years: readonly PrintedNumber[]): boolean {
  const steps = years.slice(1).map(({ value }, index) => subtract(value, years[index]?.value ?? value));
  return steps.length > 0 && (steps.every((step) => step === '1') || steps.every((step) => step === '-1'));
}

function isYear(cell: PrintedNumber): boolean {
  return /^(?:19|20)\d\d$/.test(cell.printed);
}

function labelText(cell: TableCell | undefined): string {
  if (cell?.kind === 'text') return cell.text;
  return cell?.kind === 'number' ? cell.printed : '';
}

function labelOf(row: readonly TableCell[]): string {
  return row.map((cell) => (cell.kind === 'text' ? cell.text : '')).find((text) => text !== '') ?? '';
}

function holdsFigures({ label, cells }: Line): boolean {
  const count = (kind: TableCell['kind']): number => cells.filter((cell) => cell.kind === kind).length;
  return !isCodeLabel(label) && count('number') > 0 && count('number') >= count('text');
}

function hasGap({ cells }: Line): boolean {
  return cells.some((cell) => cell.kind === 'unreadable');
}

/** Cells that hold numbers have the decimals of their column; a digit alone among large amounts is a note mark. */
function withKnownPlaces(cells: readonly TableCell[]): readonly TableCell[] {
  const numbers = cells.filter((cell) => cell.kind === 'number');
  const places = numbers.filter(({ bare }) => bare).map(({ lastPlace }) => lastPlace);
  const finest = places.reduce((least, place) => (compare(place, least) < 0 ? place : least), '1');
  const large = numbers.filter((cell) => !isLoneDigit(cell));
  const areLarge = large.length >= 3 && large.every(({ value }) => compare(absolute(value), '10000') >= 0);
  return cells.map((cell) => {
    if (cell.kind !== 'number') return cell;
    if (cell.bare) return { ...cell, lastPlace: finest };
    return areLarge && isLoneDigit(cell) ? { kind: 'mark' as const } : cell;
  });
}

function isLoneDigit({ bare, printed }: PrintedNumber): boolean {
  return !bare && /^[1-9]$/.test(printed);
}
