import type { OpenReport } from '../open-report.ts';
import type { Outbox } from '../outbox/outbox.ts';
import type { Pane } from './pane.ts';
import { startSession } from './report-session.ts';

/** The report becomes the open one, in place of any other, and is kept in step with the server from here on. */
export async function followReport(pane: Pane, report: OpenReport, outbox: Outbox): Promise<void> {
  await pane.open.session?.close();
  pane.store.dispatch({ kind: 'reportOpened', report });
  const session = await startSession(pane, report.summary.id, outbox);
  pane.open.session = session;
  await session.syncNow();
}
