import type { Operation } from '../../shared/sync/operation.ts';
import type { Entry, Queue, Sight } from './queue.ts';
import { isOfferable, isPending } from './queue.ts';

/** A push that the server refused as a whole, with where the server stands now. */
export interface Refusal {
  readonly code: 'EPOCH' | 'SEQUENCE_GAP' | 'MUTATION_ID_REUSE' | 'BASE' | 'DEVICE_OF_ANOTHER_USER';
  /** The number of the first operation that the server does not have of this device; null when it does not say. */
  readonly expected: number | null;
  readonly server: Standing;
}

/** What a server holds at a revision. */
interface Standing {
  readonly epoch: string;
  readonly revision: number;
  readonly sight: Sight;
}

/**
 * The queue to try again with. A server that knows less than we were told (restored from a backup, another epoch or a gap)
 * is offered what it does not have of the journal too. A number or device that means something else there is given up for a
 * device of its own.
 */
export function recover(queue: Queue, refusal: Refusal, newDevice: string, tries: number): Queue {
  const { code, server } = refusal;
  const isOfAnother = code === 'MUTATION_ID_REUSE' || code === 'DEVICE_OF_ANOTHER_USER';
  if (isOfAnother || (code !== 'EPOCH' && tries > 1)) {
    return renumber(queue, server, newDevice);
  }
  return { ...queue, entries: queue.entries.map((entry) => settled(queue, entry, refusal)) };
}

function settled(queue: Queue, entry: Entry, { code, expected, server }: Refusal): Entry {
  const { seq, base } = entry.operation;
  if (code === 'BASE') return isPending(entry) && base > server.revision ? rebased(entry, server) : entry;
  const isOfThisServer = code === 'EPOCH' && entry.epoch === server.epoch;
  if (isOfThisServer || !(isPending(entry) || isOfferable(queue, entry))) return entry;
  const isKnown = expected !== null && seq < expected;
  if (isPending(entry)) return isKnown ? { ...entry, epoch: server.epoch } : rebased(entry, server);
  return isKnown
    ? { ...entry, epoch: server.epoch, state: 'acknowledged' }
    : { ...rebased(entry, server), state: 'offered' };
}

/**
 * In another history a base names another state, whatever its number. The author of an operation has seen the server's
 * present state of a cell if the cell holds there what it held before their eyes; if not, they have seen nothing of it, and
 * their value becomes a conflict beside what stands. Nothing is known of what an earlier version of the pane has kept.
 */
function rebased(entry: Entry, { epoch, revision, sight }: Standing): Entry {
  const { operation, seen } = entry;
  const known = seen === null ? Math.min(operation.base, revision) : 0;
  const base = seen !== null && seen === sight(operation) ? revision : known;
  return { ...entry, epoch, operation: { ...operation, base } };
}

function renumber(queue: Queue, server: Standing, device: string): Queue {
  const unsent = queue.entries.filter((entry) => entry.state !== 'acknowledged');
  const entries = unsent.map((entry, index): Entry => {
    const there = rebased(entry, server);
    const operation: Operation = { ...there.operation, seq: index + 1 };
    return { ...there, operation, state: entry.state === 'offered' ? 'offered' : 'waiting' };
  });
  return { ...queue, device, lastSeq: entries.length, entries };
}
