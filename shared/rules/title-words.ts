/** One spelling for titles that differ only in case, blanks or punctuation. */
export function foldTitle(title: string): string {
  return title
    .normalize('NFC')
    .toLocaleLowerCase('nb-NO')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Words that say nothing about what a project is. */
const smallWords = new Set(
  'av for fra frå i og om på til ved med mot mellom som en ei et eit å ein den det de dei er hos the of and in for'.split(
    ' ',
  ),
);

/**
 * Whether two titles share most of their words: at least three, and at least six in ten of those in the shorter
 * title. Low enough for «… identifisere storforbrukere av helsetjenester» in two wordings (3 of 5), so it is only
 * a sign together with another one, such as the same amount.
 */
export function shareMostWords(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared >= 3 && shared * 10 >= Math.min(a.size, b.size) * 6;
}

/** The words of a folded title that say what it is about. */
export function wordsOf(folded: string): ReadonlySet<string> {
  return new Set(folded.split(' ').filter((word) => !smallWords.has(word)));
}
