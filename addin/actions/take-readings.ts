import { findColumn } from '../../shared/forms/catalogue.ts';
import { toGrid } from '../../shared/workbook/cell-text.ts';
import type { TextReading } from '../../shared/workbook/text-reading.ts';
import type { OpenReport, TakenReading } from '../open-report.ts';
import { mapCells } from './locate-cell.ts';
import type { Pane } from './pane.ts';

/** Writes into the sheet what texts were understood as, and shows those that now stand there so. */
export async function takeReadings(
  { workbook, store }: Pane,
  { form, lists }: Pick<OpenReport, 'form' | 'lists'>,
  fresh: readonly TextReading[],
  taken: readonly TakenReading[],
  show: (standing: readonly TextReading[], taken: readonly TakenReading[]) => void,
): Promise<void> {
  if (fresh.length === 0) return;
  const { language } = store.getState();
  const replacements = fresh.flatMap((reading) => {
    const { sheet, column: id, sheetName, cell, written, value } = reading;
    const column = findColumn(form, sheet, id);
    if (column === undefined) return [];
    return [
      { sheet: sheetName, address: cell, written, value: toGrid(column, value, lists, language), reading },
    ];
  });
  const replaced = (await workbook.replaceTexts(replacements)).map(({ reading }) => reading);
  show(
    fresh.filter((reading) => !replaced.includes(reading)),
    [...replaced.map((reading) => ({ ...reading, isSeen: false })), ...taken],
  );
}

/** Puts the text back; it then counts as the text, and the cell is shown so that it can be written otherwise. */
export async function undoReading({ store, workbook, open }: Pane, reading: TakenReading): Promise<void> {
  const { report } = store.getState();
  if (report === null) return;
  const place = mapCells(report.form, await workbook.readGrids()).cell(reading);
  if (place === null) return;
  await workbook.writeCells([{ ...place, value: reading.written }]);
  await workbook.goTo(place);
  await open.session?.syncNow();
}

/** Those that are shown; kept in mind all the same, for a text may be put back with Excel's own undo. */
export function dismissReadings({ store }: Pane): void {
  const { report } = store.getState();
  if (report === null) return;
  store.dispatch({
    kind: 'reportChanged',
    id: report.summary.id,
    change: (old) => ({ ...old, readings: old.readings.map((reading) => ({ ...reading, isSeen: true })) }),
  });
}
