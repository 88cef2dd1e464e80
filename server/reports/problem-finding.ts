import type { Finding } from '../../shared/finding.ts';
import { findColumn, findSheet } from '../../shared/forms/catalogue.ts';
import type { FormDefinition } from '../../shared/forms/definition.ts';
import type { GridProblem } from '../../shared/workbook/grid-problem.ts';
import { describeProblem } from '../../shared/workbook/grid-problem-texts.ts';
import type { Language } from '../../shared/language.ts';

/** What is wrong with the workbook itself, told like everything else that is found. */
export function problemFinding(form: FormDefinition, problem: GridProblem, language: Language): Finding {
  const { code, sheet, column, sheetName, row, cell } = problem;
  return {
    rule: `workbook-${code.toLowerCase().replaceAll('_', '-')}`,
    severity: 'warning',
    sheet,
    row: null,
    column,
    sheetTitle: sheetName ?? findSheet(form, sheet)?.title[language] ?? sheet,
    columnTitle: column === null ? null : (findColumn(form, sheet, column)?.title[language] ?? null),
    rowNumber: row,
    cell,
    message: describeProblem(form, problem, language),
    actual: null,
    expected: null,
    difference: null,
  };
}
