import type { Operation, OperationResult } from '../../shared/sync/operation.ts';
import type { Draft, Queue } from './queue.ts';
import {
  acknowledge,
  emptyQueue,
  enqueue,
  forget,
  markSent,
  nextBatch,
  pendingOf,
  restate,
} from './queue.ts';
import type { QueueStore } from './queue-store.ts';
import type { Refusal } from './recovery.ts';
import { recover } from './recovery.ts';

/** Operations of one report that the server has not acknowledged. */
export interface Outbox {
  /** False when the browser cannot keep them on disk: what is typed is then safe only in the workbook until it is sent. */
  readonly isDurable: () => boolean;
  /** True when what an earlier run may have kept could not be read: it is still there, and is not sent from here. */
  readonly hasUnread: () => boolean;
  readonly pending: () => readonly Operation[];
  /** The version of the form that they were written for; null before the first. */
  readonly formVersion: () => string | null;
  /** Resolves when the operations are on disk. All that are pending must be of the same version of the form. */
  readonly add: (drafts: readonly Draft[], formVersion: string) => Promise<void>;
  /** Puts others in the place of all that are pending, for another version of the form. */
  readonly restate: (drafts: readonly Draft[], formVersion: string) => Promise<void>;
  /**
   * Sends until nothing is left, one request at a time; a second call waits for the first. Whatever `send` throws is thrown
   * on, and nothing is lost; `onAnswer` hears of each request that was answered before that.
   */
  readonly push: (send: Send, onAnswer?: OnAnswer) => Promise<Pushed>;
  /** For a server that was restored from a backup and is at `revision`: what it may have lost is pending again. */
  readonly offerAgain: (revision: number) => Promise<void>;
  readonly close: () => void;
}

export interface Batch {
  readonly device: string;
  readonly operations: readonly Operation[];
}
export interface Answered {
  readonly kind: 'answered';
  readonly revision: number;
  readonly digest: string;
  readonly results: readonly OperationResult[];
}
export type Send = (batch: Batch) => Promise<Answered | ({ readonly kind: 'refused' } & Refusal)>;

type OnAnswer = (outcomes: readonly Outcome[]) => void;

export interface Pushed {
  readonly outcomes: readonly Outcome[];
  /** What the server said last, or null when there was nothing to send. */
  readonly revision: number | null;
  readonly digest: string | null;
}
export interface Outcome {
  readonly operation: Operation;
  readonly result: OperationResult;
}

/** The server keeps giving a reason to start over: going on would never end. */
export class OutboxStuck extends Error {
  override name = 'OutboxStuck';
}

/** Half of what the server takes in one request. */
const largestBatch = { operations: 500, bytes: 500_000 };
const mostRecoveries = 3;
const daysOfJournal = 30;

interface Owner {
  readonly user: string;
  readonly report: string;
}
interface OutboxParts {
  /** Null where the browser has no IndexedDB. */
  readonly store: QueueStore | null;
  readonly newDevice: () => string;
  readonly now: () => Date;
  /** Two panes must not use one device: holds it until `release`, or says false when another pane has it. */
  readonly hold: (device: string) => Promise<{ readonly release: () => void } | null>;
}

export async function openOutbox(owner: Owner, parts: OutboxParts): Promise<Outbox> {
  const queues = await loadKept(owner, parts);
  const kept = await findFree(queues ?? [], parts);
  const start = kept?.queue ?? emptyQueue({ ...owner, device: parts.newDevice() });
  const held = kept?.held ?? (await parts.hold(start.device));
  const box = keepQueue(start, kept === null ? null : start, parts.store);
  const oldest = new Date(parts.now().getTime() - daysOfJournal * 86_400_000).toISOString();
  await box.change((queue) => forget(queue, oldest));

  let last: Promise<unknown> = Promise.resolve();
  return {
    isDurable: box.isDurable,
    hasUnread: () => queues === null,
    pending: () => pendingOf(box.queue()),
    formVersion: () => box.queue().formVersion,
    add: (drafts, formVersion) => {
      const at = parts.now().toISOString();
      return box.change((queue) =>
        drafts.length === 0 ? queue : enqueue({ ...queue, formVersion }, drafts, at),
      );
    },
    restate: (drafts, formVersion) => {
      const at = parts.now().toISOString();
      return box.change((queue) => restate(queue, drafts, { device: parts.newDevice(), at, formVersion }));
    },
    push: (send, onAnswer) => {
      const turn = last.then(() => drain(box, { send, onAnswer, newDevice: parts.newDevice }));
      last = turn.catch(() => undefined);
      return turn;
    },
    offerAgain: (revision) =>
      box.change((queue) => recover(queue, { code: 'EPOCH', revision }, queue.device, 1)),
    close: () => held?.release(),
  };
}

/** Null when they cannot be read. Without a place to keep them there are none. */
async function loadKept({ user, report }: Owner, { store }: OutboxParts): Promise<readonly Queue[] | null> {
  return store === null ? [] : store.load(user, report).catch(() => null);
}

async function findFree(queues: readonly Queue[], { hold }: OutboxParts) {
  for (const queue of queues) {
    const held = await hold(queue.device);
    if (held !== null) return { queue, held };
  }
  return null;
}

interface KeptQueue {
  readonly queue: () => Queue;
  readonly change: (step: (queue: Queue) => Queue) => Promise<void>;
  readonly isDurable: () => boolean;
}

/** Changes happen one after the other, each on disk before it counts; a disk that refuses makes the queue live in memory only. */
function keepQueue(start: Queue, saved: Queue | null, store: QueueStore | null): KeptQueue {
  let queue = start;
  let onDisk = saved;
  let durable = store !== null;
  let turn: Promise<void> = Promise.resolve();
  const apply = async (step: (queue: Queue) => Queue) => {
    const next = step(queue);
    if (store !== null && next !== onDisk) {
      durable = await store.save(onDisk, next).then(
        () => true,
        () => false,
      );
      if (durable) onDisk = next;
    }
    queue = next;
  };
  return {
    queue: () => queue,
    isDurable: () => durable,
    change: (step) => {
      turn = turn.then(() => apply(step));
      return turn;
    },
  };
}

interface Draining {
  readonly send: Send;
  readonly onAnswer: OnAnswer | undefined;
  readonly newDevice: () => string;
}

async function drain(box: KeptQueue, { send, onAnswer, newDevice }: Draining): Promise<Pushed> {
  const outcomes: Outcome[] = [];
  let revision: number | null = null;
  let digest: string | null = null;
  let recoveries = 0;
  for (;;) {
    const batch = nextBatch(box.queue(), largestBatch);
    if (batch.length === 0) return { outcomes, revision, digest };
    await box.change((queue) => markSent(queue, batch));
    const answer = await send({ device: box.queue().device, operations: batch });
    if (answer.kind === 'refused') {
      recoveries += 1;
      if (recoveries > mostRecoveries) throw new OutboxStuck(answer.code);
      const tries = recoveries;
      await box.change((queue) => recover(queue, answer, newDevice(), tries));
      continue;
    }
    await box.change((queue) => acknowledge(queue, answer.results));
    const answered = pairs(batch, answer.results);
    if (answered.length === 0) throw new OutboxStuck('The server answered none of the operations.');
    outcomes.push(...answered);
    onAnswer?.(answered);
    ({ revision, digest } = answer);
  }
}

function pairs(batch: readonly Operation[], results: readonly OperationResult[]): readonly Outcome[] {
  return results.flatMap((result) => {
    const operation = batch.find((candidate) => candidate.seq === result.seq);
    return operation === undefined ? [] : [{ operation, result }];
  });
}
