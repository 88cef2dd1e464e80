import type { ReportContent, RowContent, SheetContent } from '../../shared/content.ts';
import type { Operation } from '../../shared/sync/operation.ts';

/** The cells as they are when the operations have been applied. What a resolution does is for the server to say. */
export function contentAfter(content: ReportContent, operations: readonly Operation[]): ReportContent {
  return operations.reduce(afterOne, content);
}

function afterOne(content: ReportContent, operation: Operation): ReportContent {
  switch (operation.kind) {
    case 'set': {
      const { row, column, value } = operation;
      return withRows(content, operation.sheet, (rows) =>
        withRow(rows, row).map((old) =>
          old.id === row ? { ...old, cells: { ...old.cells, [column]: value } } : old,
        ),
      );
    }
    case 'addRow': {
      const added: RowContent = { id: operation.row, line: operation.position, cells: {} };
      return withRows(content, operation.sheet, (rows) =>
        rows.some((row) => row.id === added.id) ? rows : [...rows, added],
      );
    }
    case 'deleteRow':
      return withRows(content, operation.sheet, (rows) => rows.filter((row) => row.id !== operation.row));
    case 'resolve':
      return content;
  }
}

/** A sheet may show a row that the server has deleted: what is written there stands there all the same. */
function withRow(rows: SheetContent['rows'], id: string): SheetContent['rows'] {
  if (rows.some((row) => row.id === id)) return rows;
  const last = Math.max(0, ...rows.map(({ line }) => line));
  return [...rows, { id, line: last + 1, cells: {} }];
}

function withRows(
  content: ReportContent,
  sheet: string,
  change: (rows: SheetContent['rows']) => SheetContent['rows'],
): ReportContent {
  const rows = change(content.sheets[sheet]?.rows ?? []);
  return { sheets: { ...content.sheets, [sheet]: { rows } } };
}
