import type { RowContent } from '../../shared/content.ts';
import type { Finding } from '../../shared/finding.ts';
import type { ReportUnderCheck } from '../../shared/rules/rule.ts';
import type { CellValue } from '../../shared/value.ts';

type Place = Pick<Finding, 'sheet' | 'row' | 'column'>;

/** What a reporter does who follows a finding's advice: writes in the very cell that it points at. */
export function write(
  report: ReportUnderCheck,
  { sheet, row, column }: Place,
  value: CellValue,
): ReportUnderCheck {
  return changeRows(report, sheet, (rows) =>
    rows.map((one) =>
      one.id === row && column !== null ? { ...one, cells: { ...one.cells, [column]: value } } : one,
    ),
  );
}

export function deleteLine(
  report: ReportUnderCheck,
  { sheet, row }: Pick<Place, 'sheet' | 'row'>,
): ReportUnderCheck {
  return changeRows(report, sheet, (rows) => rows.filter(({ id }) => id !== row));
}

export function changeRows(
  report: ReportUnderCheck,
  sheet: string,
  change: (rows: readonly RowContent[]) => readonly RowContent[],
): ReportUnderCheck {
  const { sheets } = report.content;
  const rows = change(sheets[sheet]?.rows ?? []);
  return { ...report, content: { sheets: { ...sheets, [sheet]: { rows } } } };
}
