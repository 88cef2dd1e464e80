import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft, Origin, Queue } from '../../../addin/outbox/queue.ts';
import {
  acknowledge,
  emptyQueue,
  enqueue,
  forget,
  markSent,
  nextBatch,
  pendingOf,
  unsentOf,
} from '../../../addin/outbox/queue.ts';
import type { Refusal } from '../../../addin/outbox/recovery.ts';
import { recover } from '../../../addin/outbox/recovery.ts';
import { text } from '../../../shared/value.ts';

const at = '2026-01-15T08:00:00.000Z';
const most = { operations: 500, bytes: 500_000 };
const queue = emptyQueue({ device: 'd1', report: 'r', user: 'u' });
const set = (column: string, value: string, base = 3): Draft => ({
  kind: 'set',
  sheet: 'projects',
  row: 'row-1',
  column,
  value: text(value),
  base,
  source: 'edit',
});
const origin = (formVersion = '1'): Origin => ({ formVersion, epoch: 'e1', sight: () => 'null' });
const refusal = (code: Refusal['code'], revision: number): Refusal => {
  return { code, expected: 1, server: { epoch: 'e2', revision, sight: () => 'null' } };
};
const applied = (seq: number) => ({ seq, outcome: 'applied', revision: seq }) as const;

describe('the queue of the outbox', () => {
  it('keeps one operation of a cell written twice before it was sent, with its number and its first base', () => {
    const twice = enqueue(queue, [set('amount', '1', 3), set('amount', '2', 4)], origin(), at);
    expect(pendingOf(twice)).toEqual([{ ...set('amount', '2', 3), seq: 1, at }]);
  });

  it('never changes an operation that has been sent', () => {
    const sent = markSent(
      enqueue(queue, [set('amount', '1')], origin(), at),
      unsentOf(enqueue(queue, [set('amount', '1')], origin(), at)),
    );
    const later = enqueue(sent, [set('amount', '2')], origin(), at);
    expect(
      pendingOf(later).map((operation) => [operation.seq, 'value' in operation && operation.value]),
    ).toEqual([
      [1, text('1')],
      [2, text('2')],
    ]);
  });

  it('does not move a value across the deletion of its row', () => {
    const deletion: Draft = { kind: 'deleteRow', sheet: 'projects', row: 'row-1', base: 3, source: 'edit' };
    const mixed = enqueue(queue, [set('amount', '1'), deletion, set('amount', '2')], origin(), at);
    expect(pendingOf(mixed).map((operation) => operation.kind)).toEqual(['set', 'deleteRow', 'set']);
  });

  it('acknowledges only what was sent, and nothing twice', () => {
    const waiting = enqueue(queue, [set('amount', '1')], origin(), at);
    expect(pendingOf(acknowledge(waiting, [applied(1)], at))).toHaveLength(1);
    const answered = acknowledge(
      markSent(waiting, unsentOf(waiting)),
      [applied(1), applied(1), applied(9)],
      at,
    );
    expect(pendingOf(answered)).toEqual([]);
    expect(answered.entries).toHaveLength(1);
  });

  it('keeps batches below the limits, but sends even one operation that is larger than they are', () => {
    const big = enqueue(queue, [set('a', 'x'.repeat(600)), set('b', 'y'), set('c', 'z')], origin(), at);
    expect(nextBatch(big, { operations: 2, bytes: 5000 })).toHaveLength(2);
    expect(nextBatch(big, { operations: 9, bytes: 100 })).toHaveLength(1);
  });

  it('forgets only acknowledged operations, when they are old', () => {
    const both = enqueue(queue, [set('a', '1'), set('b', '2')], origin(), at);
    const first = nextBatch(both, { ...most, operations: 1 });
    const half = acknowledge(markSent(both, first), [applied(1)], at);
    expect(forget(half, '2026-01-01').entries).toHaveLength(2);
    expect(pendingOf(forget(half, '2026-03-01'))).toHaveLength(1);
    expect(forget(half, '2026-03-01').entries).toHaveLength(1);
  });

  it('offers its journal again to a server that lost it, on the revision that it has when nothing differs there', () => {
    const both = enqueue(queue, [set('a', '1', 3), set('b', '2', 8)], origin(), at);
    const first = nextBatch(both, { ...most, operations: 1 });
    const half = acknowledge(markSent(both, first), [applied(1)], at);
    const again = recover(half, refusal('EPOCH', 5), 'd2', 1);
    expect(unsentOf(again)).toMatchObject([
      { operation: { seq: 1, base: 5 }, state: 'offered', epoch: 'e2' },
      { operation: { seq: 2, base: 5 }, state: 'waiting', epoch: 'e2' },
    ]);
    expect(again.device).toBe('d1');
  });

  it('keeps as it was what the restored server still has: it would not know it again', () => {
    const both = enqueue(queue, [set('a', '1', 3), set('b', '2', 4), set('c', '3', 4)], origin(), at);
    const first = nextBatch(both, { ...most, operations: 2 });
    const half = acknowledge(markSent(both, first), [applied(1), applied(2)], at);
    const again = recover(half, { ...refusal('EPOCH', 9), expected: 2 }, 'd2', 1);
    expect(again.entries).toMatchObject([
      { operation: { base: 3 }, state: 'acknowledged', epoch: 'e2' },
      { operation: { base: 9 }, state: 'offered' },
      { operation: { base: 9 }, state: 'waiting' },
    ]);
  });

  it('claims to have seen nothing of a cell that holds something else in the restored server', () => {
    const one = enqueue(queue, [set('a', '1', 3)], origin(), at);
    const { server, ...rest } = refusal('EPOCH', 9);
    const again = recover(one, { ...rest, server: { ...server, sight: () => 'other' } }, 'd2', 1);
    expect(pendingOf(again)).toMatchObject([{ base: 0 }]);
  });

  it('offers of its journal only what was written for the version of the form that it has', () => {
    const old = enqueue(queue, [set('amount', '2500000'), set('b', '2')], origin('1'), at);
    const known = acknowledge(markSent(old, unsentOf(old)), [applied(1), applied(2)], at);
    const later = enqueue(known, [set('amount', '1500'), set('b', '3')], origin('2'), at);
    const sent = acknowledge(markSent(later, unsentOf(later)), [applied(3)], at);
    const again = recover(sent, refusal('EPOCH', 9), 'd2', 1);
    expect(unsentOf(again).map(({ operation }) => operation.seq)).toEqual([3, 4]);
    const renumbered = recover(again, refusal('SEQUENCE_GAP', 0), 'd2', 2);
    expect(unsentOf(renumbered).map(({ operation }) => operation)).toMatchObject([
      { seq: 1, column: 'amount', value: text('1500') },
      { seq: 2, column: 'b', value: text('3') },
    ]);
  });

  it('starts over as another device, with only what is pending, when a number already means something else', () => {
    const both = enqueue(queue, [set('a', '1'), set('b', '2')], origin(), at);
    const half = acknowledge(markSent(both, nextBatch(both, { ...most, operations: 1 })), [applied(1)], at);
    const other = recover(half, refusal('MUTATION_ID_REUSE', 9), 'd2', 1);
    expect(other).toMatchObject({ device: 'd2', lastSeq: 1 });
    expect(pendingOf(other)).toMatchObject([{ seq: 1, column: 'b' }]);
  });
});

