import { valueIn } from '../content.ts';
import { compare } from '../decimal.ts';
import { numberIn } from '../value.ts';
import { columnWithRole } from '../workbook/layout.ts';
import { columnsWithRoles, ofOpenSheets } from './columns-read.ts';
import { filledLines, openSheets, textIn } from './lines.ts';
import type { Rule } from './rule.ts';
import { foldTitle } from './title-words.ts';
import { isOpenWith } from './sheet-has.ts';

/** The printed list has such a line: Årlig melding 2025 section 4.2, Ahus sektor, line 4. */
export const amountsAreNotRepeated: Rule = {
  id: 'amounts-are-not-repeated',
  severity: 'warning',
  since: 1,
  revision: 1,
  statement: {
    nb: 'Et beløp er ikke gjentatt på en linje som bare er resten av linjen over.',
    nn: 'Eit beløp er ikkje gjenteke på ei linje som berre er resten av linja over.',
    en: 'No amount is repeated on a line that is only the rest of the line above.',
  },
  example: {
    nb: 'Linje 3 slutter med «(Helsefellesskap Oslo)» og har 1 000 000; linje 4 heter bare «Oslo» og har 1 000 000.',
    nn: 'Linje 3 sluttar med «(Helsefellesskap Oslo)» og har 1 000 000; linje 4 heiter berre «Oslo» og har 1 000 000.',
    en: 'Line 3 ends «(Helsefellesskap Oslo)» and has 1,000,000; line 4 is only «Oslo» and has 1,000,000.',
  },
  appliesTo: isOpenWith('title', 'amount'),
  reads: ofOpenSheets(columnsWithRoles('title', 'amount')),
  check: (report) =>
    openSheets(report.form).flatMap((sheet) => {
      const title = columnWithRole(sheet, 'title')?.id;
      const amount = columnWithRole(sheet, 'amount')?.id;
      if (title === undefined || amount === undefined) return [];
      const lines = filledLines(report, sheet).map((row) => ({
        row,
        title: textIn(valueIn(row, title)) ?? '',
        amount: numberIn(valueIn(row, amount)),
      }));
      return lines.flatMap((line, at) => {
        const above = lines[at - 1];
        if (above === undefined || line.amount === null || above.amount === null) return [];
        if (compare(line.amount, above.amount) !== 0 || !isRemainder(line.title, above.title)) return [];
        return [
          {
            sheet: sheet.id,
            row: line.row.id,
            column: amount,
            actual: line.amount,
            expected: null,
            other: { sheet: sheet.id, row: above.row.id, column: amount },
          },
        ];
      });
    }),
  message: ({ actual, other }, { language, amount, cell }) => {
    const sum = amount(actual ?? '0');
    const above = other === undefined ? '' : cell(other);
    return {
      nb: `Beløpet ${sum} er det samme som på linjen over (${above}), og tittelen ser ut som en rest. Linjen kan være resten av linjen over, og beløpet talt to ganger. Slett linjen om den er det; forklar ellers at det er et eget tiltak.`,
      nn: `Beløpet ${sum} er det same som på linja over (${above}), og tittelen ser ut som ein rest. Linja kan vere resten av linja over, og beløpet talt to gonger. Slett linja om ho er det; forklar elles at det er eit eige tiltak.`,
      en: `The amount ${sum} is the same as on the line above (${above}), and the title looks like a remainder. The line may be the rest of the line above, and the amount counted twice. Delete the line if so; otherwise explain that it is a measure of its own.`,
    }[language];
  },
};

/** A single word, a beginning in lower case, or the very words that the line above ends with. */
function isRemainder(title: string, above: string): boolean {
  const folded = foldTitle(title);
  if (folded === '') return false;
  return !folded.includes(' ') || /^\p{Ll}/u.test(title) || ` ${foldTitle(above)}`.endsWith(` ${folded}`);
}
