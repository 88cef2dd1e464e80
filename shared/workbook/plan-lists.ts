import type { Language } from '../language.ts';
import type { FormDefinition, Lists } from '../forms/definition.ts';
import { columnLetters, listName, listsMark } from './layout.ts';
import { itemsCalled, shownLabel, usedLists } from './list-labels.ts';
import type { NamePlan, SheetPlan } from './plan.ts';
import { hiddenSheet } from './hidden-sheet.ts';
import { listsSheetName } from './sheet-names.ts';

/** A hidden sheet with one column per list, and the names that the drop-downs refer to. */
export function planLists(
  form: FormDefinition,
  lists: Lists,
  language: Language,
): { readonly sheet: SheetPlan; readonly names: readonly NamePlan[] } {
  const columns = usedLists(form).map((list) => ({ list, labels: labelsOf(list, lists, language) }));
  const longest = Math.max(0, ...columns.map(({ labels }) => labels.length));
  const values = [
    [listsMark, ...columns.map(({ list }) => list)],
    ...Array.from(Array(longest).keys(), (at) => [null, ...columns.map(({ labels }) => labels[at] ?? null)]),
  ];
  const names = columns.map(({ list, labels }, at) => {
    const letters = columnLetters(at + 2);
    return {
      name: listName(list),
      sheet: listsSheetName,
      address: `${letters}2:${letters}${Math.max(2, labels.length + 1)}`,
      visible: true,
    };
  });
  return { sheet: hiddenSheet(listsSheetName, values, columns.length + 1), names };
}

function labelsOf(list: string, lists: Lists, language: Language): readonly string[] {
  const items = itemsCalled(list, lists);
  return items.map((item) => shownLabel(item, items, language));
}
