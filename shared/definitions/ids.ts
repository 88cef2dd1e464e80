/** Of sheets, columns and lists: they become names in Excel, where upper and lower case are the same. */
export const nameShape = /^[A-Za-z][A-Za-z0-9]{0,63}$/;
/** Of forms, rules and choices. */
export const keyShape = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** Every object answers to these, and one list stands behind every column with yes or no. */
const reserved: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype',
  'yesNo',
]);

export function isName(id: string): boolean {
  return nameShape.test(id) && !reserved.has(id);
}

export function isKey(id: string): boolean {
  return keyShape.test(id) && !reserved.has(id);
}

/** `tildeltBelop` of «Tildelt beløp (kr)», with a number behind it where that is taken. */
export function nameFrom(title: string, taken: readonly string[]): string {
  const [first = '', ...rest] = wordsOf(title);
  const name = `${first}${rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
  return free(/^[a-z]/.test(name) ? name : `n${name}`, taken);
}

/** `ventetid-og-tiltak` of «Ventetid og tiltak». */
export function keyFrom(title: string, taken: readonly string[]): string {
  return free(wordsOf(title).join('-') || 'n', taken);
}

function wordsOf(title: string): readonly string[] {
  const letters = title
    .toLocaleLowerCase('nb-NO')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  return letters.match(/[a-z0-9]+/g)?.slice(0, 6) ?? [];
}

const longestDerived = 40;

function free(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((id) => id.toLowerCase()));
  const name = wanted.slice(0, longestDerived).replace(/-+$/, '');
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name}${number}`;
    if (!used.has(candidate.toLowerCase()) && !reserved.has(candidate)) return candidate;
  }
}
