/** Calibri: a column's width counts digits; these are how much of a digit a character takes, a little rounded up. */
const widths = new Map([
  ...widthOfEach("iljI.,:;'’!| ", 0.52),
  ...widthOfEach('frt()[]-–"«»/', 0.72),
  ...widthOfEach('acegksvxyz', 0.95),
  ...widthOfEach('wæ', 1.6),
  ...widthOfEach('mMWÆ@%&—…', 1.75),
  ...widthOfEach('ABCDEFGHJKLNOPQRSTUVXYZØÅÄÖ', 1.25),
]);
const usualWidth = 1.08;

function widthOfEach(characters: string, width: number): readonly (readonly [string, number])[] {
  return characters.split('').map((character) => [character, width]);
}

const pointsPerLine = 15;
const padding = 3;
/** Excel's limit for a row. */
const highest = 409;

/** How many lines a text takes when Excel wraps it at words in a column that is so many characters wide. */
export function wrappedLines(text: string, columnWidth: number): number {
  return text
    .split('\n')
    .reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, columnWidth - 0.5), 0);
}

function linesOfParagraph(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/(?<=[ -])/)) {
    const width = word.split('').reduce((sum, character) => sum + (widths.get(character) ?? usualWidth), 0);
    if (used > 0 && used + width > room) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(width / room) - 1);
    used = width > room ? width % room : used + width;
  }
  return lines;
}

/** The height of a row whose cells hold these texts, in points. */
export function rowHeight(cells: readonly { readonly text: string; readonly width: number }[]): number {
  const lines = Math.max(1, ...cells.map(({ text, width }) => wrappedLines(text, width)));
  return Math.min(highest, lines * pointsPerLine + padding);
}
