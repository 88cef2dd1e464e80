import { decide, type Decide } from '../../shared/sync/decide.ts';
import { mergePush, mergeWith, type Merge, type MergedPush } from '../../shared/sync/merge.ts';

function thatDecides(decision: Decide): Merge {
  return (locked, request) => mergeWith(decision, locked, request);
}

function thatThen(change: (answer: MergedPush) => MergedPush): Merge {
  return (locked, request) => {
    const answer = mergePush(locked, request);
    return 'refused' in answer ? answer : change(answer);
  };
}

/** Merges with one clause left out, and what must notice it. A suite that lets one of them live proves nothing. */
export const mergeMutants: readonly {
  readonly name: string;
  readonly noticedBy: RegExp;
  readonly merge: Merge;
}[] = [
  {
    name: 'takes a repeated operation for a new one',
    noticedBy: /P1 |P8 |UNIQUE/,
    merge: (locked, request) => {
      const lastSeq = Math.min(locked.device.lastSeq, (request.operations[0]?.seq ?? 1) - 1);
      return mergePush({ ...locked, known: new Map(), device: { ...locked.device, lastSeq } }, request);
    },
  },
  {
    name: 'lets a device conflict with its own earlier operation',
    noticedBy: /P5 /,
    merge: thatDecides((state, operation, context) =>
      decide(state, operation, { ...context, device: 'nobody' }),
    ),
  },
  {
    name: 'drops the conflict record',
    // The store itself refuses an operation on a conflict that was never written.
    noticedBy: /P4 |without what its outcome/,
    merge: thatThen((answer) => ({
      ...answer,
      merged: answer.merged.map((one) => ({
        ...one,
        changes: one.changes.filter(({ kind }) => kind !== 'openConflict'),
      })),
    })),
  },
  {
    name: 'lets the last writer win in silence',
    noticedBy: /P7 /,
    merge: thatDecides((state, operation, context) =>
      decide(state, { ...operation, base: Number.MAX_SAFE_INTEGER }, context),
    ),
  },
  {
    name: 'lets the last writer win and calls it a conflict',
    noticedBy: /P2 |P3 |P7 |P14 /,
    merge: thatThen((answer) => ({
      ...answer,
      merged: answer.merged.map((one) =>
        one.result.outcome === 'conflict' && one.operation.kind === 'set'
          ? {
              ...one,
              changes: [
                ...one.changes,
                {
                  kind: 'cell' as const,
                  cell: { ...one.operation, mark: { revision: one.result.revision, device: 'x', seq: 1 } },
                },
              ],
            }
          : one,
      ),
    })),
  },
  {
    name: 'takes edits of a report that has been submitted',
    noticedBy: /P9 /,
    merge: (locked, request) => mergePush({ ...locked, isEditable: true }, request),
  },
  {
    name: 'takes edits of cells that nobody asked about',
    noticedBy: /P9 /,
    merge: (locked, request) => mergePush({ ...locked, asked: null }, request),
  },
  {
    name: 'jumps over a revision',
    noticedBy: /P6 |CHECK/,
    merge: (locked, request) => mergePush({ ...locked, revision: locked.revision + 1 }, request),
  },
  {
    name: 'forgets rejected operations',
    noticedBy: /P1 |P8 /,
    merge: thatThen((answer) => ({
      ...answer,
      merged: answer.merged.filter(({ result }) => result.outcome !== 'rejected'),
    })),
  },
  {
    name: 'takes operations out of order',
    noticedBy: /P1 |P8 /,
    merge: (locked, request) => {
      const first = request.operations[0]?.seq ?? 1;
      const lastSeq = Math.max(locked.device.lastSeq, first - 1);
      return mergePush({ ...locked, device: { ...locked.device, lastSeq } }, request);
    },
  },
];
