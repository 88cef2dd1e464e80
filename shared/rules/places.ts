import type { CellKey } from '../content.ts';
import { findColumn, findSheet } from '../forms/catalogue.ts';
import { addressOf, rowOf } from '../workbook/layout.ts';
import type { ReportUnderCheck, Violation } from './rule.ts';

/** Where the cells of a report stand in the workbook. Null for what the report does not show. */
export interface Places {
  /** As the tab is called; null where the report was not read from a workbook. */
  readonly sheetName: (sheet: string) => string | null;
  /** The row's number in Excel. */
  readonly rowNumber: (sheet: string, row: string | null) => number | null;
  /** Such as `D7`. */
  readonly address: (key: CellKey) => string | null;
  /** Sheet, row and column as numbers, for sorting; what is about more than a cell comes before it. */
  readonly order: (violation: Violation) => readonly [number, number, number];
}

/** In the file that the report was read from; otherwise as the form is laid out. */
export function placesIn(report: ReportUnderCheck): Places {
  const laidOut = laidOutPlaces(report);
  const { places } = report;
  if (places === undefined) return laidOut;
  const rowNumber: Places['rowNumber'] = (sheet, row) => places[sheet]?.rows[row ?? ''] ?? null;
  return {
    ...laidOut,
    sheetName: (sheet) => places[sheet]?.sheetName ?? null,
    rowNumber,
    address: ({ sheet, row, column }) => {
      const [letters, number] = [places[sheet]?.columns[column], rowNumber(sheet, row)];
      return letters === undefined || number === null ? null : `${letters}${number}`;
    },
  };
}

function laidOutPlaces({ form, content }: ReportUnderCheck): Places {
  const lines = new Map(
    Object.entries(content.sheets).flatMap(([sheet, { rows }]) =>
      rows.map(({ id, line }) => [JSON.stringify([sheet, id]), line] as const),
    ),
  );
  const lineOf = (sheet: string, row: string | null) => lines.get(JSON.stringify([sheet, row])) ?? null;
  return {
    sheetName: () => null,
    rowNumber: (sheet, row) => {
      const line = lineOf(sheet, row);
      return line === null ? null : rowOf.firstLine + line - 1;
    },
    address: ({ sheet, row, column }) => {
      const [definition, line] = [findSheet(form, sheet), lineOf(sheet, row)];
      const isKnown = findColumn(form, sheet, column) !== undefined;
      return definition === undefined || line === null || !isKnown
        ? null
        : addressOf(definition, column, line);
    },
    order: ({ sheet, row, column }) => [
      form.sheets.findIndex(({ id }) => id === sheet),
      lineOf(sheet, row) ?? 0,
      findSheet(form, sheet)?.columns.findIndex(({ id }) => id === column) ?? -1,
    ],
  };
}
