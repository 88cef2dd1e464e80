import { describe, expect, it } from 'vitest';
import type { Send } from '../../../addin/outbox/outbox.ts';
import { OutboxStuck } from '../../../addin/outbox/outbox.ts';
import type { QueueStore } from '../../../addin/outbox/queue-store.ts';
import { text } from '../../../shared/value.ts';
import { accept, deskPerTest, owner, restored, seenIn, set } from './desk.ts';

const desk = deskPerTest();

describe('the outbox', () => {
  it('tells what was answered before a later request failed', async () => {
    const box = await desk.open();
    await box.add(
      Array.from({ length: 501 }, (...[, at]) => set(`column-${String(at)}`, 'x')),
      seenIn('1'),
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

  it('sends nothing more once it is closed, and keeps it', async () => {
    const box = await desk.open();
    await box.add(
      Array.from({ length: 501 }, (...[, at]) => set(`column-${String(at)}`, 'x')),
      seenIn('1'),
    );
    let requests = 0;
    const closing: Send = (batch) => {
      requests += 1;
      box.close();
      return accept(batch);
    };
    await expect(box.push(closing)).rejects.toThrow('Nothing more is sent from here.');
    expect(requests).toBe(1);
    expect((await desk.open()).pending()).toHaveLength(1);
  });

  it('still has after a crash what was added before it, and goes on counting', async () => {
    const before = await desk.open();
    await before.add([set('a', '1'), set('b', '2')], seenIn('1'));
    desk.held.clear();
    const after = await desk.open();
    expect(after.pending()).toMatchObject([{ seq: 1 }, { seq: 2 }]);
    await after.add([set('c', '3')], seenIn('1'));
    expect(after.pending().at(-1)).toMatchObject({ seq: 3, column: 'c' });
  });

  it('knows after a crash that an operation was sent, so that it is not changed any more', async () => {
    const before = await desk.open();
    await before.add([set('a', '1')], seenIn('1'));
    await expect(before.push(() => Promise.reject(new Error('lost')))).rejects.toThrow('lost');
    desk.held.clear();
    const after = await desk.open();
    await after.add([set('a', '2')], seenIn('1'));
    expect(after.pending()).toMatchObject([
      { seq: 1, value: text('1') },
      { seq: 2, value: text('2') },
    ]);
  });

  it('sends one batch after the other, in order, until nothing is left', async () => {
    const outbox = await desk.open();
    await outbox.add(
      [...Array(1201).keys()].map((index) => set(`c${String(index)}`, 'x')),
      seenIn('1'),
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
    const outbox = await desk.open();
    await outbox.add([set('a', '1')], seenIn('1'));
    let isFirst = true;
    const pushed = await outbox.push(async (batch) => {
      if (isFirst) await outbox.add([set('a', '2')], seenIn('1'));
      isFirst = false;
      return accept(batch);
    });
    expect(pushed.outcomes.map(({ operation }) => operation.seq)).toEqual([1, 2]);
  });

  it('gives a second pane on the same report a device of its own', async () => {
    const first = await desk.open();
    await first.add([set('a', '1')], seenIn('1'));
    const second = await desk.open();
    expect(second.pending()).toEqual([]);
    await second.add([set('a', '2')], seenIn('1'));
    const devicesSeen: string[] = [];
    await second.push((batch) => {
      devicesSeen.push(batch.device);
      return accept(batch);
    });
    expect(devicesSeen).toEqual(['device-2']);
  });

  it('gives up, keeping everything, when the server refuses over and over', async () => {
    const outbox = await desk.open();
    await outbox.add([set('a', '1')], seenIn('1'));
    const refuse: Send = () => restored(0).then((refusal) => ({ ...refusal, code: 'SEQUENCE_GAP' as const }));
    await expect(outbox.push(refuse)).rejects.toThrow(OutboxStuck);
    expect(outbox.pending()).toHaveLength(1);
  });

  it('leaves nothing behind under a device that it gave up', async () => {
    const outbox = await desk.open();
    await outbox.add([set('a', '1')], seenIn('1'));
    let isRefused = false;
    await outbox.push((batch) => {
      if (isRefused) return accept(batch);
      isRefused = true;
      return restored(0).then((refusal) => ({ ...refusal, code: 'MUTATION_ID_REUSE' as const }));
    });
    const queues = await desk.store.load(owner.user, owner.report);
    expect(queues.map((queue) => queue.device)).toEqual(['device-2']);
  });

  it('works in memory and says so when the browser has no place to keep it', async () => {
    const outbox = await desk.open(null);
    await outbox.add([set('a', '1')], seenIn('1'));
    expect(outbox.isDurable()).toBe(false);
    expect((await outbox.push(accept)).outcomes).toHaveLength(1);
  });

  it('says so when what was kept cannot be read, deletes nothing of it, and goes on with a device of its own', async () => {
    const before = await desk.open();
    await before.add([set('a', '1')], seenIn('1'));
    before.close();
    expect(before.hasUnread()).toBe(false);
    const unreadable: QueueStore = { ...desk.store, load: () => Promise.reject(new Error('UnknownError')) };
    const outbox = await desk.open(unreadable);
    expect([outbox.hasUnread(), outbox.isDurable()]).toEqual([true, true]);
    await outbox.add([set('b', '2')], seenIn('1'));
    expect(outbox.pending()).toMatchObject([{ seq: 1, column: 'b' }]);
    const queues = await desk.store.load(owner.user, owner.report);
    expect(queues.map(({ entries }) => entries.length)).toEqual([1, 1]);
  });

  it('loses nothing and says so when the disk is full', async () => {
    const full: QueueStore = {
      load: () => Promise.resolve([]),
      save: () => Promise.reject(new Error('quota')),
    };
    const outbox = await desk.open(full);
    await outbox.add([set('a', '1')], seenIn('1'));
    expect(outbox.isDurable()).toBe(false);
    expect(outbox.pending()).toHaveLength(1);
  });

  it('does not show one user what another has left', async () => {
    const karis = await desk.open();
    await karis.add([set('a', '1')], seenIn('1'));
    expect(await desk.store.load('ola', owner.report)).toEqual([]);
  });
});
