import type { CellKey, ReportContent } from '../content.ts';
import type { Severity } from '../finding.ts';
import type { FormDefinition, Lists, SheetDefinition } from '../forms/definition.ts';
import type { Language, Text } from '../language.ts';
import type { Period } from '../period.ts';

/**
 * A rule is one file named after what it expects. `check` is pure: it reads the report and returns one violation
 * per place, none when all is well or when the cells it needs are empty (that a cell may not be empty is the rule
 * `required-cells-are-filled`). It never throws, never reads a clock, and knows columns by role or type, never
 * by a form's own ids. To add one: write the file, add it to `catalogue.ts`, write its test and run `npm run docs:rules`.
 */
export interface Rule {
  /** The file's name. */
  readonly id: string;
  readonly severity: Severity;
  /** What must hold, as a sentence: heading in `docs/rules.md`. */
  readonly statement: Text;
  /** A breach in words, for `docs/rules.md`. */
  readonly example: Text;
  /** Whether the sheet has what the rule looks at: there and nowhere else it can find something. */
  readonly appliesTo: (sheet: SheetDefinition) => boolean;
  readonly check: (report: ReportUnderCheck) => readonly Violation[];
  /** What happened and what to do. Following the advice must make the finding go away. */
  readonly message: (violation: Violation, words: Words) => string;
}

export interface ReportUnderCheck {
  readonly form: FormDefinition;
  readonly period: Period;
  readonly organisation: { readonly id: string; readonly name: string };
  readonly content: ReportContent;
  readonly lists: Lists;
}

export interface Violation {
  readonly sheet: string;
  readonly row: string | null;
  readonly column: string | null;
  /** As shown to people, unlocalised: amounts as decimals, codes as codes. */
  readonly actual: string | null;
  readonly expected: string | null;
  readonly difference?: string;
  /** Another cell that the message points at (the first of two equal lines). */
  readonly other?: CellKey;
  /** Further facts that the message needs. */
  readonly facts?: Readonly<Record<string, string>>;
}

/** What a message may ask for while it is put into words. */
export interface Words {
  readonly language: Language;
  readonly columnTitle: (sheet: string, column: string) => string;
  /** «D7 på arket Prosjekter»: a cell as people see it. */
  readonly cell: (key: CellKey) => string;
  readonly amount: (decimal: string) => string;
  readonly label: (sheet: string, column: string, code: string) => string;
}
