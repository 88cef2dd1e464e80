import { describe, expect, it } from 'vitest';
import { text, type CellValue } from '../../../shared/value.ts';
import { addRow, deleteRow, resolve, row, set } from '../../contract/small-round.ts';
import { newReport } from './merging-report.ts';

const inOpen = (column = 'a') => ({ sheet: 'open', row: row(1), column });

describe('a row', () => {
  it('is added once, however often it is sent and by whomever', () => {
    const merging = newReport();
    expect(merging.outcomes(1, addRow(1, 1, row(1)))).toEqual(['applied']);
    expect(merging.outcomes(2, addRow(1, 1, row(1)), set(2, 1, text('x'), inOpen()))).toEqual([
      'applied',
      'applied',
    ]);
    expect(merging.rows()).toEqual([row(1)]);
  });

  it('must exist before its cells are written', () => {
    expect(newReport().outcomes(1, set(1, 1, text('x'), inOpen()))).toEqual(['UNKNOWN_ROW']);
    expect(newReport().outcomes(1, deleteRow(1, 1, row(1)))).toEqual(['UNKNOWN_ROW']);
  });

  it('has room as long as the sheet has; a deleted one makes room', () => {
    const merging = newReport();
    const rows = [1, 2, 3, 4].map((n) => addRow(n, 1, row(n)));
    expect(merging.outcomes(1, ...rows)).toEqual(['applied', 'applied', 'applied', 'TOO_MANY_ROWS']);
    expect(merging.outcomes(1, deleteRow(5, 1, row(1)), addRow(6, 1, row(5)))).toEqual([
      'applied',
      'applied',
    ]);
  });

  it('is not deleted under somebody who has just written in it', () => {
    const merging = newReport();
    merging.push(1, [addRow(1, 1, row(1))]);
    merging.push(2, [set(1, 2, text('x'), inOpen())]);
    expect(merging.outcomes(1, deleteRow(2, 2, row(1)))).toEqual(['conflict']);
    expect(merging.rows()).toEqual([row(1)]);
  });

  it('is deleted by a resolution of that conflict with nothing as value, and kept with yes', () => {
    for (const [value, rows] of [
      [null, []],
      [{ t: 'b', v: true }, [row(1)]],
    ] satisfies [CellValue, string[]][]) {
      const merging = newReport();
      merging.push(1, [addRow(1, 1, row(1))]);
      merging.push(2, [set(1, 2, text('x'), inOpen())]);
      merging.push(1, [deleteRow(2, 2, row(1))]);
      expect(merging.outcomes(1, resolve(3, 4, merging.conflicts()[0]?.id ?? '', value))).toEqual([
        'applied',
      ]);
      expect([merging.rows(), merging.conflicts()]).toEqual([rows, []]);
    }
  });

  it('that was deleted unseen keeps what is written in it as a conflict, and comes back with it', () => {
    const merging = newReport();
    merging.push(1, [addRow(1, 1, row(1)), set(2, 1, text('x'), inOpen('b'))]);
    merging.push(1, [deleteRow(3, 3, row(1))]);
    expect(merging.outcomes(2, set(1, 3, text('y'), inOpen()), set(2, 3, null, inOpen('b')))).toEqual([
      'conflict',
      'applied',
    ]);
    expect(merging.outcomes(1, resolve(4, 6, merging.conflicts()[0]?.id ?? '', text('y')))).toEqual([
      'applied',
    ]);
    expect(merging.rows()).toEqual([row(1)]);
    expect([merging.value('a', row(1), 'open'), merging.value('b', row(1), 'open')]).toEqual([
      text('y'),
      text('x'),
    ]);
  });

  it('that was seen to be deleted takes no more, and does not come back into a full sheet', () => {
    const merging = newReport();
    merging.push(1, [addRow(1, 1, row(1)), deleteRow(2, 1, row(1))]);
    expect(merging.outcomes(1, set(3, 1, text('x'), inOpen()), addRow(4, 1, row(1)))).toEqual([
      'ROW_DELETED',
      'ROW_DELETED',
    ]);
    expect(merging.outcomes(2, set(1, 1, text('x'), inOpen()))).toEqual(['conflict']);
    merging.push(
      1,
      [2, 3, 4].map((n) => addRow(n + 3, 4, row(n))),
    );
    expect(merging.outcomes(1, resolve(8, 7, merging.conflicts()[0]?.id ?? '', text('x')))).toEqual([
      'TOO_MANY_ROWS',
    ]);
    expect(merging.outcomes(1, resolve(9, 7, merging.conflicts()[0]?.id ?? '', null))).toEqual(['applied']);
    expect(merging.conflicts()).toEqual([]);
  });
});
