import type { Operation, OperationResult } from '../../shared/sync/operation.ts';
import type { Draft, Entry, Origin, Queue } from './queue.ts';
import {
  acknowledge,
  emptyQueue,
  enqueue,
  forget,
  markSent,
  nextBatch,
  offerTo,
  pendingOf,
  restate,
  unsentOf,
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
  /** Those that are pending, and the journal as far as it is offered again. */
  readonly unsent: () => readonly Operation[];
  /** The version of the form that they were written for; null before the first. */
  readonly formVersion: () => string | null;
  /** Resolves when the operations are on disk. All that are pending must be of the same version of the form. */
  readonly add: (drafts: readonly Draft[], origin: Origin) => Promise<void>;
  /** Puts others in the place of all that are unsent, for another version of the form. */
  readonly restate: (drafts: readonly Draft[], origin: Origin) => Promise<void>;
  /**
   * Sends until nothing is left, one request at a time; a second call waits for the first. Whatever `send` throws is thrown
   * on, and nothing is lost; `onAnswer` hears of each request that was answered before that.
   */
  readonly push: (send: Send, onAnswer?: OnAnswer) => Promise<Pushed>;
  /** The server has this epoch: if another one has acknowledged the journal, the next push offers it to this one. */
  readonly meet: (epoch: string) => Promise<void>;
  /** The queues of the same user and report that no pane has any more. Whoever asks closes them. */
  readonly left: () => Promise<readonly Outbox[]>;
  /** Nothing is sent after it but what is under way. */
  readonly close: () => void;
}

export interface Batch {
  readonly device: string;
  readonly epoch: string;
  readonly operations: readonly Operation[];
}
export interface Answered {
  readonly kind: 'answered';
  readonly epoch: string;
  readonly revision: number;
  readonly digest: string;
  /** By the server's clock. */
  readonly at: string;
  readonly results: readonly OperationResult[];
}
export type Send = (batch: Batch) => Promise<Answered | ({ readonly kind: 'refused' } & Refusal)>;

type OnAnswer = (outcomes: readonly Outcome[]) => void;

export interface Pushed {
  readonly outcomes: readonly Outcome[];
  /** What the server said last, or null when there was nothing to send. */
  readonly last: Pick<Answered, 'epoch' | 'revision' | 'digest'> | null;
}
export interface Outcome {
  readonly operation: Operation;
  readonly result: OperationResult;
  /** Another server had acknowledged it before. */
  readonly isOffered: boolean;
}

/** The server keeps giving a reason to start over: going on would never end. */
export class OutboxStuck extends Error {
  override name = 'OutboxStuck';
}

/** Whoever goes on with it may be somebody else, in whose name nothing of this may be sent. */
class OutboxClosed extends Error {
  override name = 'OutboxClosed';
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
  const queue = kept?.queue ?? emptyQueue({ ...owner, device: parts.newDevice() });
  const held = kept?.held ?? (await parts.hold(queue.device));
  const box = keepQueue(queue, kept === null ? null : queue, parts.store);
  // A new one is saved at once, to know whether it can be.
  await box.change((same) => same);
  return outboxOver(box, { parts, hasUnread: queues === null, release: () => held?.release() });
}

interface Over {
  readonly parts: OutboxParts;
  readonly hasUnread: boolean;
  readonly release: () => void;
}

function outboxOver(box: KeptQueue, { parts, hasUnread, release }: Over): Outbox {
  const { newDevice, now } = parts;
  let last: Promise<unknown> = Promise.resolve();
  let isClosed = false;
  return {
    isDurable: box.isDurable,
    hasUnread: () => hasUnread,
    pending: () => pendingOf(box.queue()),
    unsent: () => unsentOf(box.queue()).map(({ operation }) => operation),
    formVersion: () => box.queue().formVersion,
    add: (drafts, origin) => {
      const at = now().toISOString();
      return box.change((queue) => (drafts.length === 0 ? queue : enqueue(queue, drafts, origin, at)));
    },
    restate: (drafts, origin) => {
      const at = now().toISOString();
      return box.change((queue) => restate(queue, drafts, { ...origin, device: newDevice(), at }));
    },
    push: (send, onAnswer) => {
      const turn = last.then(() => drain(box, { send, onAnswer, newDevice, isClosed: () => isClosed }));
      last = turn.catch(() => undefined);
      return turn;
    },
    meet: (epoch) => box.change((queue) => offerTo(queue, epoch)),
    left: () => openLeft(box.queue(), parts),
    close: () => {
      isClosed = true;
      release();
    },
  };
}

async function openLeft(own: Queue, parts: OutboxParts): Promise<readonly Outbox[]> {
  const others = ((await loadKept(own, parts)) ?? []).filter(({ device }) => device !== own.device);
  const boxes: Outbox[] = [];
  for (const queue of others) {
    const held = await parts.hold(queue.device);
    if (held === null) continue;
    const box = keepQueue(queue, queue, parts.store);
    boxes.push(outboxOver(box, { parts, hasUnread: false, release: held.release }));
  }
  return boxes;
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
  readonly isClosed: () => boolean;
}

async function drain(box: KeptQueue, { send, onAnswer, newDevice, isClosed }: Draining): Promise<Pushed> {
  const outcomes: Outcome[] = [];
  let last: Answered | null = null;
  let recoveries = 0;
  for (;;) {
    const batch = nextBatch(box.queue(), largestBatch);
    const [first] = batch;
    if (first === undefined) return { outcomes, last };
    await box.change((queue) => markSent(queue, batch));
    if (isClosed()) throw new OutboxClosed('Nothing more is sent from here.');
    const operations = batch.map(({ operation }) => operation);
    const answer = await send({ device: box.queue().device, epoch: first.epoch ?? '', operations });
    if (answer.kind === 'refused') {
      recoveries += 1;
      if (recoveries > mostRecoveries) throw new OutboxStuck(answer.code);
      const tries = recoveries;
      await box.change((queue) => recover(queue, answer, newDevice(), tries));
      continue;
    }
    await box.change((queue) => afterAnswer(queue, answer));
    const answered = pairs(batch, answer.results);
    if (answered.length === 0) throw new OutboxStuck('The server answered none of the operations.');
    outcomes.push(...answered);
    onAnswer?.(answered);
    last = answer;
    recoveries = 0;
  }
}

/** Time passes for the journal as it passes for the server: the clock of this machine may be years off. */
function afterAnswer(queue: Queue, { results, at }: Answered): Queue {
  const oldest = new Date(Date.parse(at) - daysOfJournal * 86_400_000).toISOString();
  return forget(acknowledge(queue, results, at), oldest);
}

function pairs(batch: readonly Entry[], results: readonly OperationResult[]): readonly Outcome[] {
  return results.flatMap((result) => {
    const entry = batch.find(({ operation }) => operation.seq === result.seq);
    if (entry === undefined) return [];
    return [{ operation: entry.operation, result, isOffered: entry.state === 'offered' }];
  });
}
