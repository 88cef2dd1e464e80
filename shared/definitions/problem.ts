import type { Severity } from '../finding.ts';
import type { TableId } from './fields.ts';
import type { FormulaHabit } from './formula-habit.ts';

/** Where in a definition workbook. */
export interface Place {
  readonly table: TableId;
  /** As the tab is called; as it should be called when there is none. */
  readonly sheetName: string;
  readonly heading: string | null;
  readonly row: number | null;
  /** Such as `C7`. */
  readonly cell: string | null;
}

/** What a sentence about a problem is made of; what it does not need is empty. */
export interface Facts {
  /** What stands in the workbook, or is missing. */
  readonly written: string;
  /** What was probably meant, or another thing of the kind. */
  readonly suggestion: string;
  /** The heading that the cell stands under. */
  readonly heading: string;
  /** What is concerned: a sheet, a column, a list, a type. */
  readonly other: string;
  readonly least: string;
  readonly most: string;
  /** A character of a formula, counted from 1. */
  readonly at: string;
}

/** Those of the workbook, of a cell, of the form as a whole, of a formula. */
export type DefinitionProblemCode =
  | 'NO_SHEET'
  | 'NO_HEADING'
  | 'UNKNOWN_HEADING'
  | 'TWO_HEADINGS'
  | 'LINE_TOO_FAR'
  | 'MISSING'
  | 'MISSING_FACT'
  | 'TOO_LONG'
  | 'BAD_ID'
  | 'UNKNOWN_WORD'
  | 'NOT_A_NUMBER'
  | 'OUT_OF_RANGE'
  | 'NOT_USED'
  | 'LARGE_PERCENT'
  | 'NOTHING_THERE'
  | 'TEXTS_MISSING'
  | 'TEXT_CHANGED'
  | 'TEXT_UNUSED'
  | FormFaultCode
  | FormulaProblemCode;

/** What can be wrong with a form, wherever it comes from. */
export type FormFaultCode =
  | 'DUPLICATE_ID'
  | 'DUPLICATE_TITLE'
  | 'TAB_NAME'
  | 'EMPTY_SHEET'
  | 'EMPTY_LIST'
  | 'TOO_MANY'
  | 'TOO_MANY_CELLS'
  | 'UNKNOWN_SHEET'
  | 'UNKNOWN_LIST'
  | 'UNKNOWN_COLUMN'
  | 'MIN_ABOVE_MAX'
  | 'NOT_COMPUTABLE'
  | 'COMPUTED_REQUIRED'
  | 'NO_TOTAL'
  | 'OTHER_TYPE'
  | 'OTHER_UNIT'
  | 'ROLE_TWICE'
  | 'ROLE_TYPE'
  | 'CIRCLE'
  | 'PREVIOUS_HERE'
  | 'SEVERAL_CHOICES'
  | 'FORMULA_TOO_LONG'
  | 'FORMULA_TOO_LONG_FOR_EXCEL'
  | 'TEXT_TOO_LONG_FOR_EXCEL'
  | 'NOT_READABLE';

export type FormulaProblemCode =
  | 'UNREADABLE'
  | 'UNREADABLE_END'
  | 'UNKNOWN_FUNCTION'
  | 'FORMULA_COLUMN'
  | 'FORMULA_SHEET'
  | 'WHICH_SHEET'
  | 'OTHER_SHEET'
  | 'ARGUMENT_COUNT'
  | 'AMBIGUOUS_COMMA'
  | 'COLUMN_WANTED'
  | 'KIND'
  | 'UNKNOWN_CODE'
  | 'WHERE'
  | FormulaHabit['code'];

export interface DefinitionProblem {
  readonly code: DefinitionProblemCode;
  readonly place: Place;
  readonly facts: Partial<Facts>;
}

/** What does not keep the form from being used. */
const lenient: Readonly<Partial<Record<DefinitionProblemCode, Severity>>> = {
  UNKNOWN_HEADING: 'warning',
  TWO_HEADINGS: 'warning',
  NOT_USED: 'warning',
  LARGE_PERCENT: 'warning',
  TAB_NAME: 'warning',
  TEXT_CHANGED: 'warning',
  TEXTS_MISSING: 'note',
  TEXT_UNUSED: 'note',
};

export function severityOf(code: DefinitionProblemCode): Severity {
  return lenient[code] ?? 'error';
}
