import { changesOf } from '../../shared/sync/changes.ts';
import { applyChange, draftOf } from '../../shared/sync/draft.ts';
import { liveCells, liveRows } from '../../shared/sync/merge-state.ts';
import type { CellState, RowState } from '../../shared/sync/merge-state.ts';
import type { Operation } from '../../shared/sync/operation.ts';
import type { StoredState } from './store.ts';

interface PreviewedState {
  readonly rows: readonly RowState[];
  readonly cells: readonly CellState[];
}

/** Nothing is compared with a preview, so nothing in it needs to say who wrote it and when. */
const mark = { revision: 0, device: '', seq: 0 };

/** How the report would look if all the operations were applied. */
export function afterOperations(state: StoredState, operations: readonly Operation[]): PreviewedState {
  const draft = draftOf({
    rows: state.rows.map((row) => ({ ...row, mark, deleted: null })),
    cells: state.cells.map(({ sheet, row, column, value }) => ({ sheet, row, column, value, mark })),
    conflicts: [],
  });
  for (const operation of operations)
    for (const change of changesOf(draft, operation, mark)) applyChange(draft, change);
  return { rows: liveRows(draft), cells: liveCells(draft) };
}
