import { checkTables } from '../../shared/tables/check-tables.ts';
import type { Place } from '../excel/workbook.ts';
import type { Pane } from './pane.ts';

/** Recomputes what is selected in Excel. Needs no server: a table can be checked without a connection. */
export async function checkSelectedTable(pane: Pane): Promise<void> {
  const selection = await pane.workbook.readSelection();
  const checks = selection === null ? [] : checkTables(selection, selection.corner);
  pane.store.dispatch({ kind: 'tableChecked', sheet: selection?.sheet ?? '', checks });
}

export async function goToPlace(pane: Pane, place: Place): Promise<void> {
  await pane.workbook.goTo(place);
}
