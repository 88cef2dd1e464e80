import type { Finding } from '../finding.ts';
import { findSheet } from '../forms/catalogue.ts';
import type { Places } from './places.ts';
import type { ReportUnderCheck, Rule, Violation, Words } from './rule.ts';

/** A violation as people see it: titles, Excel row and address, and the rule's message. */
export function describeViolation(
  rule: Pick<Rule, 'id' | 'severity' | 'message'>,
  violation: Violation,
  { form }: ReportUnderCheck,
  places: Places,
  words: Words,
): Finding {
  const { sheet, row, column, actual, expected, difference = null } = violation;
  return {
    rule: rule.id,
    severity: rule.severity,
    sheet,
    row,
    column,
    sheetTitle: findSheet(form, sheet)?.title[words.language] ?? sheet,
    columnTitle: column === null ? null : words.columnTitle(sheet, column),
    rowNumber: places.rowNumber(sheet, row),
    cell: row === null || column === null ? null : places.address({ sheet, row, column }),
    message: rule.message(violation, words),
    actual,
    expected,
    difference,
  };
}
