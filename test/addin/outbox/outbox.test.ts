import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { openIndexedDbStore } from '../../../addin/outbox/indexed-db-store.ts';
import type { Send } from '../../../addin/outbox/outbox.ts';
import { OutboxStuck, openOutbox } from '../../../addin/outbox/outbox.ts';
import type { Draft } from '../../../addin/outbox/queue.ts';
import type { QueueStore } from '../../../addin/outbox/queue-store.ts';
import { text } from '../../../shared/value.ts';

const owner = { user: 'kari', report: 'report-1' };
const set = (column: string, value: string): Draft => ({
  kind: 'set',
  sheet: 'projects',
  row: 'row-1',
  column,
  value: text(value),
  base: 0,
  source: 'edit',
});
const accept: Send = ({ operations }) =>
  Promise.resolve({
    kind: 'answered',
    revision: operations.at(-1)?.seq ?? 0,
    digest: 'd',
    results: operations.map(({ seq }) => ({ seq, outcome: 'applied', revision: seq })),
  });

let store: QueueStore;
let held: Set<string>;
let devices: number;
const open = (from: QueueStore | null = store) =>
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

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openIndexedDbStore('outbox');
  held = new Set();
  devices = 0;
});

describe('the outbox', () => {
  it('tells what was answered before a later request failed', async () => {
    const box = await open();
    await box.add(
      Array.from({ length: 501 }, (...[, at]) => set(`column-${String(at)}`, 'x')),
      '1',
    );
    const told: number[] = [];
    let requests = 0;
    const breaking: Send = (batch) => {
      requests += 1;
      return requests === 1 ? accept(batch) : Promise.reject(new Error('The line is cut.'));
    };
    const pushed = box.push(breaking, (outcomes) => told.push(outcomes.length));
    await expect(pushed).rejects.toThrow('The line is cut.');
    expect(told).toEqual([500]);
    expect(box.pending()).toHaveLength(1);
  });

  it('still has after a crash what was added before it, and goes on counting', async () => {
    const before = await open();
    await before.add([set('a', '1'), set('b', '2')], '1');
    held.clear();
    const after = await open();
    expect(after.pending()).toMatchObject([{ seq: 1 }, { seq: 2 }]);
    await after.add([set('c', '3')], '1');
    expect(after.pending().at(-1)).toMatchObject({ seq: 3, column: 'c' });
  });

  it('knows after a crash that an operation was sent, so that it is not changed any more', async () => {
    const before = await open();
    await before.add([set('a', '1')], '1');
    await expect(before.push(() => Promise.reject(new Error('lost')))).rejects.toThrow('lost');
    held.clear();
    const after = await open();
    await after.add([set('a', '2')], '1');
    expect(after.pending()).toMatchObject([
      { seq: 1, value: text('1') },
      { seq: 2, value: text('2') },
    ]);
  });

  it('sends one batch after the other, in order, until nothing is left', async () => {
    const outbox = await open();
    await outbox.add(
      [...Array(1201).keys()].map((index) => set(`c${String(index)}`, 'x')),
      '1',
    );
    const sizes: number[] = [];
    let underWay = 0;
    const pushed = await outbox.push(async (batch) => {
      underWay += 1;
      expect(underWay).toBe(1);
      sizes.push(batch.operations.length);
      const answer = await accept(batch);
      underWay -= 1;
      return answer;
    });
    expect(sizes).toEqual([500, 500, 201]);
    expect(pushed.outcomes).toHaveLength(1201);
    expect(outbox.pending()).toEqual([]);
  });

  it('sends also what is added while it is sending', async () => {
    const outbox = await open();
    await outbox.add([set('a', '1')], '1');
    let isFirst = true;
    const pushed = await outbox.push(async (batch) => {
      if (isFirst) await outbox.add([set('a', '2')], '1');
      isFirst = false;
      return accept(batch);
    });
    expect(pushed.outcomes.map(({ operation }) => operation.seq)).toEqual([1, 2]);
  });

  it('gives a second pane on the same report a device of its own', async () => {
    const first = await open();
    await first.add([set('a', '1')], '1');
    const second = await open();
    expect(second.pending()).toEqual([]);
    await second.add([set('a', '2')], '1');
    const devicesSeen: string[] = [];
    await second.push((batch) => {
      devicesSeen.push(batch.device);
      return accept(batch);
    });
    expect(devicesSeen).toEqual(['device-2']);
  });

  it('offers a restored server what it had already acknowledged', async () => {
    const outbox = await open();
    await outbox.add([set('a', '1')], '1');
    await outbox.push(accept);
    await outbox.add([set('b', '2')], '1');
    let isRefused = false;
    const pushed = await outbox.push((batch) => {
      if (isRefused) return accept(batch);
      isRefused = true;
      return Promise.resolve({ kind: 'refused', code: 'EPOCH', revision: 0 });
    });
    expect(pushed.outcomes.map(({ operation }) => operation.seq)).toEqual([1, 2]);
  });

  it('offers a restored server what it may have lost also when nothing is pending, on a base that it has', async () => {
    const outbox = await open();
    await outbox.add([set('a', '1'), { ...set('b', '2'), base: 7 }], '1');
    await outbox.push(accept);
    await outbox.offerAgain(5);
    expect(outbox.pending()).toMatchObject([
      { seq: 1, base: 0 },
      { seq: 2, base: 5 },
    ]);
  });

  it('never offers again what was written for another version of the form, also after a restart', async () => {
    const outbox = await open();
    await outbox.add([set('a', '2500000')], '1');
    await outbox.push(accept);
    await outbox.add([set('a', '1500')], '2');
    outbox.close();
    const again = await open();
    const sent: unknown[] = [];
    let isRestored = false;
    await again.push((batch) => {
      sent.push(...batch.operations.map((operation) => 'value' in operation && operation.value));
      if (isRestored) return accept(batch);
      isRestored = true;
      return Promise.resolve({ kind: 'refused', code: 'EPOCH', revision: 0 });
    });
    expect(sent).toEqual([text('1500'), text('1500')]);
  });

  it('gives up, keeping everything, when the server refuses over and over', async () => {
    const outbox = await open();
    await outbox.add([set('a', '1')], '1');
    const refuse: Send = () => Promise.resolve({ kind: 'refused', code: 'SEQUENCE_GAP', revision: 0 });
    await expect(outbox.push(refuse)).rejects.toThrow(OutboxStuck);
    expect(outbox.pending()).toHaveLength(1);
  });

  it('leaves nothing behind under a device that it gave up', async () => {
    const outbox = await open();
    await outbox.add([set('a', '1')], '1');
    let isRefused = false;
    await outbox.push((batch) => {
      if (isRefused) return accept(batch);
      isRefused = true;
      return Promise.resolve({ kind: 'refused', code: 'MUTATION_ID_REUSE', revision: 0 });
    });
    const queues = await store.load(owner.user, owner.report);
    expect(queues.map((queue) => queue.device)).toEqual(['device-2']);
  });

  it('works in memory and says so when the browser has no place to keep it', async () => {
    const outbox = await open(null);
    await outbox.add([set('a', '1')], '1');
    expect(outbox.isDurable()).toBe(false);
    expect((await outbox.push(accept)).outcomes).toHaveLength(1);
  });

  it('says so when what was kept cannot be read, deletes nothing of it, and goes on with a device of its own', async () => {
    const before = await open();
    await before.add([set('a', '1')], '1');
    before.close();
    expect(before.hasUnread()).toBe(false);
    const unreadable: QueueStore = { ...store, load: () => Promise.reject(new Error('UnknownError')) };
    const outbox = await open(unreadable);
    expect([outbox.hasUnread(), outbox.isDurable()]).toEqual([true, true]);
    await outbox.add([set('b', '2')], '1');
    expect(outbox.pending()).toMatchObject([{ seq: 1, column: 'b' }]);
    const queues = await store.load(owner.user, owner.report);
    expect(queues.map(({ entries }) => entries.length)).toEqual([1, 1]);
  });

  it('loses nothing and says so when the disk is full', async () => {
    const full: QueueStore = {
      load: () => Promise.resolve([]),
      save: () => Promise.reject(new Error('quota')),
    };
    const outbox = await open(full);
    await outbox.add([set('a', '1')], '1');
    expect(outbox.isDurable()).toBe(false);
    expect(outbox.pending()).toHaveLength(1);
  });

  it('does not show one user what another has left', async () => {
    const karis = await open();
    await karis.add([set('a', '1')], '1');
    expect(await store.load('ola', owner.report)).toEqual([]);
  });
});
