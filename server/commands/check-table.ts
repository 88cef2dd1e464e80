import type { Language } from '../../shared/language.ts';
import { languages } from '../../shared/language.ts';
import { checkTables } from '../../shared/tables/check-tables.ts';
import { checkTexts } from '../../shared/tables/check-texts.ts';
import { describeCheck } from '../../shared/tables/describe-check.ts';
import type { TableCheck, Verdict } from '../../shared/tables/verdict.ts';
import type { Command, Values } from './command.ts';
import { CommandRefused, option, optional } from './command.ts';
import { readGrids } from './read-grids.ts';

type SheetCheck = TableCheck & { readonly sheet: string; readonly message: string };

export const checkTable: Command = {
  usage: 'FILE.xlsx|FILE.csv [--lang nb|nn|en] [--json]',
  summary:
    'totals, differences and percentages of any table, recomputed; exit 0 nothing wrong, 1 wrong, 2 refused',
  options: { json: option.flag, lang: option.string },
  words: 1,
  run: async (values, [file = '']) => {
    const language = languageIn(values);
    const grids = await readGrids(file);
    const checks = grids.flatMap((grid) =>
      checkTables(grid).map((check) => ({
        sheet: grid.name,
        ...check,
        message: describeCheck(check, language),
      })),
    );
    if (values['json'] === true) console.log(JSON.stringify(checks, null, 2));
    else print(checks, language);
    return checks.some(({ verdict }) => verdict === 'wrong') ? 1 : 0;
  },
};

function languageIn(values: Values): Language {
  const asked = optional(values, 'lang') ?? 'nb';
  const language = languages.find((candidate) => candidate === asked);
  if (language === undefined) throw new CommandRefused('USAGE', `--lang is one of ${languages.join(', ')}.`);
  return language;
}

const order: readonly Verdict[] = ['exact', 'withinRounding', 'wrong', 'uncertain', 'notCheckable'];

/** What is exact is only counted. */
function print(checks: readonly SheetCheck[], language: Language): void {
  const { verdicts } = checkTexts[language];
  for (const { sheet, cell, label, verdict, message } of checks)
    if (verdict !== 'exact') console.log(`${verdicts[verdict]}: ${sheet}!${cell} ${label}: ${message}`);
  const counts = order.map(
    (verdict) => `${verdicts[verdict]}: ${checks.filter((check) => check.verdict === verdict).length}`,
  );
  console.log(counts.join(', '));
}
