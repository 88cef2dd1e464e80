import { readMeta } from '../../shared/workbook/workbook-meta.ts';
import { asOpen } from './as-open.ts';
import { followReport } from './follow-report.ts';
import { formerReport } from './former-report.ts';
import { layOutReport } from './lay-out-report.ts';
import type { Pane } from './pane.ts';
import { openKept } from './push-kept.ts';
import { goOnWith } from './restore-report.ts';

/** Fetches a report and lays it out in the workbook, or goes on with it when the workbook already holds it. */
export async function openReport(pane: Pane, id: string): Promise<void> {
  if (pane.open.session?.id === id) {
    pane.store.dispatch({ kind: 'shown', screen: 'report' });
    await pane.open.session.syncNow();
    return;
  }
  await leaveReport(pane);
  const meta = readMeta(await pane.workbook.readGrids());
  if (meta.status === 'right' && meta.meta.report === id) {
    await goOnWith(pane, meta.meta);
    return;
  }
  const { outbox, server, rejections } = await openKept(pane, id);
  const report = { ...(await asOpen(pane, server)), rejections };
  pane.store.dispatch({ kind: 'busyChanged', busy: { task: 'layingOut', progress: null } });
  await layOutReport(pane, report, await formerReport(pane, meta, report));
  await followReport(pane, report, outbox);
}

/** What was typed in the report that the workbook holds until now must not go with its sheets. */
async function leaveReport({ open }: Pane): Promise<void> {
  if (open.session === null) return;
  await open.session.parts.check();
  await open.session.syncNow();
  await open.session.close();
  open.session = null;
}
