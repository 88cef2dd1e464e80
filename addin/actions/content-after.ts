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
        rows.map((old) => (old.id === row ? { ...old, cells: { ...old.cells, [column]: value } } : old)),
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

function withRows(
  content: ReportContent,
  sheet: string,
  change: (rows: SheetContent['rows']) => SheetContent['rows'],
): ReportContent {
  const rows = change(content.sheets[sheet]?.rows ?? []);
  return { sheets: { ...content.sheets, [sheet]: { rows } } };
}
