import { changesOf, conflictChanges, conflictId, placeOf } from './changes.ts';
import { applyChange, draftOf, type Draft } from './draft.ts';
import type { Change } from './merge-state.ts';
import type { Operation } from './operation.ts';

export interface ReplayedOperation {
  readonly revision: number;
  readonly device: string;
  readonly operation: Operation;
  readonly outcome: 'applied' | 'conflict';
}

/** The state that a log leads to: nothing is decided again, what was decided is carried out. */
export function replay(report: string, log: Iterable<ReplayedOperation>): Draft {
  const draft = draftOf({ rows: [], cells: [], conflicts: [] });
  for (const logged of log) {
    for (const change of replayedChanges(report, draft, logged)) applyChange(draft, change);
  }
  return draft;
}

function replayedChanges(report: string, draft: Draft, logged: ReplayedOperation): readonly Change[] {
  const { operation, revision, device, outcome } = logged;
  const mark = { revision, device, seq: operation.seq };
  if (outcome === 'applied') return changesOf(draft, operation, mark);
  const place = placeOf(draft, operation);
  if (place === null) return [];
  // What stood in the way is of no use to a replay: only the address is needed when the conflict is resolved.
  const theirs = { value: null, revision: 0 };
  return conflictChanges(draft, conflictId(report, device, operation.seq), place, theirs, mark);
}
