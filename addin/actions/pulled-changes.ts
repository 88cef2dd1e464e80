import type { ReportContent } from '../../shared/content.ts';
import { rowsOf } from '../../shared/content.ts';
import { findColumn } from '../../shared/forms/catalogue.ts';
import { toGrid } from '../../shared/workbook/cell-text.ts';
import type { Language } from '../../shared/language.ts';
import type { CellValue } from '../../shared/value.ts';
import { isEmpty, sameValue } from '../../shared/value.ts';
import type { CellChange } from '../excel/workbook.ts';
import type { OpenReport } from '../open-report.ts';
import type { CellMap } from './locate-cell.ts';

interface PulledInput {
  /** Its content is what the sheet would hold if nobody else had changed anything. */
  readonly report: Pick<OpenReport, 'form' | 'lists' | 'content'>;
  readonly server: ReportContent;
  readonly cells: CellMap;
  readonly language: Language;
}

/** What others have changed, as cells to write; null when there are rows that the sheet has no line for. */
export function pulledChanges({
  report,
  server,
  cells,
  language,
}: PulledInput): readonly CellChange[] | null {
  const changes: CellChange[] = [];
  for (const { sheet, row, column, value } of differences(report.content, server)) {
    if (!cells.hasRow(sheet, row)) {
      if (isEmpty(value)) continue;
      return null;
    }
    const place = cells.cell({ sheet, row, column });
    const definition = findColumn(report.form, sheet, column);
    if (place === null || definition === undefined) continue;
    changes.push({ ...place, value: toGrid(definition, value, report.lists, language) });
  }
  return changes;
}

interface Difference {
  readonly sheet: string;
  readonly row: string;
  readonly column: string;
  readonly value: CellValue;
}

/** Every cell that does not hold what the server has; the cells of a row that is gone become empty. */
function differences(expected: ReportContent, server: ReportContent): readonly Difference[] {
  const sheets = new Set([...Object.keys(expected.sheets), ...Object.keys(server.sheets)]);
  return [...sheets].flatMap((sheet) => {
    const before = new Map(rowsOf(expected, sheet).map((row) => [row.id, row.cells]));
    const after = new Map(rowsOf(server, sheet).map((row) => [row.id, row.cells]));
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((row) => {
      const [was, is] = [before.get(row) ?? {}, after.get(row) ?? {}];
      return [...new Set([...Object.keys(was), ...Object.keys(is)])]
        .filter((column) => !isSame(was[column] ?? null, is[column] ?? null))
        .map((column) => ({ sheet, row, column, value: is[column] ?? null }));
    });
  });
}

function isSame(a: CellValue, b: CellValue): boolean {
  return isEmpty(a) ? isEmpty(b) : sameValue(a, b);
}
