import { rowsOf, valueIn } from '../../shared/content.ts';
import type { CellKey, ReportContent } from '../../shared/content.ts';
import type { FormDefinition } from '../../shared/forms/definition.ts';
import { findColumn, findSheet } from '../../shared/forms/catalogue.ts';
import { liftCell } from '../../shared/forms/lift-cell.ts';
import { lift } from '../../shared/forms/lift.ts';
import type { Operation } from '../../shared/sync/operation.ts';
import { sameValue } from '../../shared/value.ts';
import type { CellValue } from '../../shared/value.ts';
import type { OpenReport } from '../open-report.ts';
import type { Outbox } from '../outbox/outbox.ts';
import type { Draft } from '../outbox/queue.ts';
import type { Pane } from './pane.ts';

type Next = Pick<OpenReport, 'form' | 'content' | 'revision' | 'conflicts' | 'epoch'>;

/**
 * What is not yet sent was written for the version of the form that the pane had then; in another one an amount can have
 * another unit. It is lifted cell by cell as the server has lifted the rest. Answers what has no room in it.
 */
export async function liftPending(
  pane: Pick<Pane, 'findForm'>,
  outbox: Outbox,
  next: Next,
  seen: ReportContent = { sheets: {} },
): Promise<readonly Operation[]> {
  const version = outbox.formVersion();
  const unsent = outbox.unsent();
  if (version === null || version === next.form.version || unsent.length === 0) return [];
  const from = await pane.findForm(next.form.id, version);
  if (from === undefined) return unsent;
  const { content: known } = lift(seen, from, next.form);
  const lifted = unsent.map((operation) => liftOne(operation, { from, known, next }));
  const drafts = lifted.filter((draft) => draft !== null);
  // What the author saw was in the words of another version: nothing here can be compared with it.
  const origin = { formVersion: next.form.version, epoch: next.epoch, sight: () => null };
  await outbox.restate(drafts, origin);
  return unsent.filter((...[, at]) => lifted[at] === null);
}

interface Versions {
  readonly from: FormDefinition;
  /** The cells that the author saw, lifted. */
  readonly known: ReportContent;
  readonly next: Next;
}

/** Null for what has no room in the new version. */
function liftOne(operation: Operation, versions: Versions): Draft | null {
  // The queue gives a number and a time of its own.
  const draft: Draft = operation;
  switch (draft.kind) {
    case 'set': {
      const lifted = liftWritten(draft, draft, versions);
      return lifted === null ? null : { ...draft, ...lifted };
    }
    case 'resolve': {
      const place = versions.next.conflicts.find(({ id }) => id === draft.conflict);
      if (place === undefined) return null;
      const { sheet, row, column } = place;
      if (column === null) return draft;
      const lifted = liftWritten({ sheet, row, column }, draft, versions);
      return lifted === null ? null : { ...draft, ...lifted };
    }
    case 'addRow':
    case 'deleteRow':
      return findSheet(versions.next.form, draft.sheet) === undefined ? null : draft;
  }
}

function liftWritten(
  { sheet, row, column }: CellKey,
  { value, base }: { readonly value: CellValue; readonly base: number },
  { from, known, next }: Versions,
): { readonly value: CellValue; readonly base: number } | null {
  if (findColumn(next.form, sheet, column) === undefined) return null;
  const cell = { sheet, row, column, value };
  const { value: lifted, notCarried } = liftCell(cell, from, next.form);
  if (notCarried !== null) return null;
  const isUnchanged = sameValue(cellIn(known, cell), cellIn(next.content, cell));
  // The server's lifting is no news to the author; anybody else's change is.
  return { value: lifted, base: isUnchanged ? next.revision : base };
}

function cellIn(content: ReportContent, { sheet, row, column }: CellKey) {
  const found = rowsOf(content, sheet).find(({ id }) => id === row);
  return found === undefined ? null : valueIn(found, column);
}
