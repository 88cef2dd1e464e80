import type { OpenedReport } from '../answers.ts';
import type { Rejection } from '../open-report.ts';
import type { Operation } from '../../shared/sync/operation.ts';
import type { Outbox, Outcome } from '../outbox/outbox.ts';
import { asOpen } from './as-open.ts';
import { fetchReport } from './fetch-report.ts';
import { liftPending } from './lift-pending.ts';
import { mapCells } from './locate-cell.ts';
import type { Pane } from './pane.ts';
import { pushChanges, rejectionsAfter } from './push-changes.ts';

interface AfterKept {
  /** The report as the server has it afterwards. */
  readonly server: OpenedReport;
  readonly rejections: readonly Rejection[];
}

/** Opens the user's outbox for a report, and sends first what is in it from before. */
export async function openKept(pane: Pane, id: string): Promise<AfterKept & { readonly outbox: Outbox }> {
  const outbox = await pane.openOutbox({ user: pane.signIn.userKey(), report: id });
  try {
    return { ...(await pushKept(pane, id, outbox)), outbox };
  } catch (error) {
    outbox.close();
    throw error;
  }
}

/** Sends what panes of this user have left here, and what a server that was restored may have lost of it. */
export async function pushKept(pane: Pane, id: string, outbox: Outbox): Promise<AfterKept> {
  const left = await outbox.left();
  try {
    let after: AfterKept = { server: await fetchReport(pane, id), rejections: [] };
    for (const box of [...left, outbox]) after = await pushOne(pane, box, after);
    return after;
  } finally {
    for (const box of left) box.close();
  }
}

async function pushOne(pane: Pane, outbox: Outbox, before: AfterKept): Promise<AfterKept> {
  const { server } = before;
  await outbox.meet(server.epoch);
  if (outbox.unsent().length === 0) return before;
  const open = await asOpen(pane, server);
  const roomless = await liftPending(pane, outbox, open);
  const { outcomes } = await pushChanges(pane, open, outbox);
  const all = [...roomless.map(asRefused), ...outcomes];
  const rejections = rejectionsAfter(before.rejections, all, mapCells(open.form, []));
  return { server: await fetchReport(pane, open.summary.id), rejections };
}

/** No sheet shows it, and nobody else tells. */
function asRefused(operation: Operation): Outcome {
  const result = { seq: operation.seq, outcome: 'rejected', code: 'UNKNOWN_CELL' } as const;
  return { operation, result, isOffered: false };
}
