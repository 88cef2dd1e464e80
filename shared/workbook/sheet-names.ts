import type { Language } from '../language.ts';
import type { FormDefinition } from '../forms/definition.ts';

const longestName = 31;
/** The hidden sheets, in every language. */
export const listsSheetName = '_lister';
export const metaSheetName = '_meta';

/** The tabs of the data sheets by sheet id, none of them called as one of the `taken` names. */
export function sheetNames(
  { sheets }: FormDefinition,
  language: Language,
  taken: readonly string[],
): ReadonlyMap<string, string> {
  const names = tabNames(
    sheets.map(({ title }) => title[language]),
    taken,
  );
  return new Map(sheets.map(({ id }, at) => [id, names[at] ?? id]));
}

/** What tabs with these titles are called, each by its own name and by none of the `taken` ones. */
export function tabNames(titles: readonly string[], taken: readonly string[]): readonly string[] {
  // Excel keeps the name History for itself.
  const used = new Set([...taken, listsSheetName, metaSheetName, 'History'].map(fold));
  return titles.map((title) => {
    const name = freeName(cleanName(title), used);
    used.add(fold(name));
    return name;
  });
}

/** At most 31 characters, without what Excel forbids in a tab. */
function cleanName(title: string): string {
  const allowed = title.replace(/[:\\/?*[\]]/g, ' ').replace(/\s+/g, ' ');
  return cut(allowed, longestName).replace(/^[' ]+|[' ]+$/g, '') || 'Ark';
}

function freeName(name: string, used: ReadonlySet<string>): string {
  for (let number = 2, candidate = name; ; number += 1) {
    if (!used.has(fold(candidate))) return candidate;
    const ending = ` ${number}`;
    candidate = cut(name, longestName - ending.length) + ending;
  }
}

function cut(text: string, length: number): string {
  return text.slice(0, length).trim();
}

function fold(name: string): string {
  return name.toLocaleLowerCase('nb-NO');
}
