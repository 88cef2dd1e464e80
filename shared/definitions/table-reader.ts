import { nearest } from '../nearest.ts';
import type { Grid } from '../workbook/grid.ts';
import { cellAt, isBlank } from '../workbook/grid.ts';
import { columnLetters } from '../workbook/layout.ts';
import type { Language } from '../language.ts';
import { languages } from '../language.ts';
import type { LineSource } from './cells.ts';
import type { Field, Fields } from './field.ts';
import type { TableId } from './fields.ts';
import { tables } from './fields.ts';
import type { DefinitionProblem, DefinitionProblemCode, Facts, Place } from './problem.ts';
import { folded } from './vocabulary.ts';

/** How far down the headings are looked for. */
const headingsWithin = 20;
/** More lines than any form has, so that a strange file costs little to read. */
const mostLinesOf: Readonly<Record<TableId, number>> = {
  form: 1,
  sheets: 50,
  columns: 1500,
  lists: 5000,
  rules: 500,
  texts: 5000,
};

/** Finds the headings of a sheet, in any language and anywhere near the top, and the lines below or beside them. */
export class TableReader {
  readonly #table: TableId;
  readonly #grid: Grid;
  readonly #language: Language;
  readonly #problems: DefinitionProblem[];
  readonly #fields: readonly (readonly [string, Field])[];

  constructor(table: TableId, grid: Grid, language: Language, problems: DefinitionProblem[]) {
    const fields: Fields = tables[table];
    this.#table = table;
    this.#grid = grid;
    this.#language = language;
    this.#problems = problems;
    this.#fields = Object.entries(fields);
  }

  read(): readonly LineSource[] {
    return this.#table === 'form' ? [this.#readBeside()] : this.#readBelow();
  }

  /** On the sheet of the form, what is written stands to the right of its heading. */
  #readBeside(): LineSource {
    const rows = new Map<string, number>();
    for (let row = 1; row <= Math.min(this.#grid.values.length, 200); row += 1) {
      const field = this.#fieldCalled(row, 1);
      if (field !== null && !rows.has(field)) rows.set(field, row);
    }
    this.#tellMissing((field) => rows.has(field));
    return {
      valueOf: (field) => {
        const row = rows.get(field);
        return row === undefined ? null : cellAt(this.#grid, row, 2);
      },
      placeOf: (field) => this.#place(field, field === null ? null : (rows.get(field) ?? null), 2),
    };
  }

  #readBelow(): readonly LineSource[] {
    const header = this.#headerRow();
    const columns = this.#columnsOf(header);
    this.#tellMissing((field) => columns.has(field));
    const last = this.#grid.values.length;
    const mostLines = mostLinesOf[this.#table];
    if (last > header + mostLines)
      this.#tell('LINE_TOO_FAR', this.#place(null, header + mostLines + 1, 1), { most: String(mostLines) });
    const lines = upTo(Math.max(0, Math.min(last - header, mostLines))).map((line) => header + line);
    return lines
      .filter((row) => [...columns.values()].some((column) => !isBlank(cellAt(this.#grid, row, column))))
      .map((row) => ({
        valueOf: (field) => {
          const column = columns.get(field);
          return column === undefined ? null : cellAt(this.#grid, row, column);
        },
        placeOf: (field) => this.#place(field, row, field === null ? null : (columns.get(field) ?? null)),
      }));
  }

  /** The row where most headings stand, so that lines may be put in above it. */
  #headerRow(): number {
    const rows = upTo(headingsWithin);
    const known = rows.map(
      (row) => this.#widthOf(row).filter((column) => this.#fieldCalled(row, column) !== null).length,
    );
    const most = Math.max(...known);
    return most === 0 ? headingsWithin : known.indexOf(most) + 1;
  }

  #columnsOf(header: number): ReadonlyMap<string, number> {
    const columns = new Map<string, number>();
    for (const column of this.#widthOf(header)) {
      const written = cellAt(this.#grid, header, column);
      if (isBlank(written)) continue;
      const field = this.#fieldCalled(header, column);
      const place = { ...this.#place(null, header, column), heading: String(written) };
      if (field === null) this.#tellUnknown(String(written), place, columns);
      else if (columns.has(field)) this.#tell('TWO_HEADINGS', place, { written: String(written) });
      else columns.set(field, column);
    }
    return columns;
  }

  #widthOf(row: number): readonly number[] {
    const { length } = this.#grid.values[row - 1] ?? [];
    return upTo(Math.min(length, 200));
  }

  #fieldCalled(row: number, column: number): string | null {
    const written = cellAt(this.#grid, row, column);
    if (typeof written !== 'string') return null;
    const wanted = folded(written.replace(/\*\s*$/, ''));
    const found = this.#fields.find(([, { heading }]) =>
      languages.some((language) => folded(heading[language]) === wanted),
    );
    return found?.[0] ?? null;
  }

  #tellMissing(isThere: (field: string) => boolean): void {
    for (const [name, { heading, needed }] of this.#fields) {
      if (needed === true && !isThere(name))
        this.#tell('NO_HEADING', this.#place(null, null, null), { written: heading[this.#language] });
    }
  }

  /** A column of one's own is nobody's fault, one that was probably meant is told. */
  #tellUnknown(written: string, place: Place, known: ReadonlyMap<string, number>): void {
    const free = this.#fields.filter(([name]) => !known.has(name));
    const suggestion = nearest(
      written.replace(/\*\s*$/, ''),
      free.map(([, { heading }]) => heading[this.#language]),
    );
    if (suggestion !== null) this.#tell('UNKNOWN_HEADING', place, { written, suggestion });
  }

  #place(field: string | null, row: number | null, column: number | null): Place {
    const heading = this.#fields.find(([name]) => name === field)?.[1].heading[this.#language] ?? null;
    const cell = row === null || column === null ? null : `${columnLetters(column)}${row}`;
    return { table: this.#table, sheetName: this.#grid.name, heading, row, cell };
  }

  #tell(code: DefinitionProblemCode, place: Place, facts: Partial<Facts>): void {
    this.#problems.push({ code, place, facts });
  }
}

/** From 1. */
function upTo(count: number): readonly number[] {
  return Array.from(Array(count).keys(), (at) => at + 1);
}
