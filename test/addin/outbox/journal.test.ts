import { describe, expect, it } from 'vitest';
import type { Batch } from '../../../addin/outbox/outbox.ts';
import type { QueueStore } from '../../../addin/outbox/queue-store.ts';
import { text } from '../../../shared/value.ts';
import { accept, deskPerTest, empty, restored, seenIn, set } from './desk.ts';

const desk = deskPerTest();

describe('the journal of the outbox', () => {
  it('offers a restored server what it had already acknowledged', async () => {
    const outbox = await desk.open();
    await outbox.add([set('a', '1')], seenIn('1'));
    await outbox.push(accept);
    await outbox.add([set('b', '2')], seenIn('1'));
    let isRefused = false;
    const pushed = await outbox.push((batch) => {
      if (isRefused) return accept(batch);
      isRefused = true;
      return restored(0);
    });
    expect(pushed.outcomes.map(({ operation }) => operation.seq)).toEqual([1, 2]);
  });

  it('offers another server its journal also when nothing is pending, and that is nothing that waits', async () => {
    const outbox = await desk.open();
    await outbox.add([set('a', '1'), { ...set('b', '2'), base: 7 }], seenIn('1'));
    await outbox.push(accept);
    await outbox.meet('e1');
    expect(outbox.unsent()).toEqual([]);
    await outbox.meet('e2');
    expect(outbox.pending()).toEqual([]);
    expect(outbox.unsent()).toMatchObject([{ seq: 1 }, { seq: 2 }]);
    const sent: unknown[] = [];
    const { outcomes } = await outbox.push((batch) => {
      sent.push([batch.epoch, ...batch.operations.map(({ seq, base }) => [seq, base])]);
      return batch.epoch === 'e2' ? accept(batch) : restored(5, empty, 2);
    });
    expect(sent).toEqual([
      ['e1', [1, 0], [2, 7]],
      ['e2', [2, 5]],
    ]);
    expect(outcomes).toMatchObject([{ operation: { seq: 2 }, isOffered: true }]);
    await outbox.meet('e2');
    expect(outbox.unsent()).toEqual([]);
  });

  it('claims to have seen nothing where the restored server holds another value than its author saw', async () => {
    const outbox = await desk.open();
    await outbox.add([{ ...set('a', '1'), base: 3 }], seenIn('1'));
    const bases: number[] = [];
    await outbox.push((batch) => {
      bases.push(...batch.operations.map(({ base }) => base));
      return batch.epoch === 'e2' ? accept(batch) : restored(5, 'what somebody else wrote');
    });
    expect(bases).toEqual([3, 0]);
  });

  it('remembers over a restart which server has acknowledged its journal', async () => {
    const before = await desk.open();
    await before.add([set('a', '1')], seenIn('1'));
    await before.push(accept);
    before.close();
    const after = await desk.open();
    await after.meet('e1');
    expect(after.unsent()).toEqual([]);
    await after.meet('e2');
    expect(after.unsent()).toHaveLength(1);
  });

  it('offers what an earlier version of the pane has kept, because nobody knows who has acknowledged it', async () => {
    const before = await desk.open();
    await before.add([set('a', '1')], seenIn('1'));
    await before.push(accept);
    before.close();
    const old: QueueStore = {
      ...desk.store,
      load: async (user, report) =>
        (await desk.store.load(user, report)).map((queue) => ({
          ...queue,
          entries: queue.entries.map((entry) => ({ ...entry, epoch: null, seen: null })),
        })),
    };
    const after = await desk.open(old);
    await after.meet('e1');
    expect(after.unsent()).toHaveLength(1);
    const epochs: string[] = [];
    await after.push((batch) => {
      epochs.push(batch.epoch);
      return batch.epoch === 'e2' ? accept(batch) : restored(5, empty, 2);
    });
    expect([epochs, after.unsent()]).toEqual([[''], []]);
  });

  it('hands over the queues that other panes have left, and not those that they still have', async () => {
    const [first, second, third] = [await desk.open(), await desk.open(), await desk.open()];
    await first.add([set('a', '1')], seenIn('1'));
    await second.add([set('b', '2')], seenIn('1'));
    second.close();
    const left = await third.left();
    expect(left.map((box) => box.pending())).toMatchObject([[{ column: 'b' }]]);
    expect(await third.left()).toEqual([]);
    for (const box of left) box.close();
    expect(await third.left()).toHaveLength(1);
  });

  it('forgets of its journal what is 30 days old by the server’s clock, whatever its own says', async () => {
    const outbox = await desk.open();
    const on = (at: string) => (batch: Batch) => accept(batch).then((answer) => ({ ...answer, at }));
    for (const [column, at] of [
      ['a', '2036-01-01T00:00:00.000Z'],
      ['b', '2036-01-20T00:00:00.000Z'],
      ['c', '2036-02-05T00:00:00.000Z'],
    ] as const) {
      await outbox.add([set(column, '1')], seenIn('1'));
      await outbox.push(on(at));
    }
    outbox.close();
    const after = await desk.open();
    await after.meet('e2');
    expect(after.unsent()).toMatchObject([{ column: 'b' }, { column: 'c' }]);
  });

  it('never offers again what was written for another version of the form, also after a restart', async () => {
    const outbox = await desk.open();
    await outbox.add([set('a', '2500000')], seenIn('1'));
    await outbox.push(accept);
    await outbox.add([set('a', '1500')], seenIn('2'));
    outbox.close();
    const again = await desk.open();
    const sent: unknown[] = [];
    let isRestored = false;
    await again.push((batch) => {
      sent.push(...batch.operations.map((operation) => 'value' in operation && operation.value));
      if (isRestored) return accept(batch);
      isRestored = true;
      return restored(0);
    });
    expect(sent).toEqual([text('1500'), text('1500')]);
  });
});
