import type { z } from 'zod';
import type { consolidation } from '../api/consolidation.ts';
import type { ReportContent } from '../content.ts';
import type { Language } from '../language.ts';
import type { FormDefinition, SheetDefinition } from '../forms/definition.ts';
import type { CountedLine } from '../forms/totals.ts';

export type Consolidation = z.infer<typeof consolidation>;

/** One sheet of a form over all the reports of a round. */
export interface ConsolidatedSheet {
  readonly form: FormDefinition;
  readonly sheet: SheetDefinition;
  readonly table: Consolidation;
  readonly language: Language;
  /** In the table's order, each with all that its report holds. */
  readonly lines: readonly CountedLine[];
}

export function consolidatedSheet(
  form: FormDefinition,
  sheet: SheetDefinition,
  table: Consolidation,
  language: Language,
): ConsolidatedSheet {
  return { form, sheet, table, language, lines: countedLines(form, sheet, table) };
}

function countedLines(
  form: FormDefinition,
  sheet: SheetDefinition,
  table: Consolidation,
): readonly CountedLine[] {
  const rows = table.lines.map((line) => ({
    ...line,
    content: {
      id: line.row,
      line: line.number,
      cells: Object.fromEntries(Object.entries(line.cells).map(([id, cell]) => [id, cell.value])),
    },
  }));
  const reportOf = (lines: typeof rows): ReportContent => {
    const sheets = Object.entries(Object.groupBy(lines, (row) => row.sheet));
    return {
      sheets: Object.fromEntries(
        sheets.map(([id, own = []]) => [id, { rows: own.map(({ content }) => content) }]),
      ),
    };
  };
  const reports = new Map(
    [...Map.groupBy(rows, ({ report }) => report)].map(([id, lines]) => [id, reportOf(lines)]),
  );
  return rows
    .filter((row) => row.sheet === sheet.id)
    .map(({ report, content }) => ({
      row: content,
      report: { form, content: reports.get(report) ?? { sheets: {} } },
    }));
}
