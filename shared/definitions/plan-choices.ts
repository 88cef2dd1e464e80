import { hiddenSheet } from '../workbook/hidden-sheet.ts';
import { columnLetters } from '../workbook/layout.ts';
import type { NamePlan, SheetPlan } from '../workbook/plan.ts';
import { listsSheetName } from '../workbook/sheet-names.ts';
import type { Language } from '../language.ts';
import type { Field } from './field.ts';
import { tableNames } from './fields.ts';
import type { WordList } from './vocabulary.ts';
import { vocabulary, wordsIn } from './vocabulary.ts';

/** The name of what a drop-down offers. */
export function choicesName(choices: NonNullable<Field['choices']>): string {
  return `definition_${choices}`;
}

const wordLists = Object.keys(vocabulary).filter((list): list is WordList => list in vocabulary);

/** What the drop-downs offer: words from a hidden sheet, and the titles on the sheet of sheets. */
export function planChoices(
  titles: { readonly from: number; readonly to: number },
  language: Language,
): { readonly sheet: SheetPlan; readonly names: readonly NamePlan[] } {
  const columns = wordLists.map((list) => ({ list, words: wordsIn(vocabulary[list], language) }));
  const longest = Math.max(...columns.map(({ words }) => words.length));
  const values = Array.from(Array(longest).keys(), (at) => columns.map(({ words }) => words[at] ?? null));
  return {
    sheet: hiddenSheet(listsSheetName, values, columns.length),
    names: [
      ...columns.map(({ list, words }, at) => ({
        name: choicesName(list),
        sheet: listsSheetName,
        address: `${columnLetters(at + 1)}1:${columnLetters(at + 1)}${words.length}`,
        visible: true,
      })),
      {
        name: choicesName('sheetTitles'),
        sheet: tableNames.sheets[language],
        address: `A${titles.from}:A${titles.to}`,
        visible: true,
      },
    ],
  };
}
