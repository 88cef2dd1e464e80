import type { FormDefinition } from '../forms/definition.ts';
import { nearest } from '../nearest.ts';
import type { Language } from '../language.ts';
import { Cells } from './cells.ts';
import type { FieldOf, TableId } from './fields.ts';
import type { DefinitionProblem } from './problem.ts';
import type { Tables } from './read-tables.ts';
import { Translator } from './translator.ts';

/** A file with nothing right in it must not take long to refuse. */
export const enoughProblems = 60;

type Path = readonly (string | number)[];

/** What is known while a definition workbook is read: what is wrong so far, and where each part of the form stood. */
export class Draft {
  readonly problems: DefinitionProblem[];
  readonly language: Language;
  readonly translator: Translator;
  /** Columns whose type is not known: what is computed from them has been told of already. */
  readonly broken = new Set<string>();
  readonly #tables: Tables;
  readonly #places = new Map<string, Cells<string>>();

  constructor(tables: Tables, problems: DefinitionProblem[], language: Language) {
    this.#tables = tables;
    this.problems = problems;
    this.language = language;
    this.translator = new Translator(this.lines('texts'));
  }

  lines<Table extends TableId>(table: Table): readonly Cells<FieldOf<Table>>[] {
    return this.#tables[table].map((line) => new Cells<FieldOf<Table>>(line, this.problems, this.language));
  }

  /** What was probably meant, for as many as anybody reads; empty where it cannot be told. */
  suggest(written: string, names: readonly string[]): string {
    return this.problems.length > enoughProblems ? '' : (nearest(written, names) ?? '');
  }

  remember(path: Path, cells: Cells<string>): void {
    this.#places.set(path.join('/'), cells);
  }

  /** The cells of a part of the form, or of what it is part of. */
  cellsOf(path: Path): Cells<string> | null {
    const cells = this.#places.get(path.join('/'));
    if (cells !== undefined) return cells;
    return path.length === 0 ? null : this.cellsOf(path.slice(0, -1));
  }
}

/** The parts of a form that names in formulas stand for. */
export type FormOfNames = Pick<FormDefinition, 'sheets' | 'lists'>;
