import { endpoints } from '../../shared/api/endpoints.ts';
import type { WorkbookMeta } from '../../shared/workbook/workbook-meta.ts';
import { readMeta } from '../../shared/workbook/workbook-meta.ts';
import type { OpenedReport } from '../answers.ts';
import type { OpenReport } from '../open-report.ts';
import { ServerProblem } from '../server/problems.ts';
import { asOpen } from './as-open.ts';
import { followReport } from './follow-report.ts';
import type { Pane } from './pane.ts';
import { openKept } from './push-kept.ts';

/** Goes on with the report in the workbook, if there is one and this user may see it. */
export async function restoreReport(pane: Pane): Promise<void> {
  const reading = readMeta(await pane.workbook.readGrids());
  if (reading.status !== 'right' || reading.meta.report === '') return;
  try {
    await goOnWith(pane, reading.meta);
  } catch (error) {
    const isAnothers = error instanceof ServerProblem && [403, 404].includes(error.problem.status);
    if (!isAnothers) throw error;
  }
}

/**
 * What this browser has not yet sent goes first. Then the sheet is compared with what the server held at the workbook's
 * revision, so that only what was really typed counts as changed, on the base it was typed on.
 */
export async function goOnWith(pane: Pane, meta: WorkbookMeta): Promise<void> {
  const { outbox, server, rejections } = await openKept(pane, meta.report);
  const report = await onItsBase(pane, server, meta);
  await followReport(pane, { ...report, rejections }, outbox);
}

async function onItsBase(pane: Pane, opened: OpenedReport, meta: WorkbookMeta): Promise<OpenReport> {
  const report = await asOpen(pane, opened);
  if (meta.epoch !== opened.epoch || meta.revision > report.revision) return onUnknownBase(report);
  if (meta.revision === report.revision) return report;
  const { content } = await pane.client.call(endpoints.openReport, {
    params: { report: meta.report },
    query: { at: meta.revision },
  });
  return { ...report, content, revision: meta.revision };
}

/**
 * The history that the workbook was made from is gone, so nobody knows what its author has seen: everything that differs
 * is sent as written before the first revision, and becomes a conflict wherever the server has another value.
 */
function onUnknownBase(report: OpenReport): OpenReport {
  return { ...report, revision: 0 };
}
