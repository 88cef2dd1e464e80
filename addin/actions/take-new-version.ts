import type { OpenedReport } from '../answers.ts';
import { withWords, wordsOf } from '../written-words.ts';
import { asOpen } from './as-open.ts';
import { contentAfter } from './content-after.ts';
import { layOutReport } from './lay-out-report.ts';
import { liftPending } from './lift-pending.ts';
import { textsOf } from './pane.ts';
import type { SyncParts } from './sync-report.ts';

/**
 * The round has gone on with another version of the form. The sheets are laid out anew with what the server has lifted and
 * what was typed and not yet sent; if some of that has no room, the old sheets are kept beside them.
 */
export async function takeNewVersion(parts: SyncParts, server: OpenedReport): Promise<void> {
  const { pane, outbox } = parts;
  await parts.check();
  const old = parts.report();
  if (old === null) return;
  const next = await asOpen(pane, server);
  const typed = contentAfter(old.content, outbox.pending());
  const isWhole = (await liftPending(pane, outbox, next, old.content)).length === 0;
  const known = isWhole ? [old.content, typed] : [old.content];
  const shown = { ...next, content: contentAfter(next.content, outbox.pending()) };
  pane.store.dispatch({ kind: 'busyChanged', busy: { task: 'layingOut', progress: null } });
  await layOutReport(pane, shown, { form: old.form, lists: old.lists, known }, 'same');
  pane.store.dispatch({ kind: 'busyChanged', busy: null });
  const { sync } = old;
  const change = () => ({ ...withWords(next, wordsOf(old)), sync });
  pane.store.dispatch({ kind: 'reportChanged', id: old.summary.id, change });
  const text = textsOf(pane).newVersion(next.form.version);
  if (isWhole)
    pane.store.dispatch({ kind: 'messageShown', message: { kind: 'success', text, reference: null } });
  await parts.check();
}
