import type { Operation } from '../../shared/sync/operation.ts';
import type { Entry, Queue } from './queue.ts';

/** A push that the server refused as a whole, with where the server stands now. */
export interface Refusal {
  readonly code: 'EPOCH' | 'SEQUENCE_GAP' | 'MUTATION_ID_REUSE' | 'BASE' | 'DEVICE_OF_ANOTHER_USER';
  readonly revision: number;
}

/**
 * The queue to try again with. A server that knows less than we were told (restored from a backup, another epoch or a gap)
 * is offered the journal again: what it already has, it answers as before, and what was written for another version of
 * the form stays out, because there it would mean something else. A number or device that means something else
 * there is given up for a device of its own.
 */
export function recover(queue: Queue, refusal: Refusal, newDevice: string, tries: number): Queue {
  if (refusal.code === 'MUTATION_ID_REUSE' || refusal.code === 'DEVICE_OF_ANOTHER_USER' || tries > 1) {
    return renumber(lowerBases(queue, refusal.revision), newDevice);
  }
  return lowerBases(offerAgain(queue), refusal.revision);
}

function offerAgain(queue: Queue): Queue {
  const isOffered = (entry: Entry) => entry.formVersion === queue.formVersion;
  const entries = queue.entries.map((entry): Entry =>
    isOffered(entry) ? { ...entry, state: 'sent' } : entry,
  );
  return { ...queue, entries };
}

/** A base above the server's revision names a state that no longer exists; what the server has now is the nearest to it. */
function lowerBases(queue: Queue, revision: number): Queue {
  return { ...queue, entries: queue.entries.map((entry) => withBaseAtMost(entry, revision)) };
}

function withBaseAtMost(entry: Entry, revision: number): Entry {
  if (entry.operation.base <= revision) return entry;
  return { ...entry, operation: { ...entry.operation, base: revision } };
}

function renumber(queue: Queue, device: string): Queue {
  const pending = queue.entries.filter((entry) => entry.state !== 'acknowledged');
  const entries = pending.map((entry, index): Entry => {
    const operation: Operation = { ...entry.operation, seq: index + 1 };
    return { ...entry, operation, state: 'waiting' };
  });
  return { ...queue, device, lastSeq: entries.length, entries };
}
