import type { CellKey, ReportContent } from '../content.ts';
import type { Severity } from '../finding.ts';
import type { FormDefinition, Formula, Lists, SheetDefinition } from '../forms/definition.ts';
import type { Language, Text } from '../language.ts';
import type { Period } from '../period.ts';
import type { Question } from '../questions.ts';
import type { CellValue } from '../value.ts';
import type { Places } from '../workbook/read-grid.ts';

/**
 * A rule is one file named after what it expects. `check` is pure: it reads the report and returns one violation
 * per place, none when all is well or when the cells it needs are empty (that a cell may not be empty is the rule
 * `required-cells-are-filled`). It never throws, never reads a clock, and knows columns by role or type, never
 * by a form's own ids. To add one: write the file, add it to `catalogue.ts`, write its test and run `npm run docs:rules`.
 *
 * A round pins a rule set by its number and runs the rules that had come by then, as they are worded now. So a rule that
 * is to find more than before is a new rule. A new one can be on trial; taken off trial, it comes anew with a higher
 * `since`, and rounds that are open do not notice.
 */
export interface Rule {
  /** The file's name. */
  readonly id: string;
  readonly severity: Severity;
  /** Number of the rule set in which it came; 0 for what comes with the version of a form. */
  readonly since: number;
  /** Raised with every change of the rule's code, so that a result can say exactly what it was checked against. */
  readonly revision: number;
  /** Shown as a warning, with a word that it is on trial; blocks nothing and needs no explanation. */
  readonly trial?: boolean;
  /** What must hold, as a sentence: heading in `docs/rules.md`. */
  readonly statement: Text;
  /** A breach in words, for `docs/rules.md`. */
  readonly example: Text;
  /** Whether the sheet has what the rule looks at: there and nowhere else it can find something. */
  readonly appliesTo: (sheet: SheetDefinition) => boolean;
  /**
   * The columns of the sheet whose cells the rule looks at, here or from another sheet: a change in any other column of
   * a line that holds something leaves its violations as they are.
   */
  readonly reads: (sheet: SheetDefinition, form: FormDefinition) => readonly string[];
  readonly check: (report: ReportUnderCheck) => readonly Violation[];
  /** What happened and what to do. Following the advice must make the finding go away. */
  readonly message: (violation: Violation, words: Words) => string;
}

/** A rule of the catalogue or of a form; a form's has no example. */
export type AnyRule = Omit<Rule, 'example'>;

export interface ReportUnderCheck {
  readonly form: FormDefinition;
  readonly period: Period;
  readonly organisation: { readonly id: string; readonly name: string };
  readonly content: ReportContent;
  /** The same organisation's report of last period, where there is one. */
  readonly previous?: ReportContent | null;
  readonly lists: Lists;
  /** What the report was returned with. */
  readonly questions?: readonly Question[];
  /** Where it stands in the file that it was read from: rows can have moved, and tabs have been renamed. */
  readonly places?: Places;
}

export interface Violation {
  /** Where it weighs less than the rule does: a sum that is off by no more than rounding. */
  readonly severity?: Severity;
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
  readonly sheetTitle: (sheet: string) => string;
  /** «D7 på arket Prosjekter»: a cell as people see it. */
  readonly cell: (key: CellKey) => string;
  readonly amount: (decimal: string) => string;
  /** With the column's unit, or its label: «1 200 000 kr», «15. oktober 2025», «Rød». */
  readonly value: (sheet: string, column: string, value: NonNullable<CellValue>) => string;
  readonly label: (sheet: string, column: string, code: string) => string;
  /** A formula of the form with titles and labels. */
  readonly formula: (sheet: string, formula: Formula) => string;
}
