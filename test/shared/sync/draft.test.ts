import { expect, it } from 'vitest';
import { applyChange, draftOf } from '../../../shared/sync/draft.ts';
import { liveRows } from '../../../shared/sync/merge-state.ts';

it('carries a copy forward and leaves what it was made from', () => {
  const rows = [
    { sheet: 's', row: 'r', position: 1, mark: { revision: 1, device: 'd', seq: 1 }, deleted: null },
  ];
  const draft = draftOf({ rows, cells: [], conflicts: [] });
  for (const one of rows) applyChange(draft, { kind: 'row', row: { ...one, deleted: one.mark } });
  expect(liveRows(draft)).toEqual([]);
  expect(rows[0]?.deleted).toBeNull();
});
