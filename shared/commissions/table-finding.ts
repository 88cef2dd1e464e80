import type { Finding, Severity } from '../finding.ts';
import { columnLetters } from '../workbook/layout.ts';
import type { Language } from '../language.ts';
import type { TableProblem } from './problem.ts';
import { describeProblem } from './problem-texts.ts';

/** A problem of a table as a finding: where, what is wrong, and what to do. */
export function problemFinding(problem: TableProblem, language: Language): Finding {
  const row = 'row' in problem ? problem.row : null;
  const column = 'column' in problem ? problem.column : null;
  return {
    rule: `table-${problem.code.toLowerCase().replaceAll('_', '-')}`,
    severity: severityOf(problem),
    sheet: problem.sheetName,
    row: row === null ? null : String(row),
    column: column === null ? null : columnLetters(column),
    sheetTitle: problem.sheetName,
    columnTitle: 'heading' in problem ? problem.heading : null,
    rowNumber: row,
    cell: row === null || column === null ? null : `${columnLetters(column)}${row}`,
    message: describeProblem(problem, language),
    actual: 'written' in problem ? problem.written : null,
    expected: 'suggestion' in problem ? problem.suggestion : null,
    difference: null,
  };
}

/** A column that nobody can have meant, and one that the form has no use for, can stay; everything else must be settled. */
function severityOf(problem: TableProblem): Severity {
  if (problem.code === 'UNKNOWN_HEADING' && problem.suggestion === null) return 'warning';
  if (problem.code === 'SAME_NUMBER') return 'note';
  return problem.code === 'NO_ROOM_FOR_INFORMATION' ? 'warning' : 'error';
}
