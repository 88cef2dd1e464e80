import type { Lists, SheetDefinition } from '../forms/definition.ts';
import type { Grid } from '../workbook/grid.ts';
import { isBlank } from '../workbook/grid.ts';
import { columnWithRole } from '../workbook/layout.ts';
import type { Language } from '../language.ts';
import { canonicalText } from '../value.ts';
import type { CellValue } from '../value.ts';
import type { HeaderRow, Meaning } from './headings.ts';
import type { RowProblem } from './problem.ts';
import type { LineRecipients } from './read-recipients.ts';
import { readRecipients } from './read-recipients.ts';
import { readValue } from './read-value.ts';
import type { Candidates } from './recipients.ts';
import { recipientsHeading } from './words.ts';

/** A line of the table, under the row id that it gets in the report. */
export interface TableLine extends LineRecipients {
  readonly sheet: string;
  readonly id: string;
  /** As Excel counts. */
  readonly rowNumber: number;
  /** Column id → value, filled cells only. */
  readonly cells: Readonly<Record<string, CellValue>>;
}

interface Table {
  readonly grid: Grid;
  readonly header: HeaderRow;
  readonly sheet: SheetDefinition;
  readonly candidates: Candidates;
  readonly lists: Lists;
  readonly language: Language;
}

/** A round takes 5 000 cells for a recipient; no form lays in more than ten in a line. */
export const mostLines = 500;

/** Every line below the header that holds anything, at most `mostLines`. */
export function readLines(table: Table): {
  readonly lines: readonly TableLine[];
  readonly problems: readonly RowProblem[];
} {
  const { grid, header } = table;
  const rows = grid.values.flatMap((line, at) => {
    const holdsSomething = header.headings.some(
      ({ column, meaning }) => meaning !== null && !isBlank(line[column - 1] ?? null),
    );
    return at + 1 > header.row && holdsSomething ? [at + 1] : [];
  });
  const lines: TableLine[] = [];
  let told = 0;
  for (const row of rows.slice(0, mostLines)) {
    if (told > mostProblems) break;
    const line = readLine(table, row);
    lines.push(line);
    told += line.problems.length;
  }
  return { lines: withIds(lines, table.sheet), problems: leftUnread(rows, lines.length) };
}

/** Nobody reads on after so many, and each unknown name is looked up among all. */
const mostProblems = 100;

function leftUnread(rows: readonly number[], read: number): readonly RowProblem[] {
  const row = rows[read];
  if (row === undefined) return [];
  return read === mostLines
    ? [{ code: 'TOO_MANY_LINES', most: mostLines, row, column: 1 }]
    : [{ code: 'TOO_MANY_PROBLEMS', row, column: 1 }];
}

function readLine(table: Table, row: number): TableLine {
  const { grid, header, sheet, candidates } = table;
  const read = header.headings.flatMap(({ column: at, meaning }) =>
    isCell(meaning) ? [{ column: meaning.column, ...readValue(meaning.column, row, at, table) }] : [],
  );
  const cells = Object.fromEntries(
    read.flatMap(({ column, value }) => (value === null ? [] : [[column.id, value]])),
  );
  const recipients = readRecipients(grid, header, row, candidates);
  const first = header.headings[0]?.column ?? 1;
  const missing: RowProblem[] = [];
  if (Object.keys(cells).length === 0) missing.push({ code: 'EMPTY_LINE', row, column: first });
  if (isForNobody(recipients)) missing.push(noRecipient(table, row, first));
  return {
    ...recipients,
    sheet: sheet.id,
    id: idOf(sheet, cells, row),
    rowNumber: row,
    cells,
    problems: [...read.flatMap(({ problem }) => problem ?? []), ...recipients.problems, ...missing],
  };
}

function isCell(meaning: Meaning | null): meaning is Extract<Meaning, { kind: 'cell' }> {
  return meaning?.kind === 'cell';
}

/** Names that are not understood have been told of already. */
function isForNobody({ asked, informed, problems }: LineRecipients): boolean {
  return asked.length === 0 && informed.length === 0 && problems.length === 0;
}

function noRecipient({ header, language }: Table, row: number, otherwise: number): RowProblem {
  const column = header.headings.find(({ meaning }) => meaning?.kind === 'recipients')?.column ?? otherwise;
  return { code: 'NO_RECIPIENT', heading: recipientsHeading[language], row, column };
}

/** From the number, when the table has one: ids have neither blanks nor Norwegian letters. */
function idOf(sheet: SheetDefinition, cells: TableLine['cells'], row: number): string {
  const column = columnWithRole(sheet, 'number');
  const value = column === undefined ? null : cells[column.id];
  const id = (value?.t === 's' ? value.v : '')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[øØ]/g, 'o')
    .replace(/[åÅ]/g, 'a')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+|-+$/g, '')
    .slice(0, 50);
  return id === '' ? `row-${row}` : id;
}

/**
 * The same number can stand on several lines, each with its own deadline; lines that are wholly equal, and ones with
 * another title, are told of.
 */
function withIds(lines: readonly TableLine[], sheet: SheetDefinition): readonly TableLine[] {
  const ofId = new Map<string, TableLine[]>();
  const seenLines = new Map<string, number>();
  return lines.map((line) => {
    const [first, ...others] = ofId.get(line.id) ?? [];
    ofId.set(line.id, [...(first === undefined ? [] : [first, ...others]), line]);
    const id = first === undefined ? line.id : `${line.id}-${others.length + 2}`;
    const content = contentOf(line);
    const equal = seenLines.get(content);
    if (equal === undefined) seenLines.set(content, line.rowNumber);
    const same = equal === undefined ? sameNumber(first, line, sheet, id) : sameLine(equal, line);
    return { ...line, id, problems: [...line.problems, ...same] };
  });
}

function sameLine(other: number, { rowNumber: row }: TableLine): readonly RowProblem[] {
  return [{ code: 'SAME_LINE', other, row, column: 1 }];
}

function sameNumber(
  first: TableLine | undefined,
  line: TableLine,
  sheet: SheetDefinition,
  id: string,
): readonly RowProblem[] {
  const title = columnWithRole(sheet, 'title')?.id ?? '';
  const titleOf = ({ cells }: TableLine): string => canonicalText(cells[title] ?? null);
  if (first === undefined || titleOf(first) === titleOf(line)) return [];
  return [{ code: 'SAME_NUMBER', other: first.rowNumber, id, row: line.rowNumber, column: 1 }];
}

/** What a line holds and for whom: the same line for others is another line. */
function contentOf({ cells, asked, informed }: TableLine): string {
  const values = Object.entries(cells).map(([column, value]) => `${column} ${canonicalText(value)}`);
  return JSON.stringify([values.sort(), asked.map(({ id }) => id), informed.map(({ id }) => id)]);
}
