import type { Operation, OperationResult } from '../../shared/sync/operation.ts';

/** What one device has to say about one report, in order. */
export interface Queue {
  readonly device: string;
  readonly report: string;
  readonly user: string;
  readonly lastSeq: number;
  /** The version of the form that pending operations are written for; null before the first. */
  readonly formVersion: string | null;
  readonly entries: readonly Entry[];
}
export interface Entry {
  readonly operation: Operation;
  /**
   * `waiting` until it is first sent and `sent` until the server has answered. Those that are `acknowledged` are kept as a
   * journal; they are `offered` again to a server that may have lost them.
   */
  readonly state: 'waiting' | 'sent' | 'acknowledged' | 'offered';
  /** When it was written, by the author's clock; once it is acknowledged, when that was, by the server's. */
  readonly at: string;
  /** The version of the form that it was written for; null when that is not known. */
  readonly formVersion: string | null;
  /** The server whose revision its base is, and that has acknowledged it; null when that is not known. */
  readonly epoch: string | null;
  /** What its author saw where it writes; null when that is not known or nothing was there to be seen. */
  readonly seen: string | null;
}

/** An operation before it has its number: the queue alone gives numbers and times. */
export type Draft = Operation extends infer O ? (O extends Operation ? Omit<O, 'seq' | 'at'> : never) : never;

/** What stands where an operation writes, as a text to be compared; null where there is nothing to compare. */
export type Sight = (draft: Draft) => string | null;

/** What the author of an operation had before their eyes. */
export interface Origin {
  readonly formVersion: string;
  readonly epoch: string;
  readonly sight: Sight;
}

export function emptyQueue(owner: Pick<Queue, 'device' | 'report' | 'user'>): Queue {
  return { ...owner, lastSeq: 0, formVersion: null, entries: [] };
}

/** What was written and not yet acknowledged. What is offered again is not among it: the sheet has long shown that. */
export function pendingOf(queue: Queue): readonly Operation[] {
  return queue.entries.filter(isPending).map(({ operation }) => operation);
}

export function isPending({ state }: Entry): boolean {
  return state === 'waiting' || state === 'sent';
}

/** All that the server has still to answer. */
export function unsentOf(queue: Queue): readonly Entry[] {
  return queue.entries.filter(({ state }) => state !== 'acknowledged');
}

/** For another version of the form it would mean something else. */
export function isOfferable({ formVersion }: Pick<Queue, 'formVersion'>, entry: Entry): boolean {
  return entry.formVersion === formVersion;
}

/** What another server than this one has acknowledged is offered to it. */
export function offerTo(queue: Queue, epoch: string): Queue {
  const isLost = (entry: Entry) =>
    entry.state === 'acknowledged' && entry.epoch !== epoch && isOfferable(queue, entry);
  if (!queue.entries.some(isLost)) return queue;
  const entries = queue.entries.map((entry): Entry =>
    isLost(entry) ? { ...entry, state: 'offered' } : entry,
  );
  return { ...queue, entries };
}

/** Other operations in place of all that are unsent, from a device of their own: those may have been sent already. */
export function restate(
  queue: Queue,
  drafts: readonly Draft[],
  { device, at, ...origin }: Origin & { readonly device: string; readonly at: string },
): Queue {
  return enqueue({ ...queue, device, lastSeq: 0, entries: [] }, drafts, origin, at);
}

export function enqueue(queue: Queue, drafts: readonly Draft[], origin: Origin, at: string): Queue {
  const start: Queue = { ...queue, formVersion: origin.formVersion };
  return drafts.reduce((grown, draft) => enqueueOne(grown, draft, origin, at), start);
}

/**
 * A cell written twice before anything was sent stays one operation, with its number and its first base: the author has
 * seen nothing newer. Once sent, an operation is never changed, because the server may already have it.
 */
function enqueueOne(queue: Queue, draft: Draft, { formVersion, epoch, sight }: Origin, at: string): Queue {
  const earlier = draft.kind === 'set' ? indexToCoalesce(queue.entries, draft) : -1;
  if (earlier >= 0 && draft.kind === 'set') {
    const entries = queue.entries.map((entry, index) =>
      index === earlier && entry.operation.kind === 'set'
        ? { ...entry, operation: { ...entry.operation, value: draft.value }, at }
        : entry,
    );
    return { ...queue, entries };
  }
  const seq = queue.lastSeq + 1;
  const operation = { ...draft, seq, at };
  const entry: Entry = { operation, state: 'waiting', at, formVersion, epoch, seen: sight(draft) };
  return { ...queue, lastSeq: seq, entries: [...queue.entries, entry] };
}

/** Looks back no further than the last operation that is no `set`: values must not move across a row or a resolution. */
function indexToCoalesce(entries: readonly Entry[], draft: Extract<Draft, { kind: 'set' }>): number {
  const lastOther = entries.findLastIndex((entry) => entry.operation.kind !== 'set');
  const index = entries.findLastIndex(
    ({ operation }) =>
      operation.kind === 'set' &&
      operation.sheet === draft.sheet &&
      operation.row === draft.row &&
      operation.column === draft.column,
  );
  return index > lastOther && entries[index]?.state === 'waiting' ? index : -1;
}

/**
 * From the front, at most so many operations and so many bytes of JSON, but always at least one. All are of one epoch,
 * because a push names one.
 */
export function nextBatch(
  queue: Queue,
  most: { readonly operations: number; readonly bytes: number },
): readonly Entry[] {
  const encoder = new TextEncoder();
  const batch: Entry[] = [];
  const unsent = unsentOf(queue).slice(0, most.operations);
  let bytes = 0;
  for (const entry of unsent) {
    if (entry.epoch !== unsent[0]?.epoch) break;
    bytes += encoder.encode(JSON.stringify(entry.operation)).length;
    if (batch.length > 0 && bytes > most.bytes) break;
    batch.push(entry);
  }
  return batch;
}

export function markSent(queue: Queue, batch: readonly Entry[]): Queue {
  const seqs = new Set(batch.map(({ operation }) => operation.seq));
  const entries = queue.entries.map((entry): Entry =>
    entry.state === 'waiting' && seqs.has(entry.operation.seq) ? { ...entry, state: 'sent' } : entry,
  );
  return { ...queue, entries };
}

/** Only what was sent can be acknowledged: an answer to something else changes nothing. `at`: the server's clock. */
export function acknowledge(queue: Queue, results: readonly OperationResult[], at: string): Queue {
  const seqs = new Set(results.map((result) => result.seq));
  const entries = queue.entries.map((entry): Entry =>
    (entry.state === 'sent' || entry.state === 'offered') && seqs.has(entry.operation.seq)
      ? { ...entry, state: 'acknowledged', at }
      : entry,
  );
  return { ...queue, entries };
}

/** Nothing is forgotten that has only the time of a clock which may be wrong. */
export function forget(queue: Queue, acknowledgedBefore: string): Queue {
  const entries = queue.entries.filter(
    ({ state, epoch, at }) => state !== 'acknowledged' || epoch === null || at >= acknowledgedBefore,
  );
  return entries.length === queue.entries.length ? queue : { ...queue, entries };
}
