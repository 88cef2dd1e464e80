import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTables } from '../../../shared/tables/check-tables.ts';

/**
 * A table of two groups with sub-totals, a total of all and a column of totals: terms in ten-thousandths, so that any
 * rounding of them can be written exactly.
 */
interface AnyTable {
  readonly groups: readonly (readonly (readonly number[])[])[];
  readonly decimals: number;
  readonly isTopDown: boolean;
}
const term = fc.oneof(
  fc.integer({ min: 10_000, max: 9_999_999_999 }),
  fc.integer({ min: -99_999_999, max: 99_999_999 }),
);
const group = (columns: number) =>
  fc.array(fc.array(term, { minLength: columns, maxLength: columns }), { minLength: 2, maxLength: 6 });
const anyTable = (...decimals: readonly number[]): fc.Arbitrary<AnyTable> =>
  fc.record({
    groups: fc.integer({ min: 2, max: 4 }).chain((columns) => fc.tuple(group(columns), group(columns))),
    decimals: fc.constantFrom(...decimals),
    isTopDown: fc.boolean(),
  });

interface PrintedLine {
  readonly label: string;
  readonly isTotal: boolean;
  readonly figures: readonly bigint[];
}

function linesOf({ groups, isTopDown }: AnyTable): readonly PrintedLine[] {
  const sum = (rows: readonly (readonly bigint[])[]) =>
    [...(rows[0] ?? []).keys()].map((column) => rows.reduce((all, row) => all + (row[column] ?? 0n), 0n));
  const withTotal = (row: readonly bigint[]) => [...row, row.reduce((all, next) => all + next, 0n)];
  const order = <T>(terms: readonly T[], total: T): readonly T[] =>
    isTopDown ? [total, ...terms] : [...terms, total];
  const exact = groups.map((rows) => rows.map((row) => withTotal(row.map(BigInt))));
  const parts = exact.map((rows, nth) =>
    order(
      rows.map((figures, at) => ({
        label: `Linje ${'xy'.charAt(nth).repeat(at + 1)}`,
        isTotal: false,
        figures,
      })),
      { label: `Sum gruppe ${'xy'.charAt(nth)}`, isTotal: true, figures: sum(rows) },
    ),
  );
  return order<readonly PrintedLine[]>(parts, [
    { label: 'I alt', isTotal: true, figures: sum(exact.flat()) },
  ]).flat();
}

function inText(tenThousandths: bigint, decimals: number): string {
  const unit = 10n ** BigInt(4 - decimals);
  const size = tenThousandths < 0n ? -tenThousandths : tenThousandths;
  const digits = ((size + unit / 2n) / unit).toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, ' ');
  const text = decimals === 0 ? whole : `${whole},${digits.slice(-decimals)}`;
  return tenThousandths < 0n ? `-${text}` : text;
}

function printedTable(table: AnyTable, heading: string): string[][] {
  const lines = linesOf(table);
  const columns = (lines[0]?.figures.length ?? 1) - 1;
  return [
    ['', ...['A', 'B', 'C', 'D'].slice(0, columns).map((name) => `${heading} ${name}`), `${heading}, totalt`],
    ...lines.map(({ label, figures }) => [label, ...figures.map((figure) => inText(figure, table.decimals))]),
  ];
}

/** Whole figures: the terms are rounded first, and the totals are of what is printed. */
function whole(table: AnyTable): AnyTable {
  const groups = table.groups.map((rows) =>
    rows.map((row) => row.map((cell) => Math.trunc(cell / 10_000) * 10_000)),
  );
  return { ...table, groups, decimals: 0 };
}

const check = (values: readonly (readonly string[])[]) => checkTables({ values });
const claimsIn = (table: string[][], isOfLine: boolean) =>
  isOfLine ? table.length - 1 : 3 * ((table[0]?.length ?? 1) - 1);

describe('checking any table', () => {
  it('finds every total, over its terms or under them, of one made from its terms, and all exact', () => {
    fc.assert(
      fc.property(anyTable(4), fc.constantFrom('Kr', 'Mill. kr', ''), (table, heading) => {
        const printed = printedTable(table, heading);
        const checks = check(printed);
        expect(checks.filter(({ verdict }) => verdict !== 'exact')).toEqual([]);
        expect(checks).toHaveLength(claimsIn(printed, true) + claimsIn(printed, false));
      }),
      { numRuns: 100 },
    );
  });

  it('finds at most rounding when every figure is rounded by itself', () => {
    fc.assert(
      fc.property(anyTable(0, 1, 2), (table) => {
        const checks = check(printedTable(table, 'Mill. kr'));
        expect(checks.filter(({ verdict }) => verdict !== 'exact' && verdict !== 'withinRounding')).toEqual(
          [],
        );
      }),
      { numRuns: 100 },
    );
  });

  it('finds any one changed digit of counts and kroner', () => {
    fc.assert(
      fc.property(
        anyTable(0),
        fc.constantFrom('Antall', 'Kr'),
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        (table, heading, atCell, atDigit, by) => {
          const printed = printedTable(whole(table), heading);
          const width = (printed[0]?.length ?? 1) - 1;
          const [row, column] = [
            1 + (Math.floor(atCell / width) % (printed.length - 1)),
            1 + (atCell % width),
          ];
          const cell = printed[row]?.[column] ?? '';
          const places = [...cell.matchAll(/\d/g)].map(({ index }) => index);
          const place = places[atDigit % places.length] ?? 0;
          const digit = String((Number(cell.charAt(place)) + by) % 10);
          const changed = cell.slice(0, place) + digit + cell.slice(place + 1);
          fc.pre(Number(changed.replaceAll(' ', '')) !== Number(cell.replaceAll(' ', '')));
          const checks = check(printed.map((line, at) => (at === row ? line.with(column, changed) : line)));
          const raised = checks.filter(
            ({ verdict, doubt }) => verdict === 'wrong' || doubt === 'mayBeNoteMark',
          );
          expect(raised.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('names the cell where only one total is changed, by more than rounding', () => {
    fc.assert(
      fc.property(anyTable(0, 1, 2), fc.integer({ min: 10, max: 9999 }), (table, off) => {
        const lines = linesOf(table);
        const row = lines.findIndex(({ label }) => label === 'I alt');
        const printed = printedTable(table, 'Mill. kr');
        const exact = lines[row]?.figures[0] ?? 0n;
        // A total of three figures is rounded by 2 of its last place at most.
        const changed = inText(exact + BigInt(off) * 10n ** BigInt(4 - table.decimals), table.decimals);
        const wrong = check(printed.map((line, at) => (at === row + 1 ? line.with(1, changed) : line)));
        expect(wrong.flatMap(({ verdict, cell }) => (verdict === 'wrong' ? [cell] : []))).toContain(
          `B${row + 2}`,
        );
      }),
      { numRuns: 100 },
    );
  });

  it('calls nothing wrong of a table whose first page is missing', () => {
    fc.assert(
      fc.property(anyTable(0, 1), fc.nat(), (table, at) => {
        const printed = printedTable({ ...table, isTopDown: false }, 'Antall');
        const [first] = table.groups;
        const cut = 2 + (at % (first?.length ?? 1));
        const wrong = check(printed.slice(cut)).filter(({ verdict }) => verdict === 'wrong');
        expect(wrong).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
