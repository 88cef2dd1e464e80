import { liveCells, liveRows, type MergeState } from '../../shared/sync/merge-state.ts';
import type { StoredState } from '../reports/store.ts';
import { sha256 } from './sha256.ts';

export interface Authorship {
  readonly by: string;
  readonly at: string;
}

/** A report as it is handed out and frozen: sorted, so that the same state is the same text. */
export function storedState(
  state: MergeState,
  revision: number,
  authors: ReadonlyMap<number, Authorship>,
): StoredState {
  const rows = liveRows(state).map(({ sheet, row, position }) => ({ sheet, row, position }));
  const cells = liveCells(state).map(({ sheet, row, column, value, mark }) => {
    const author = authors.get(mark.revision);
    if (author === undefined) throw new Error(`Revision ${mark.revision} has a cell and no operation.`);
    return { sheet, row, column, value, revision: mark.revision, by: author.by, at: author.at };
  });
  return { revision, rows: rows.sort(byPlace), cells: cells.sort(byPlace) };
}

/** The text that is frozen and hashed: `storedState` builds every object in the same order. */
export const snapshotText = (state: StoredState): string => JSON.stringify(state);
export const snapshotHash = (state: StoredState): string => sha256(snapshotText(state));

interface Place {
  readonly sheet: string;
  readonly row: string;
  readonly column?: string;
  readonly position?: number;
}

function byPlace(a: Place, b: Place): number {
  return (
    compare(a.sheet, b.sheet) ||
    compare(a.position ?? 0, b.position ?? 0) ||
    compare(a.row, b.row) ||
    compare(a.column ?? '', b.column ?? '')
  );
}

function compare<Value extends string | number>(a: Value, b: Value): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
