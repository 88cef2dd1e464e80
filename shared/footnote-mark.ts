const raised = '\\u00b9\\u00b2\\u00b3\\u2070-\\u2079';
const signs = new RegExp(`(?: ?[*†‡§${raised}][)\\u207e]?)+$`, 'u');
/** 10² and 10⁶ are powers, not tens with a note. */
const power = new RegExp(`(?<!\\d)10 ?[${raised}]`, 'u');
const apart = /^([^()]*\d[^()]*) (?:\d|\p{L})\)$/u;
const letter = /^([^()]*\d)\p{L}\)$/u;
const digit = /^([^()]*\d)(\d)\)$/;

/**
 * What can be the figure when a footnote mark may follow it: «1 234*» and «1 234 1)» can be one thing only, of «12341)» it
 * cannot be told where the figure ends. Blanks must be single spaces. None where a raised digit is no mark.
 */
export function withoutMark(written: string): readonly string[] {
  if (power.test(written)) return [];
  const bare = written.replace(signs, '');
  const figure = (apart.exec(bare) ?? letter.exec(bare))?.[1];
  if (figure !== undefined) return [figure];
  const [, before, last] = digit.exec(bare) ?? [];
  return before === undefined || last === undefined ? [bare] : [before, `${before}${last}`];
}
