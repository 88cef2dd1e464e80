import type { Language, Text } from '../language.ts';
import { languages } from '../language.ts';
import type { ColumnDefinition, FormDefinition, ListItem, Lists } from '../forms/definition.ts';

/** The list that stands behind every yes/no column; its codes are those of a condition. */
export const yesNoList = 'yesNo';
export const yesNoItems: readonly ListItem[] = [
  { code: 'true', label: { nb: 'Ja', nn: 'Ja', en: 'Yes' } },
  { code: 'false', label: { nb: 'Nei', nn: 'Nei', en: 'No' } },
];

/** What separates several choices in one cell. */
export const choiceSeparator = '; ';

/** The list of a column that offers choices; null for a column that does not. */
export function listOf(column: ColumnDefinition): string | null {
  switch (column.type.kind) {
    case 'choice':
    case 'choices':
      return column.type.list;
    case 'yesNo':
      return yesNoList;
    case 'text':
    case 'longText':
    case 'integer':
    case 'amount':
    case 'decimal':
    case 'percent':
    case 'date':
    case 'month':
      return null;
    case 'computed':
      return column.type.as.kind === 'choice' ? column.type.as.list : null;
  }
}

export function itemsOf(column: ColumnDefinition, lists: Lists): readonly ListItem[] {
  const list = listOf(column);
  return list === null ? [] : itemsCalled(list, lists);
}

/** None when there is no list of that name, also when it is one that every object answers to. */
export function itemsCalled(list: string, lists: Lists): readonly ListItem[] {
  if (list === yesNoList) return yesNoItems;
  return Object.hasOwn(lists, list) ? (lists[list] ?? []) : [];
}

/** The lists that the form's columns use, in the order they are first used. */
export function usedLists(form: FormDefinition): readonly string[] {
  const used = form.sheets.flatMap((sheet) => sheet.columns.map(listOf));
  return [...new Set(used)].filter((list) => list !== null);
}

/**
 * What the sheet shows for an item. Two items of the same name (there are two municipalities called Våler) are told
 * apart by their code, and a label never holds what separates several choices.
 */
export function shownLabel(item: ListItem, items: readonly ListItem[], language: Language): string {
  const label = plainLabel(item.label, language);
  const called = codesCalled(items).get(folded(label)) ?? [];
  return called.some((code) => code !== item.code) ? `${label} (${item.code})` : label;
}

type CodesOfLabels = ReadonlyMap<string, readonly string[]>;

const known = new WeakMap<readonly ListItem[], CodesOfLabels>();

/** By label in any language, worked out once per list: each label is asked for more often than there are items. */
function codesCalled(items: readonly ListItem[]): CodesOfLabels {
  const before = known.get(items);
  if (before !== undefined) return before;
  const codes = new Map<string, string[]>();
  for (const { code, label } of items)
    for (const name of new Set(languages.map((language) => folded(plainLabel(label, language)))))
      codes.set(name, [...(codes.get(name) ?? []), code]);
  known.set(items, codes);
  return codes;
}

/** The code of a label in any of the languages, in upper or lower case, or of the code itself; null for any other text. */
export function codeOf(text: string, items: readonly ListItem[]): string | null {
  const wanted = folded(text);
  const labelled = items.find((item) =>
    languages.some((language) => folded(shownLabel(item, items, language)) === wanted),
  );
  return (labelled ?? items.find(({ code }) => code === text.trim()))?.code ?? null;
}

export function labelOfCode(code: string, items: readonly ListItem[], language: Language): string {
  const item = items.find((candidate) => candidate.code === code);
  return item === undefined ? code : shownLabel(item, items, language);
}

function plainLabel(label: Text, language: Language): string {
  return label[language]
    .replace(/\s*;\s*/g, ', ')
    .replace(/\s+/g, ' ')
    .trim();
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLocaleLowerCase('nb-NO');
}
