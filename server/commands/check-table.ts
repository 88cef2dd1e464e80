import { checkTables } from '../../shared/tables/check-tables.ts';
import type { TableCheck, Verdict } from '../../shared/tables/verdict.ts';
import type { Command } from './command.ts';
import { option } from './command.ts';
import { readGrids } from './read-grids.ts';

export const checkTable: Command = {
  usage: 'FILE.xlsx|FILE.csv [--json]',
  summary:
    'totals, differences and percentages of any table, recomputed; exit 0 nothing wrong, 1 wrong, 2 refused',
  options: { json: option.flag },
  words: 1,
  run: async (values, [file = '']) => {
    const grids = await readGrids(file);
    const checks = grids.flatMap((grid) =>
      checkTables(grid).map((check) => ({ sheet: grid.name, ...check })),
    );
    if (values['json'] === true) console.log(JSON.stringify(checks, null, 2));
    else print(checks);
    return checks.some(({ verdict }) => verdict === 'wrong') ? 1 : 0;
  },
};

const words: Readonly<Record<Verdict, string>> = {
  exact: 'exact',
  withinRounding: 'within rounding',
  wrong: 'wrong',
  notCheckable: 'not checkable',
};

/** What is exact is only counted. */
function print(checks: readonly (TableCheck & { readonly sheet: string })[]): void {
  for (const { sheet, cell, label, printed, recomputed, difference, verdict } of checks) {
    if (verdict === 'exact') continue;
    const sum =
      recomputed === null
        ? 'its terms are not in the table'
        : `recomputed ${recomputed}, difference ${difference ?? ''}`;
    console.log(`${words[verdict].padEnd(15)} ${sheet}!${cell} ${label}: printed ${printed}, ${sum}`);
  }
  const counts = Object.entries(words).map(
    ([verdict, word]) => `${checks.filter((check) => check.verdict === verdict).length} ${word}`,
  );
  console.log(counts.join(', '));
}
