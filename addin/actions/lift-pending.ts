import { rowsOf, valueIn } from '../../shared/content.ts';
import type { CellKey, ReportContent } from '../../shared/content.ts';
import type { FormDefinition } from '../../shared/forms/definition.ts';
import { lift } from '../../shared/forms/lift.ts';
import type { Operation } from '../../shared/sync/operation.ts';
import { sameValue } from '../../shared/value.ts';
import type { OpenReport } from '../open-report.ts';
import type { Outbox } from '../outbox/outbox.ts';
import type { Draft } from '../outbox/queue.ts';
import type { Pane } from './pane.ts';

/**
 * What is pending was written for the version of the form that the pane had then; in another one an amount can have
 * another unit. It is lifted cell by cell as the server has lifted the rest. True when all of it could be.
 */
export async function liftPending(
  pane: Pick<Pane, 'findForm'>,
  outbox: Outbox,
  next: Pick<OpenReport, 'form' | 'content' | 'revision'>,
  seen: ReportContent = { sheets: {} },
): Promise<boolean> {
  const version = outbox.formVersion();
  const pending = outbox.pending();
  if (version === null || version === next.form.version || pending.length === 0) return true;
  const from = await pane.findForm(next.form.id, version);
  if (from === undefined) return false;
  const { content: known } = lift(seen, from, next.form);
  const lifted = pending.map((operation) => liftOne(operation, { from, known, next }));
  const drafts = lifted.filter((draft) => draft !== null);
  await outbox.restate(drafts, next.form.version);
  return drafts.length === lifted.length;
}

interface Versions {
  readonly from: FormDefinition;
  /** The cells that the author saw, lifted. */
  readonly known: ReportContent;
  readonly next: Pick<OpenReport, 'form' | 'content' | 'revision'>;
}

/** Null for what has no room in the new version. */
function liftOne(operation: Operation, { from, known, next }: Versions): Draft | null {
  // The queue gives a number and a time of its own.
  const draft: Draft = operation;
  if (draft.kind === 'resolve') return draft;
  const sheet = next.form.sheets.find(({ id }) => id === draft.sheet);
  if (draft.kind !== 'set') return sheet === undefined ? null : draft;
  const { row, column, value } = draft;
  if (sheet?.columns.some(({ id }) => id === column) !== true) return null;
  const alone = { sheets: { [draft.sheet]: { rows: [{ id: row, line: 1, cells: { [column]: value } }] } } };
  const { content, notCarried } = lift(alone, from, next.form);
  if (notCarried.length > 0) return null;
  const isUnchanged = sameValue(cellIn(known, draft), cellIn(next.content, draft));
  return {
    ...draft,
    value: cellIn(content, draft),
    // The server's lifting is no news to the author; anybody else's change is.
    base: isUnchanged ? next.revision : draft.base,
  };
}

function cellIn(content: ReportContent, { sheet, row, column }: CellKey) {
  const found = rowsOf(content, sheet).find(({ id }) => id === row);
  return found === undefined ? null : valueIn(found, column);
}
