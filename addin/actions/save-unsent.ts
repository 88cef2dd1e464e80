import { rowsOf } from '../../shared/content.ts';
import { columnWithRole } from '../../shared/workbook/layout.ts';
import type { Operation } from '../../shared/sync/operation.ts';
import type { CellValue } from '../../shared/value.ts';
import type { OpenReport } from '../open-report.ts';
import { describeValue } from '../views/describe-value.ts';
import type { Words } from '../views/words.ts';
import { contentAfter } from './content-after.ts';
import type { CellMap } from './locate-cell.ts';
import { mapCells } from './locate-cell.ts';
import type { Pane } from './pane.ts';
import { textsOf } from './pane.ts';

/** Gives the user what the server will not take, as a table that Excel opens. */
export async function saveUnsent(pane: Pane): Promise<void> {
  const { report, language } = pane.store.getState();
  const { session } = pane.open;
  if (report === null || session === null) return;
  const texts = textsOf(pane);
  const cells = mapCells(report.form, await pane.workbook.readGrids());
  const lines = unsentLines(report, session.outbox.pending(), cells, { texts, language });
  const table = [texts.unsent.columns, ...lines].map((line) => line.map(quoted).join(';')).join('\r\n');
  // Without the byte order mark Excel takes the file for another character set.
  const file = new Blob([`\uFEFF${table}\r\n`], { type: 'text/csv;charset=utf-8' });
  pane.saveFile(file, `${texts.unsent.file}-${report.summary.organisation.id}-${report.summary.period}.csv`);
}

/** Sheet, cell, the line's title, column and value. That a line was added shows in its cells. */
export function unsentLines(
  report: OpenReport,
  pending: readonly Operation[],
  cells: CellMap,
  words: Words,
): readonly (readonly string[])[] {
  const content = contentAfter(report.content, pending);
  const { empty, wholeRow } = words.texts.conflicts;
  return pending.flatMap((operation) => {
    const at = placeOf(operation, report);
    if (at === null) return [];
    const sheet = report.form.sheets.find(({ id }) => id === at.sheet);
    const titleColumn = sheet === undefined ? undefined : columnWithRole(sheet, 'title');
    const row = rowsOf(content, at.sheet).find(({ id }) => id === at.row);
    const title = titleColumn === undefined ? null : (row?.cells[titleColumn.id] ?? null);
    const column = sheet?.columns.find(({ id }) => id === at.column);
    const place = at.column === null ? null : cells.cell({ ...at, column: at.column });
    return [
      [
        sheet?.title[words.language] ?? at.sheet,
        place?.address ?? '',
        describeValue(title, { sheet: at.sheet, column: titleColumn?.id ?? null }, report, words) ?? '',
        column?.title[words.language] ?? wholeRow,
        describeValue(at.value, at, report, words) ?? empty,
      ],
    ];
  });
}

interface Written {
  readonly sheet: string;
  readonly row: string;
  readonly column: string | null;
  readonly value: CellValue;
}

/** Null for a row that was added: it has no value of its own. */
export function placeOf(operation: Operation, { conflicts }: Pick<OpenReport, 'conflicts'>): Written | null {
  switch (operation.kind) {
    case 'set':
      return operation;
    case 'deleteRow':
      return { ...operation, column: null, value: null };
    case 'resolve': {
      const conflict = conflicts.find(({ id }) => id === operation.conflict);
      return conflict === undefined ? null : { ...conflict, value: operation.value };
    }
    case 'addRow':
      return null;
  }
}

/** A text that Excel would take for a formula gets an apostrophe before it. */
function quoted(text: string): string {
  const isFormula = /^[=+@\t\r]|^-(?![\d\s.,]*$)/.test(text);
  return `"${(isFormula ? `'${text}` : text).replaceAll('"', '""')}"`;
}
