import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../shared/sync/content-of.ts';
import { text } from '../../../shared/value.ts';
import { smallForm } from '../../contract/small-form.ts';

const open = (row: string, position: number) => ({ sheet: 'open', row, position });
const linesOf = (...rows: readonly ReturnType<typeof open>[]) =>
  contentOf(smallForm, { rows, cells: [] }).sheets['open']?.rows.map(({ id, line }) => `${id}${line}`);

describe('the content of a state', () => {
  it('has every sheet of the form, rows with their filled cells and nothing else', () => {
    const rows = [
      { sheet: 'fixed', row: 'r1', position: 1 },
      { sheet: 'gone', row: 'r1', position: 1 },
    ];
    const cells = [
      { sheet: 'fixed', row: 'r1', column: 'a', value: text('x') },
      { sheet: 'fixed', row: 'r1', column: 'b', value: null },
    ];
    expect(contentOf(smallForm, { rows, cells })).toEqual({
      sheets: {
        open: { rows: [] },
        fixed: { rows: [{ id: 'r1', line: 1, cells: { a: text('x') } }] },
      },
    });
  });

  it('shows rows by position, then id, and leaves lines empty as the reporter did', () => {
    expect(linesOf(open('b', 3), open('a', 1))).toEqual(['a1', 'b3']);
    expect(linesOf(open('b', 1), open('a', 1))).toEqual(['a1', 'b2']);
  });

  it('keeps all rows within the sheet, however late they were placed', () => {
    expect(linesOf(open('a', 3), open('b', 3), open('c', 9))).toEqual(['a1', 'b2', 'c3']);
    expect(linesOf(open('a', 1), open('b', 9))).toEqual(['a1', 'b3']);
  });

  it('shows fixed rows line by line in the order of their prefill', () => {
    const rows = ['r2', 'r1'].map((row, index) => ({ sheet: 'fixed', row, position: index + 1 }));
    const lines = contentOf(smallForm, { rows, cells: [] }).sheets['fixed']?.rows;
    expect(lines?.map(({ id, line }) => [id, line])).toEqual([
      ['r2', 1],
      ['r1', 2],
    ]);
  });
});
