/** Letters to add, remove or change (Levenshtein). */
export function editDistance(a: string, b: string): number {
  let previous = [...Array(b.length + 1).keys()];
  for (let i = 0; i < a.length; i++) {
    const current = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const change = (previous[j] ?? 0) + (a.charAt(i) === b.charAt(j) ? 0 : 1);
      current.push(Math.min(change, (previous[j + 1] ?? 0) + 1, (current[j] ?? 0) + 1));
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}
