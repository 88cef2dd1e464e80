import { IDBFactory } from 'fake-indexeddb';
import type { SyncParts } from '../../addin/actions/sync-report.ts';
import type { Pane } from '../../addin/actions/pane.ts';
import type { Queue } from '../../addin/outbox/queue.ts';
import type { QueueStore } from '../../addin/outbox/queue-store.ts';
import { valueIn, rowsOf } from '../../shared/content.ts';
import { cellKey } from '../../shared/sync/merge-state.ts';
import type { Merge } from '../../shared/sync/merge.ts';
import type { Operation } from '../../shared/sync/operation.ts';
import { canonicalText } from '../../shared/value.ts';
import type { Grid } from '../../shared/workbook/grid.ts';
import { readGrid } from '../../shared/workbook/read-grid.ts';
import { smallForm } from '../contract/small-form.ts';
import { newGridWorkbook, type GridWorkbook } from './grid-workbook.ts';
import { paneCount, type Mover } from './law-commands.ts';
import { openLawPane } from './law-pane.ts';
import { startLawServer, type LawServer } from './law-server.ts';
import { nameOf } from './store-witness.ts';

/** One clause of the product in a wrong form, for the suite to notice. */
export interface Making {
  readonly merge?: Merge;
  readonly keep?: (store: QueueStore) => QueueStore;
  readonly sync?: (parts: SyncParts, server: LawServer) => SyncParts;
}

/** Somebody's screen: a workbook, and a pane beside it as long as that lives. */
export interface Desk {
  readonly user: Mover;
  readonly book: GridWorkbook;
  readonly clock: { years: number };
  pane: Pane | null;
  /** An earlier state of the workbook, in the user's own folder. */
  copy: readonly Grid[];
  /** Every value that a cell of the sheet has shown. */
  readonly shown: Map<string, Set<string>>;
}

/** An operation that was on disk when the user was told that it is saved. */
export interface Persisted {
  operation: Operation;
  readonly device: string;
  /** What its author's sheet had shown in its cell until then; null where it has no cell. */
  readonly shown: ReadonlySet<string> | null;
}

export interface World {
  readonly server: LawServer;
  readonly making: Making;
  readonly desks: readonly Desk[];
  readonly held: Set<string>;
  readonly persisted: Map<string, Persisted>;
}

export async function newWorld(making: Making): Promise<World> {
  globalThis.indexedDB = new IDBFactory();
  const desks = [...Array(paneCount).keys()].map((n): Desk => {
    const user = n === 0 ? 'ola' : 'kari';
    return { user, book: newGridWorkbook(), clock: { years: 0 }, pane: null, copy: [], shown: new Map() };
  });
  const server = await startLawServer(making.merge);
  return { server, making, desks, held: new Set(), persisted: new Map() };
}

export function deskOf({ desks }: World, by: number): Desk {
  const desk = desks[by - 1];
  if (desk === undefined) throw new Error(`There is no desk ${by}.`);
  return desk;
}

/** Opens the pane where it has been closed or has crashed. */
export async function paneAt(world: World, desk: Desk): Promise<Pane> {
  const { server, making, held } = world;
  const { user, book, clock } = desk;
  const keep = making.keep ?? ((store) => store);
  const watch = (store: QueueStore) => recorded(world, desk, keep(store));
  desk.pane ??= await openLawPane({ origin: server.origin, user, book, clock, held, watch });
  look(desk);
  return desk.pane;
}

export async function closePane(desk: Desk): Promise<void> {
  await desk.pane?.open.session?.close();
  desk.pane = null;
}

/** Notes what stands in the sheet. */
export function look({ book, shown }: Desk): void {
  const { content } = readGrid(smallForm, book.grids, {}, () => 'new');
  for (const sheet of smallForm.sheets) {
    const rows = new Map(rowsOf(content, sheet.id).map((row) => [row.id, row]));
    for (const id of book.lines(sheet.id)) {
      const row = rows.get(id);
      for (const column of sheet.columns) {
        const key = cellKey(sheet.id, id, column.id);
        const value = row === undefined ? null : valueIn(row, column.id);
        shown.set(key, (shown.get(key) ?? new Set()).add(canonicalText(value)));
      }
    }
  }
}

/** Remembers what was saved, whatever the store below makes of it. */
function recorded({ persisted }: World, desk: Desk, store: QueueStore): QueueStore {
  return {
    load: store.load,
    save: async (before, after) => {
      await store.save(before, after);
      // What was pending has gone over to the new device, with numbers of its own.
      if (before !== null && before.device !== after.device) forgetPending(persisted, before);
      for (const { operation } of after.entries) {
        const name = nameOf(after.device, operation.seq);
        const known = persisted.get(name);
        if (known !== undefined) known.operation = operation;
        else persisted.set(name, { operation, device: after.device, shown: shownIn(desk, operation) });
      }
    },
  };
}

function forgetPending(persisted: Map<string, Persisted>, { device, entries }: Queue): void {
  for (const { operation, state } of entries)
    if (state !== 'acknowledged') persisted.delete(nameOf(device, operation.seq));
}

function shownIn({ shown, pane }: Desk, operation: Operation): ReadonlySet<string> | null {
  if (operation.kind === 'set') {
    const { sheet, row, column } = operation;
    return new Set(shown.get(cellKey(sheet, row, column)));
  }
  if (operation.kind !== 'resolve') return null;
  const conflict = pane?.store.getState().report?.conflicts.find(({ id }) => id === operation.conflict);
  if (conflict === undefined || conflict.column === null) return null;
  const { sheet, row, column, theirs } = conflict;
  return new Set(shown.get(cellKey(sheet, row, column))).add(canonicalText(theirs));
}
