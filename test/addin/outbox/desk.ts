import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach } from 'vitest';
import { openIndexedDbStore } from '../../../addin/outbox/indexed-db-store.ts';
import type { Batch, Outbox } from '../../../addin/outbox/outbox.ts';
import { openOutbox } from '../../../addin/outbox/outbox.ts';
import type { Draft, Origin } from '../../../addin/outbox/queue.ts';
import type { QueueStore } from '../../../addin/outbox/queue-store.ts';
import { text } from '../../../shared/value.ts';

export const owner = { user: 'kari', report: 'report-1' };
export const set = (column: string, value: string): Draft => ({
  kind: 'set',
  sheet: 'projects',
  row: 'row-1',
  column,
  value: text(value),
  base: 0,
  source: 'edit',
});
export const empty = JSON.stringify(null);
export const seenIn = (formVersion: string): Origin => ({ formVersion, epoch: 'e1', sight: () => empty });
/** The server, restored at a revision: what stands in every cell, and the first number that it lacks. */
export const restored = (revision: number, stands = empty, expected = 1) =>
  Promise.resolve({
    kind: 'refused',
    code: 'EPOCH',
    expected,
    server: { epoch: 'e2', revision, sight: () => stands },
  } as const);
export const accept = ({ epoch, operations }: Batch) =>
  Promise.resolve({
    kind: 'answered' as const,
    epoch,
    at: '2026-01-15T08:00:00.000Z',
    revision: operations.at(-1)?.seq ?? 0,
    digest: 'd',
    results: operations.map(({ seq }) => ({ seq, outcome: 'applied' as const, revision: seq })),
  });

interface Desk {
  /** In this browser, as it is now. */
  store: QueueStore;
  /** The devices that some pane has. */
  readonly held: Set<string>;
  readonly open: (from?: QueueStore | null) => Promise<Outbox>;
}

/** Begins anew before each test of the file. */
export function deskPerTest(): Desk {
  const held = new Set<string>();
  let devices = 0;
  const desk = {} as Desk;
  beforeEach(async () => {
    globalThis.indexedDB = new IDBFactory();
    held.clear();
    devices = 0;
    Object.assign(desk, { held, store: await openIndexedDbStore('outbox'), open });
  });
  const open = (from: QueueStore | null = desk.store) =>
    openOutbox(owner, {
      store: from,
      newDevice: () => `device-${String((devices += 1))}`,
      now: () => new Date('2026-01-15T08:00:00Z'),
      hold: (device) => {
        if (held.has(device)) return Promise.resolve(null);
        held.add(device);
        return Promise.resolve({ release: () => held.delete(device) });
      },
    });
  return desk;
}
