import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, canonicalDecimal } from '../../../shared/decimal.ts';
import type { GridValue } from '../../../shared/forms/cell-text.ts';
import { checkTables } from '../../../shared/tables/check-tables.ts';

const check = (...values: readonly (readonly GridValue[])[]) => checkTables({ name: 'Ark', values });
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

/** Whole numbers of ten-thousandths, so that any rounding of them can be written exactly. */
const terms = fc.array(
  fc.array(fc.integer({ min: -9_999_999_999, max: 9_999_999_999 }), { minLength: 3, maxLength: 3 }),
  {
    minLength: 2,
    maxLength: 8,
  },
);
const inText = (tenThousandths: bigint, decimals: number): string => {
  const unit = 10n ** BigInt(4 - decimals);
  const size = tenThousandths < 0n ? -tenThousandths : tenThousandths;
  const digits = ((size + unit / 2n) / unit).toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const text = decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`;
  return tenThousandths < 0n ? `-${text}` : text;
};
function printedTable(rows: readonly (readonly number[])[], decimals: number): string[][] {
  const withSum = (row: readonly bigint[]) => [...row, row.reduce((all, next) => all + next, 0n)];
  const exact = rows.map((row) => withSum(row.map(BigInt)));
  const sums = [0, 1, 2, 3].map((column) => exact.reduce((all, row) => all + (row[column] ?? 0n), 0n));
  const body = [...exact, sums].map((row) => row.map((cell) => inText(cell, decimals)));
  return [
    ['', 'A', 'B', 'C', 'Totalt'],
    ...body.map((row, index) => [index < rows.length ? `Linje ${'x'.repeat(index + 1)}` : 'Sum', ...row]),
  ];
}

describe('checking any table', () => {
  it('finds a table made from its terms exact', () => {
    fc.assert(
      fc.property(terms, (rows) => {
        const checks = check(...printedTable(rows, 4));
        expect(checks).toHaveLength(4 + rows.length + 1);
        expect(new Set(checks.map(({ verdict }) => verdict))).toEqual(new Set(['exact']));
      }),
      { numRuns: 200 },
    );
  });

  it('never calls a rounded table wrong', () => {
    fc.assert(
      fc.property(terms, fc.constantFrom(0, 1, 2, 4), (rows, decimals) => {
        const checks = check(...printedTable(rows, decimals));
        expect(checks).toHaveLength(4 + rows.length + 1);
        expect(checks.filter(({ verdict }) => verdict === 'wrong' || verdict === 'notCheckable')).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('names a printed total that is changed by more than rounding', () => {
    fc.assert(
      fc.property(
        terms,
        fc.constantFrom(0, 1, 2, 4),
        fc.nat(3),
        fc.integer({ min: 10, max: 9999 }),
        (rows, decimals, column, off) => {
          const table = printedTable(rows, decimals);
          const last = table.at(-1) ?? [];
          // Terms and total round by at most 4.5 + 0.5 of the unit that a change of 10 or more is counted in.
          last[column + 1] = canonicalDecimal(add(last[column + 1] ?? '', String(off)));
          const wrong = check(...table).filter(({ verdict }) => verdict === 'wrong');
          expect(wrong.map(({ cell }) => cell)).toContain(`${'BCDE'.charAt(column)}${table.length}`);
        },
      ),
      { numRuns: 200 },
    );
  });
});
