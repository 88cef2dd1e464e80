import { describe, expect, it } from 'vitest';
import type { GridValue } from '../../../shared/workbook/cell-text.ts';
import { checkTables } from '../../../shared/tables/check-tables.ts';

const check = (...values: readonly (readonly GridValue[])[]) => checkTables({ values });
const found = (...values: readonly (readonly GridValue[])[]) =>
  check(...values).map(({ cell, verdict }) => `${cell} ${verdict}`);

describe('checking a table', () => {
  it('tells rounding from a fault, by the printed decimals of terms and total', () => {
    // Three figures with one decimal: 0,05 each, 0,15 together.
    const table = (total: string) => check(['', 'Mill. kr'], ['A', '1,2'], ['B', '2,3'], ['Sum', total]);
    expect(table('3,5')).toMatchObject([{ cell: 'B4', verdict: 'exact', terms: ['B2', 'B3'] }]);
    expect(table('3,6')).toMatchObject([{ verdict: 'withinRounding', difference: '0.1', tolerance: '0.15' }]);
    expect(table('3,7')).toMatchObject([{ verdict: 'wrong', difference: '0.2', recomputed: '3.5' }]);
  });

  it('finds sub-totals that stand over their terms, on several levels, also when one is wrong', () => {
    const table = (b: number) =>
      found(
        ['', 'Antall 2024', 'Antall 2025'],
        ['I alt', 300, 330],
        ['Sum sykehus', 100, 120],
        ['a', 40, 50],
        ['b', 60, b],
        ['Sum RHF', 200, 210],
        ['c', 150, 160],
        ['herav d', 20, 30],
        ['e', 50, 50],
      );
    expect(table(70)).toEqual(['B2 exact', 'C2 exact', 'B3 exact', 'C3 exact', 'B6 exact', 'C6 exact']);
    expect(table(71)).toEqual(['B2 exact', 'C2 exact', 'B3 exact', 'C3 wrong', 'B6 exact', 'C6 exact']);
  });

  it('finds sub-totals over their terms under one total of all', () => {
    expect(
      found(
        ['', 'Antall'],
        ['Sum x', 100],
        ['a', 40],
        ['b', 60],
        ['Sum y', 201],
        ['c', 150],
        ['d', 50],
        ['Totalt', 301],
      ),
    ).toEqual(['B2 exact', 'B5 wrong', 'B8 exact']);
  });

  it.each(['(100)', 'kr (100)', '(100) kr', '(100,00)', '−100'])(
    'takes %s for less than nothing',
    (figure) => {
      expect(found(['', 'Kr'], ['A', figure], ['B', '250'], ['Sum', '150'])).toEqual(['B4 exact']);
      expect(found(['', 'Kr'], ['A', '250'], ['B', figure], ['C', '5'], ['Sum', '155'])).toEqual([
        'B5 exact',
      ]);
      expect(found(['', 'Kr'], ['A', '0'], ['B', figure], ['Sum', figure])).toEqual(['B4 exact']);
      const columns = ['', 'Budsjett', 'Regnskap', 'Avvik'];
      expect(found(columns, ['A', '250', '150', figure], ['B', '1', '3', '2'])).toEqual([
        'D2 exact',
        'D3 exact',
      ]);
    },
  );

  it.each(['<5', '‹ 5', 'ca. 100', 'mindre enn 5', 'ikke oppgitt', 'i.a.', 'ukjent'])(
    'cannot tell what %s is, and so not whether a total of it is right',
    (words) => {
      const doubtful = { cell: 'B5', verdict: 'notCheckable', doubt: 'unreadable' };
      const [a, b, sum] = [
        ['A', words],
        ['B', '250'],
        ['Sum', '350'],
      ] as const;
      expect(check(['', 'Kr'], a, b, ['C', '10'], sum)).toMatchObject([{ ...doubtful, doubtAt: 'B2' }]);
      expect(check(['', 'Kr'], b, a, ['C', '10'], sum)).toMatchObject([{ ...doubtful, doubtAt: 'B3' }]);
    },
  );

  it('takes a lone digit for a figure, and not for a note mark, when the sum says so', () => {
    const rows = [
      ['b', '42 641', '10'],
      ['Sum x', '42 641', '10'],
      ['c', '11 326', '20'],
      ['d', '1', '30'],
      ['Sum y', '11 327', '50'],
      ['Totalt', '53 968', '60'],
    ] as const;
    const sum = check(['', 'Antall', 'Dager'], ...rows).find(({ cell }) => cell === 'B6');
    expect(sum).toMatchObject({ verdict: 'exact', terms: ['B4', 'B5'] });
  });

  it('counts a dash for nothing, and finds the total wrong without it', () => {
    expect(found(['', 'Kr'], ['A', '–'], ['B', '250'], ['Sum', '250'])).toEqual(['B4 exact']);
    expect(found(['', 'Kr'], ['A', '–'], ['B', '250'], ['Sum', '350'])).toEqual(['B4 wrong']);
  });

  it('never calls a note mark a number', () => {
    expect(
      check(
        ['', 'Kr'],
        ['A', '12 3451)'],
        ['B2', '10 000¹'],
        ['C', '5 0002'],
        ['D', '1 000*'],
        ['Sum2', '28 345'],
      ),
    ).toMatchObject([{ cell: 'B6', recomputed: '28345', verdict: 'exact' }]);
    expect(found(['', 'Kr'], ['A', '5 000'], ['B', '1)'], ['I alt', '5 000'])).toEqual(['B4 exact']);
    // A small figure among large ones is not a mark for that.
    expect(
      check(['', 'Kr'], ['A', '70 000'], ['B', '4'], ['C', '10 000'], ['D', '20 000'], ['Sum', '100 004']),
    ).toMatchObject([{ recomputed: '100004', verdict: 'exact' }]);
  });

  it.each([
    ['12,51)', '12.5'],
    ['12,5 *', '12.5'],
    ['1 234²', '1234'],
    ['1 23410)', '1234'],
    ['1 234 1', '1234'],
    ['1 234 [2]', '1234'],
    ['451 a)', '451'],
    ['2012)', '201'],
    ['−1 2341)', '-1234'],
  ])('reads %s as %s with a note mark', (printed, value) => {
    expect(check(['', 'Mill. kr'], ['A', printed], ['B', '0'], ['Sum', '9']).at(0)?.recomputed).toBe(value);
  });

  it('takes neither a mark in the headings nor one at a year for a figure', () => {
    expect(found(['Enhet', 'Antall', '5 ', 'Kr'], ['a', '10', '', '2'], ['Sum', '10', '', '2'])).toEqual([
      'B3 exact',
      'D3 exact',
    ]);
    for (const year of ['2025*', '20251)', '2025²', '20251'])
      expect(found(['', '2024', year], ['a', '10', '2'], ['Sum', '10', '2'])).toEqual([
        'B3 exact',
        'C3 exact',
      ]);
  });

  it('reads «1,101» as what makes the sum right or as the table writes decimals, and asks otherwise', () => {
    const table = (sum: string, other = '2') => check(['', 'x'], ['a', '1,101'], ['b', other], ['Sum', sum]);
    expect(table('1 103')).toMatchObject([{ verdict: 'exact', recomputed: '1103' }]);
    expect(table('3,101')).toMatchObject([{ verdict: 'exact', recomputed: '3.101' }]);
    expect(table('3')).toMatchObject([{ verdict: 'uncertain', doubt: 'twoReadings', doubtAt: 'B2' }]);
    // Wrong, whichever it is.
    expect(table('1 203')).toMatchObject([{ verdict: 'wrong' }]);
    expect(table('1 203.5', '2.5')).toMatchObject([{ verdict: 'wrong', recomputed: '1103.5' }]);
  });

  it('reads differences either way round, and only where they are differences', () => {
    expect(found(['', 'Resultat', 'Budsjett', 'Avvik'], ['A', 500, 700, -200], ['B', 100, 90, 10])).toEqual([
      'D2 exact',
      'D3 exact',
    ]);
    expect(
      found(['', 2024, 2025, 'Endring'], ['A', 10, 15, 5], ['B', 20, 10, -10], ['C', 200, 260, 90]),
    ).toEqual(['D2 exact', 'D3 exact', 'D4 wrong']);
    expect(found(['', 'Antall', 'Beløp', 'Avvik'], ['A', 3, 700, 20], ['B', 4, 90, 31])).toEqual([]);
  });

  it('recomputes changes and shares in per cent, from text and from fractions', () => {
    // (110-100)/100 = 10 %; (52-50)/50 = 4 %, printed 9 %.
    const head = ['', '2024', '2025', 'Endring i prosent'];
    expect(found(head, ['A', '100,0', '110,0', '10,0 %'], ['B', '50,0', '52,0', '9,0 %'])).toEqual([
      'D2 exact',
      'D3 wrong',
    ]);
    // 1/3 = 33.3 %
    expect(found(['', 'Grønne', 'Alle', 'Andel'], ['A', 1, 4, 0.25], ['B', 3, 4, 0.75])).toEqual([
      'D2 exact',
      'D3 exact',
    ]);
  });

  it('recomputes shares of the total, under it or over it, as rounded as they are printed', () => {
    expect(
      found(['', 'Antall', 'Andel'], ['a', '1', '33,3 %'], ['b', '2', '66,6 %'], ['Sum', '3', '100 %']),
    ).toEqual(['B4 exact', 'C2 exact', 'C3 wrong', 'C4 exact']);
    expect(
      found(['', 'Antall', 'Prosent'], ['I alt', 3, '100,0'], ['a', 1, '33,3'], ['b', 2, '66,7']),
    ).toEqual(['B2 exact', 'C2 exact', 'C3 exact', 'C4 exact']);
  });

  it('tells percentage points from per cent', () => {
    const head = ['', '2024', '2025', 'Endring i prosentpoeng'];
    expect(found(head, ['a', '5,1 %', '6,2 %', '1,1'], ['b', '7,0 %', '6,0 %', '1,0'])).toEqual([
      'D2 exact',
      'D3 wrong',
    ]);
  });

  it('reads rows of differences and percentages as it reads columns', () => {
    expect(
      found(
        ['', 'Antall A', 'Antall B'],
        ['2024', '500', '700'],
        ['2025', '600', '690'],
        ['Endring', '100', '-11'],
        ['Endring i prosent', '20,0', '-1,4'],
      ),
    ).toEqual(['B4 exact', 'C4 wrong', 'B5 exact', 'C5 exact']);
  });

  it('finds the difference of a budget and a result also where it is the only one, and wrong', () => {
    expect(found(['', 'Budsjett (kr)', 'Regnskap (kr)', 'Avvik (kr)'], ['a', 500, 700, -100])).toEqual([
      'D2 wrong',
    ]);
  });

  it('takes a row of years for headings, and a row of such amounts for figures', () => {
    expect(found(['', 2024, 2025], ['A', 1, 2], ['Sum', 1, 2])).toEqual(['B3 exact', 'C3 exact']);
    expect(found(['', 'Antall'], ['A', 2000], ['B', 10], ['Sum', 2010])).toEqual(['B4 exact']);
  });

  it('does not add percentages', () => {
    expect(found(['', 'Andel'], ['A', '12,1 %'], ['B', '14,2 %'], ['Totalt', '13,0 %'])).toEqual([]);
  });

  it('says nothing of a sum when a term cannot be read or rows are left out', () => {
    expect(found(['', 'Kr'], ['A', '500'], ['B', ':'], ['Sum', '900'])).toEqual(['B4 notCheckable']);
    expect(found(['', 'Kr'], ['A', '500'], ['…', ''], ['B', '100'], ['Sum', '900'])).toEqual([
      'B5 notCheckable',
    ]);
    expect(found(['', 'Kr'], ['Sum sykehus', '900'])).toEqual(['B2 notCheckable']);
    expect(found(['Nr', 'Tiltak', 'Kr'], ['4', 'a', '200'], ['5', 'b', '200'], ['', 'Sum', '900'])).toEqual([
      'C4 notCheckable',
    ]);
    expect(found(['Forts.', 'Kr'], ['a', '200'], ['Sum', '900'])).toEqual(['B3 notCheckable']);
  });

  it('takes a last row without a label for a total when it adds up', () => {
    expect(found(['', 'A', 'B'], ['x', 1, 10], ['y', 2, 20], [null, 3, 40])).toEqual([
      'B4 exact',
      'C4 wrong',
    ]);
    expect(found(['', 'A', 'B'], ['x', 1, 10], ['y', 2, 20], [null, 7, 40])).toEqual([]);
  });

  it('keeps tables apart that empty rows or columns part', () => {
    expect(
      found(
        ['', 'Kr', null, '', 'Kr'],
        ['A', 1, null, 'C', 3],
        ['Sum', 1, null, 'Sum', 3],
        [],
        ['', 'Kr'],
        ['B', 9],
        ['Sum', 9],
      ),
    ).toEqual(['B3 exact', 'E3 exact', 'B7 exact']);
  });
});
