import type { LockedReport, MergeRequest } from './locked-report.ts';
import type { Operation } from './operation.ts';
import { isRetryOf, payloadOf } from './payload.ts';
import type { PushRefusal } from './refusal.ts';

/** Why nothing of a push may be taken, or null. An operation is new when its seq is the next one of its device. */
export function refusalOf(locked: LockedReport, request: MergeRequest): PushRefusal | null {
  if (locked.device.isAnothers) return { code: 'DEVICE_OF_ANOTHER_USER' };
  if (request.epoch !== locked.epoch) {
    return { code: 'EPOCH', epoch: locked.epoch, expected: locked.device.lastSeq + 1 };
  }
  const fresh = new Map<number, Operation>();
  let { lastSeq } = locked.device;
  for (const operation of request.operations) {
    const refusal = refusalOfOne(operation, locked, fresh, lastSeq);
    if (refusal !== null) return refusal;
    if (operation.seq <= lastSeq) continue;
    lastSeq = operation.seq;
    fresh.set(operation.seq, operation);
  }
  return null;
}

function refusalOfOne(
  operation: Operation,
  { known, revision }: LockedReport,
  fresh: ReadonlyMap<number, Operation>,
  lastSeq: number,
): PushRefusal | null {
  const { seq, base } = operation;
  if (seq > lastSeq + 1) return { code: 'SEQUENCE_GAP', expected: lastSeq + 1 };
  if (seq === lastSeq + 1) return base > revision ? { code: 'BASE', revision } : null;
  const stored = known.get(seq);
  const earlier = fresh.get(seq);
  const isRetry =
    stored !== undefined
      ? isRetryOf(stored, operation)
      : earlier !== undefined && payloadOf(earlier) === payloadOf(operation);
  return isRetry ? null : { code: 'MUTATION_ID_REUSE', seq };
}
