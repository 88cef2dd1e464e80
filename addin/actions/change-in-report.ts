import { rowsOf, valueIn } from '../../shared/content.ts';
import { findColumn } from '../../shared/forms/catalogue.ts';
import { toGrid } from '../../shared/workbook/cell-text.ts';
import type { Finding } from '../../shared/finding.ts';
import type { Conflict } from '../answers.ts';
import type { Rejection } from '../open-report.ts';
import { WorkbookProblem } from '../excel/workbook.ts';
import { contentAfter } from './content-after.ts';
import { layOutReport } from './lay-out-report.ts';
import { mapCells } from './locate-cell.ts';
import type { Pane } from './pane.ts';
import { originOf } from './sight-of.ts';

/** The sheet may have been sorted since the rules ran: the cell is found by its keys, not by its address. */
export async function goToCell(
  { store, workbook }: Pane,
  at: Pick<Finding, 'sheet' | 'row' | 'column'>,
): Promise<void> {
  const { report } = store.getState();
  if (report === null) return;
  const place = mapCells(report.form, await workbook.readGrids()).nearest(at);
  if (place === null) return;
  await workbook.goTo(place).catch((error: unknown) => {
    // A locked cell cannot be selected, but its sheet is shown, and the finding says which cell it is.
    if (!(error instanceof WorkbookProblem && error.code === 'protected')) throw error;
  });
}

/** Deciding is an operation like any other: it is kept, sent and logged. */
export async function resolveConflict(
  { open, store }: Pane,
  conflict: Conflict,
  choice: 'standing' | 'other',
): Promise<void> {
  const { report } = store.getState();
  if (open.session === null || report === null) return;
  const value = choice === 'standing' ? conflict.theirs : conflict.mine;
  await open.session.outbox.add(
    [{ kind: 'resolve', conflict: conflict.id, value, base: report.revision, source: 'edit' }],
    originOf(report, report.content),
  );
  await open.session.syncNow();
}

/** Puts back into the sheet what the server has, for a change that it did not take. */
export async function restoreRejected(pane: Pane, rejection: Rejection): Promise<void> {
  const { report, language } = pane.store.getState();
  if (report === null) return;
  const { sheet, row, column } = rejection;
  const columns = (report.form.sheets.find(({ id }) => id === sheet)?.columns ?? []).filter(
    ({ id }) => column === null || id === column,
  );
  const saved = rowsOf(report.content, sheet).find(({ id }) => id === row);
  const cells = mapCells(report.form, await pane.workbook.readGrids());
  const changes = columns.flatMap(({ id }) => {
    const place = cells.cell({ sheet, row, column: id });
    const definition = findColumn(report.form, sheet, id);
    if (place === null || definition === undefined || definition.type.kind === 'computed') return [];
    const value = saved === undefined ? null : valueIn(saved, id);
    return [{ ...place, value: toGrid(definition, value, report.lists, language) }];
  });
  await pane.workbook.writeCells(changes);
  pane.store.dispatch({
    kind: 'reportChanged',
    id: report.summary.id,
    change: (old) => ({ ...old, rejections: old.rejections.filter((other) => other !== rejection) }),
  });
  await pane.open.session?.syncNow();
}

/** For a workbook whose sheets are damaged. What could be read is saved first, or shown again when it is still waiting. */
export async function layOutAgain(pane: Pane): Promise<void> {
  await pane.open.session?.syncNow();
  const { report } = pane.store.getState();
  if (report === null) return;
  const content = contentAfter(report.content, pane.open.session?.outbox.pending() ?? []);
  const { form, lists } = report;
  await layOutReport(pane, { ...report, content }, { form, lists, known: [content] }, 'same');
  await pane.open.session?.parts.check();
}
