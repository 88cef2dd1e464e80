import { valueIn } from '../content.ts';
import type { ReportContent, RowContent } from '../content.ts';
import { evaluate, holds } from '../expressions/evaluate.ts';
import type { Memory, Surroundings } from '../expressions/evaluate.ts';
import { readFormula } from '../expressions/read-formula.ts';
import type { CellValue } from '../value.ts';
import type { ColumnDefinition, FormDefinition, Formula, SheetDefinition } from './definition.ts';

/** A report with the form that says what is computed in it. */
export interface ReportWithForm {
  readonly form: FormDefinition;
  readonly content: ReportContent;
  /** The same organisation's report of last period, where there is one. */
  readonly previous?: ReportContent | null;
}

/** What a formula gives in a row of a sheet; null when it shows nothing. */
export function compute(
  formula: Formula,
  report: ReportWithForm,
  sheet: SheetDefinition,
  row: RowContent,
): CellValue {
  return evaluate(readFormula(formula), surroundings(report, sheet, row));
}

/** What a cell holds, or what it shows when it is computed. */
export function shownValue(
  column: ColumnDefinition,
  report: ReportWithForm,
  sheet: SheetDefinition,
  row: RowContent,
): CellValue {
  const { type } = column;
  if (type.kind !== 'computed') return valueIn(row, column.id);
  return showsNothing(sheet, row) ? null : compute(type.formula, report, sheet, row);
}

/** An open sheet has more lines than are used: on those where nothing is written nothing is computed. */
function showsNothing({ rows }: SheetDefinition, row: RowContent): boolean {
  return rows.kind === 'open' && isBlank(row);
}

const blanks = new WeakMap<RowContent, boolean>();

/** Asked once for each row, which is never changed in place either. */
function isBlank(row: RowContent): boolean {
  const known = blanks.get(row) ?? Object.values(row.cells).every((value) => value === null);
  blanks.set(row, known);
  return known;
}

/** Whether a condition holds in a row of a sheet. */
export function isTrue(
  formula: Formula,
  report: ReportWithForm,
  sheet: SheetDefinition,
  row: RowContent,
): boolean {
  return holds(readFormula(formula), surroundings(report, sheet, row));
}

export function surroundings(report: ReportWithForm, sheet: SheetDefinition, row: RowContent): Surroundings {
  const { form, content, previous = null } = report;
  return {
    sheet: sheet.id,
    row,
    content,
    previous,
    formulaOf: (sheetId, columnId) => {
      const column = form.sheets.find(({ id }) => id === sheetId)?.columns.find(({ id }) => id === columnId);
      return column?.type.kind === 'computed' ? readFormula(column.type.formula) : null;
    },
    showsNothing: (sheetId, of) => {
      const there = form.sheets.find(({ id }) => id === sheetId);
      return there !== undefined && showsNothing(there, of);
    },
    memoryOf: (of) => memoryOf(form, of),
  };
}

const memories = new WeakMap<FormDefinition, WeakMap<ReportContent, Memory>>();

/** For as long as form and content are there: neither is ever changed in place. */
function memoryOf(form: FormDefinition, content: ReportContent): Memory {
  const ofForm = memories.get(form) ?? new WeakMap<ReportContent, Memory>();
  memories.set(form, ofForm);
  const memory = ofForm.get(content) ?? { cells: new WeakMap(), aggregates: new Map() };
  ofForm.set(content, memory);
  return memory;
}
