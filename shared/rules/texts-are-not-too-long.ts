import { inputsOfTypes } from './columns-read.ts';
import { filledCells, textIn } from './lines.ts';
import type { Rule } from './rule.ts';
import { hasInput } from './sheet-has.ts';

/** Counts as Excel does (LEN). */
export const textsAreNotTooLong: Rule = {
  id: 'texts-are-not-too-long',
  severity: 'error',
  since: 1,
  revision: 1,
  statement: {
    nb: 'Ingen tekst er lengre enn feltet har plass til.',
    nn: 'Ingen tekst er lengre enn feltet har plass til.',
    en: 'No text is longer than its cell has room for.',
  },
  example: {
    nb: 'Tittelen har 412 tegn; det er plass til 300.',
    nn: 'Tittelen har 412 teikn; det er plass til 300.',
    en: 'The title has 412 characters; there is room for 300.',
  },
  appliesTo: hasInput('text', 'longText'),
  reads: inputsOfTypes('text', 'longText'),
  check: (report) =>
    filledCells(report).flatMap(({ sheet, row, column, value }) => {
      const { type } = column;
      const length = textIn(value)?.length ?? 0;
      if ((type.kind !== 'text' && type.kind !== 'longText') || length <= type.maxLength) return [];
      return [
        {
          sheet: sheet.id,
          row: row.id,
          column: column.id,
          actual: String(length),
          expected: String(type.maxLength),
          difference: String(length - type.maxLength),
        },
      ];
    }),
  message: ({ sheet, column, actual, expected, difference }, { columnTitle, amount, language }) => {
    const title = columnTitle(sheet, column ?? '');
    const [has, room, over] = [actual, expected, difference].map((count) => amount(count ?? '0'));
    return {
      nb: `Teksten i «${title}» har ${has} tegn; det er plass til ${room}. Kort den ned med minst ${over} tegn.`,
      nn: `Teksten i «${title}» har ${has} teikn; det er plass til ${room}. Kort han ned med minst ${over} teikn.`,
      en: `The text in «${title}» has ${has} characters; there is room for ${room}. Shorten it by at least ${over}.`,
    }[language];
  },
};
