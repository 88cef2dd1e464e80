/** Signs that can only be a mark when they stand after a figure: stars, raised digits, [1], (1) and a). */
const signs = /(?<=[\d%] ?)(?:[*†‡§]+|[\u00b9\u00b2\u00b3\u2070-\u2079]+\)?|\[\d{1,2}\]|\(\d\)|[a-e]\))+$/u;
const bracketed = /^(.*\d)(?: (\d{1,2})|(\d))\)$/u;
const grouped = /^(-?\d{1,3}(?: \d{3})*? \d{3})(?: \d|\d{1,2})$/u;

/**
 * A figure's text without the note mark glued to it. «1 2341)», «1 2341» and «1 234 1» are all 1 234 with note 1: groups
 * of three tell where the figure ends. Blanks must be plain ones, and a minus a hyphen.
 */
export function withoutNoteMark(text: string): string {
  const unsigned = text.replace(signs, '').trim();
  return grouped.exec(withoutBracket(unsigned))?.[1] ?? withoutBracket(unsigned);
}

/** A mark of its own: «1)», «*», «²». */
export function isNoteMark(text: string): boolean {
  return /^(?:\d{1,2}\)|\[\d{1,2}\]|[*†‡§]+|[\u00b9\u00b2\u00b3\u2070-\u2079]+\)?)$/u.test(text);
}

/** «12310)» is 123 with note 10, for no note is 0; «12311)» is taken for 1231 with note 1. «(100)» is a negative figure. */
function withoutBracket(text: string): string {
  if (text.split('(').length === text.split(')').length) return text;
  const [, figure = '', spaced, glued] = bracketed.exec(text) ?? [];
  if (spaced === undefined && glued === undefined) return text;
  return glued === '0' ? figure.slice(0, -1) : figure;
}
