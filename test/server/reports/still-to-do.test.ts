import { describe, expect, it } from 'vitest';
import { stillToDo } from '../../../server/reports/still-to-do.ts';
import type { OperationDraft } from '../../../shared/sync/diff.ts';
import { number, text } from '../../../shared/value.ts';
import type { CellValue } from '../../../shared/value.ts';

const head = { base: 1, source: 'import', at: '2026-01-20T10:00:00.000Z', sheet: 'projects' } as const;
const setAmount = (value: CellValue): OperationDraft => ({
  ...head,
  kind: 'set',
  row: 'a',
  column: 'amount',
  value,
});
const state = {
  revision: 9,
  rows: [{ sheet: 'projects', row: 'a', position: 1 }],
  cells: [
    {
      sheet: 'projects',
      row: 'a',
      column: 'amount',
      value: number('5'),
      revision: 4,
      by: 'Kari',
      at: head.at,
    },
    { sheet: 'projects', row: 'a', column: 'comment', value: null, revision: 5, by: 'Kari', at: head.at },
  ],
};

describe('what a file still has to change', () => {
  it('is nothing that the report shows already', () => {
    const done: readonly OperationDraft[] = [
      { ...head, kind: 'addRow', row: 'a', position: 1 },
      { ...head, kind: 'deleteRow', row: 'gone' },
      setAmount(number('5')),
      { ...head, kind: 'set', row: 'a', column: 'comment', value: null },
    ];
    expect(stillToDo(done, state)).toEqual([]);
  });

  it('is everything else, in the same order', () => {
    const open: readonly OperationDraft[] = [
      { ...head, kind: 'deleteRow', row: 'a' },
      { ...head, kind: 'addRow', row: 'b', position: 2 },
      setAmount(number('6')),
      setAmount(null),
      { ...head, kind: 'set', row: 'b', column: 'title', value: text('Ny') },
    ];
    expect(stillToDo(open, state)).toEqual(open);
  });
});
