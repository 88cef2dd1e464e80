import { describe, expect, it } from 'vitest';
import type { GridValue } from '../../../shared/workbook/cell-text.ts';
import { checkTables } from '../../../shared/tables/check-tables.ts';

const check = (...values: readonly (readonly GridValue[])[]) => checkTables({ values });
const found = (...values: readonly (readonly GridValue[])[]) =>
  check(...values).map(({ cell, verdict }) => `${cell} ${verdict}`);

describe('weighing a deviation', () => {
  it('calls whole kroner and counts wrong from the first unit on, and asks where the unit is not told', () => {
    const table = (heading: string) =>
      check(['', heading], ['A', '1 000'], ['B', '2 000'], ['C', '3 000'], ['Sum', '6 001'])[0];
    expect(table('Beløp i kr')).toMatchObject({ verdict: 'wrong', difference: '1', tolerance: '0' });
    expect(table('Antall pasienter')).toMatchObject({ verdict: 'wrong' });
    expect(table('Tusen kr')).toMatchObject({ verdict: 'withinRounding', tolerance: '2' });
    expect(table('2025')).toMatchObject({ verdict: 'uncertain', doubt: 'mayBeRounded', tolerance: '2' });
    expect(found(['', 'Kr'], ['A', '200,50'], ['B', '200,25'], ['Sum', '400,76'])).toEqual(['B4 wrong']);
  });

  it.each(['1 000 kr', 'i 1 000 kr', '(i 1 000 kr)', '(1000 kr)', '(beløp i 1000 kr)', 'i 1\u00a0000'])(
    'takes «Regnskap %s» for thousands',
    (unit) => {
      const rows = [`Regnskap ${unit}`, '1 000', '2 000', '3 000', '6 001'];
      const labels = ['', 'A', 'B', 'C', 'Sum'];
      const [checked] = check(...labels.map((label, at) => [label, rows[at] ?? '']));
      expect(checked).toMatchObject({ verdict: 'withinRounding', tolerance: '2' });
    },
  );

  it('does not take a million for a thousand', () => {
    const heading = 'Kr (tak 1 000 000)';
    expect(found(['', heading], ['A', '1 000'], ['B', '2 000'], ['Sum', '3 001'])).toEqual(['B4 wrong']);
  });

  it('does not call the noise of doubles in Excel’s cells a deviation', () => {
    for (const heading of ['2025', 'Kr', 'Mill. kr', 'Antall'])
      for (const terms of [
        [1000 / 3, 1 / 30, 7],
        [123456789 / 7, 1 / 7, 0.1],
        [0.1, 0.2, 0.3],
      ]) {
        const sum = terms.reduce((all, term) => all + term, 0);
        expect(
          found(['', heading], ...terms.map((term, at) => [`Linje ${'x'.repeat(at + 1)}`, term]), [
            'Sum',
            sum,
          ]),
        ).toEqual(['B5 exact']);
        expect(
          found(['', heading], ...terms.map((term, at) => [`Linje ${'x'.repeat(at + 1)}`, term]), [
            'Sum',
            sum + 2,
          ]),
        ).toEqual(['B5 wrong']);
      }
    const share = [
      ['', 'A', 'B', 'Andel'],
      ['x', 1, 3, 1 / 3],
      ['y', 2, 7, 2 / 7],
    ];
    expect(found(...share)).toEqual(['D2 exact', 'D3 exact']);
  });

  it('finds the unit in a line above the table, and in its corner', () => {
    const rows = [
      ['A', '1 000'],
      ['B', '2 000'],
      ['Sum', '3 001'],
    ];
    expect(found(['Tall i tusen kroner'], [], ['', '2025'], ...rows)).toEqual(['B6 withinRounding']);
    expect(found(['Tall i tusen kroner', '2025'], ...rows)).toEqual(['B4 withinRounding']);
    expect(found(['Tall i kroner', '2025'], ...rows)).toEqual(['B4 wrong']);
  });

  it('takes figures in an untold unit for whole when everything else in the table adds up', () => {
    const line = (at: number) => [`Linje ${'abcdefghij'.charAt(at)}`, 7, 11, 13, 17, 48];
    const lines = [...Array(10).keys()].map(line);
    const total = (last: number) => ['Totalt', 70, 110, 130, 170, last];
    const head = ['', 'SOM', 'VOP', 'BUP', 'TSB', 'Totalt'];
    const off = check(head, ...lines, total(481)).filter(({ verdict }) => verdict !== 'exact');
    expect(off.map(({ cell, verdict }) => `${cell} ${verdict}`)).toEqual(['F12 wrong', 'F12 wrong']);
  });

  it('says when rounding explains a deviation, but hardly ever does', () => {
    const lines = [...Array(20).keys()].map((at) => [`Linje ${'x'.repeat(at + 1)}`, '10,1']);
    const table = (total: string) => check(['', 'Mill. kr'], ...lines, ['Sum', total])[0];
    // 21 figures: 1,05 at most; the standard deviation is √(21/12)·0,1 = 0,13, and 2,58 of them are 0,34.
    expect(table('202,3')).toMatchObject({ verdict: 'withinRounding', difference: '0.3', isRare: false });
    expect(table('202,4')).toMatchObject({ verdict: 'withinRounding', isRare: true, tolerance: '1.05' });
    expect(table('203,1')).toMatchObject({ verdict: 'wrong' });
  });

  it('asks when a figure may end with a note mark', () => {
    expect(check(['', 'Antall'], ['a', '234'], ['b', '5671'], ['c', '89'], ['Sum', '890'])).toMatchObject([
      { cell: 'B5', verdict: 'uncertain', doubt: 'mayBeNoteMark', doubtAt: 'B3' },
    ]);
    // A group of three shows that nothing is glued to it.
    expect(found(['', 'Antall'], ['a', '234'], ['b', '5 671'], ['c', '89'], ['Sum', '890'])).toEqual([
      'B5 wrong',
    ]);
  });
});