/** A server that takes each (device, seq) once and in order; answers may be lost on the way back. */
function deliver(start: Queue, script: readonly Step[]) {
  const server = new Map<number, unknown>();
  let now = start;
  let written = 0;
  const send = (isAnswerLost: boolean) => {
    const batch = nextBatch(now, { operations: 3, bytes: 10_000 });
    now = markSent(now, batch);
    for (const { operation } of batch) {
      const known = server.get(operation.seq);
      if (known === undefined) {
        expect(operation.seq).toBe(server.size + 1);
        server.set(operation.seq, operation);
      } else expect(operation).toEqual(known);
    }
    if (!isAnswerLost)
      now = acknowledge(
        now,
        batch.map(({ operation }) => applied(operation.seq)),
        at,
      );
  };
  for (const step of script) {
    if (step.kind === 'write') {
      written += 1;
      now = enqueue(now, [set(step.column, String(written))], origin(), at);
    } else send(step.kind === 'lost');
  }
  while (pendingOf(now).length > 0) send(false);
  return { server, written };
}

type Step = { readonly kind: 'write'; readonly column: string } | { readonly kind: 'sent' | 'lost' };
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('write' as const), column: fc.constantFrom('a', 'b', 'c') }),
  fc.record({ kind: fc.constantFrom('sent' as const, 'lost' as const) }),
);

describe('the queue, whatever gets lost', () => {
  it('delivers gapless numbers, never one number with two contents, and the last value of each cell last', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (script) => {
        const { server } = deliver(queue, script);
        const last = new Map<string, unknown>();
        for (const operation of server.values()) {
          const { column, value } = operation as { column: string; value: unknown };
          last.set(column, value);
        }
        let written = 0;
        const wanted = new Map<string, unknown>();
        for (const one of script) {
          if (one.kind !== 'write') continue;
          written += 1;
          wanted.set(one.column, text(String(written)));
        }
        expect(last).toEqual(wanted);
      }),
      { numRuns: 300 },
    );
  });
});
