import type { Operation, OperationResult } from '../../shared/sync/operation.ts';

/**
 * What one device has to say about one report, in order. An entry is `waiting` until it is first sent and `sent` until the
 * server has answered; `acknowledged` ones are kept as a journal, to be offered again to a server restored from a backup.
 */
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
  readonly state: 'waiting' | 'sent' | 'acknowledged';
  readonly at: string;
  /** The version of the form that it was written for; null when that is not known. */
  readonly formVersion: string | null;
}

/** An operation before it has its number: the queue alone gives numbers and times. */
export type Draft = Operation extends infer O ? (O extends Operation ? Omit<O, 'seq' | 'at'> : never) : never;

export function emptyQueue(owner: Pick<Queue, 'device' | 'report' | 'user'>): Queue {
  return { ...owner, lastSeq: 0, formVersion: null, entries: [] };
}

export function pendingOf(queue: Queue): readonly Operation[] {
  return queue.entries.filter((entry) => entry.state !== 'acknowledged').map((entry) => entry.operation);
}

/** Other operations in place of all that are pending, from a device of their own: those may have been sent already. */
export function restate(
  queue: Queue,
  drafts: readonly Draft[],
  { device, at, formVersion }: { readonly device: string; readonly at: string; readonly formVersion: string },
): Queue {
  return enqueue({ ...queue, device, lastSeq: 0, formVersion, entries: [] }, drafts, at);
}

/** For the version of the form that the queue has. */
export function enqueue(queue: Queue, drafts: readonly Draft[], at: string): Queue {
  return drafts.reduce((grown, draft) => enqueueOne(grown, draft, at), queue);
}

/**
 * A cell written twice before anything was sent stays one operation, with its number and its first base: the author has
 * seen nothing newer. Once sent, an operation is never changed, because the server may already have it.
 */
function enqueueOne(queue: Queue, draft: Draft, at: string): Queue {
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
  const { formVersion } = queue;
  const entry: Entry = { operation: { ...draft, seq, at }, state: 'waiting', at, formVersion };
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

/** From the front, at most so many operations and so many bytes of JSON, but always at least one. */
export function nextBatch(
  queue: Queue,
  most: { readonly operations: number; readonly bytes: number },
): readonly Operation[] {
  const encoder = new TextEncoder();
  const batch: Operation[] = [];
  let bytes = 0;
  for (const operation of pendingOf(queue).slice(0, most.operations)) {
    bytes += encoder.encode(JSON.stringify(operation)).length;
    if (batch.length > 0 && bytes > most.bytes) break;
    batch.push(operation);
  }
  return batch;
}

export function markSent(queue: Queue, batch: readonly Operation[]): Queue {
  return moveAll(queue, new Set(batch.map((operation) => operation.seq)), 'waiting', 'sent');
}

/** Only what was sent can be acknowledged: an answer to something else changes nothing. */
export function acknowledge(queue: Queue, results: readonly OperationResult[]): Queue {
  return moveAll(queue, new Set(results.map((result) => result.seq)), 'sent', 'acknowledged');
}

function moveAll(queue: Queue, seqs: ReadonlySet<number>, from: Entry['state'], to: Entry['state']): Queue {
  const entries = queue.entries.map((entry) =>
    entry.state === from && seqs.has(entry.operation.seq) ? { ...entry, state: to } : entry,
  );
  return { ...queue, entries };
}

export function forget(queue: Queue, acknowledgedBefore: string): Queue {
  const entries = queue.entries.filter(
    (entry) => entry.state !== 'acknowledged' || entry.at >= acknowledgedBefore,
  );
  return entries.length === queue.entries.length ? queue : { ...queue, entries };
}
