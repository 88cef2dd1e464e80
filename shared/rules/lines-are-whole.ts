import { columnsWithRoles, ofOpenSheets } from './columns-read.ts';
import { brokenLines } from './broken-lines.ts';
import type { BrokenLine } from './broken-lines.ts';
import type { Rule, Violation } from './rule.ts';
import { isOpenWith } from './sheet-has.ts';

/** The printed list has such a line: Årlig melding 2025 section 4.2, Lovisenberg sektor, lines 1 and 2. */
export const linesAreWhole: Rule = {
  id: 'lines-are-whole',
  severity: 'error',
  since: 1,
  revision: 2,
  statement: {
    nb: 'Et tiltak står på én linje: tittelen fortsetter ikke på neste linje.',
    nn: 'Eit tiltak står på éi linje: tittelen held ikkje fram på neste linje.',
    en: 'A measure stands on one line: its title does not go on to the next.',
  },
  example: {
    nb: 'Linje 1 har tittel og ikke beløp; linje 2 begynner med «av spes.helsetj og barnevernet» og har beløpet.',
    nn: 'Linje 1 har tittel og ikkje beløp; linje 2 byrjar med «av spes.helsetj og barnevernet» og har beløpet.',
    en: 'Line 1 has a title and no amount; line 2 begins «av spes.helsetj og barnevernet» and has the amount.',
  },
  appliesTo: isOpenWith('title', 'amount'),
  reads: ofOpenSheets(columnsWithRoles('title', 'amount')),
  check: (report) =>
    brokenLines(report)
      .filter(({ half }) => half === 'unfinished')
      .flatMap(violation),
  message: ({ other }, { language, cell }) => {
    const below = other === undefined ? '' : cell(other);
    return {
      nb: `Linjen har tittel, men ikke beløp, og tittelen på neste linje (${below}) begynner midt i en setning. Det er trolig ett tiltak. Flytt resten av tittelen og de andre feltene opp hit, og slett neste linje.`,
      nn: `Linja har tittel, men ikkje beløp, og tittelen på neste linje (${below}) byrjar midt i ei setning. Det er truleg eitt tiltak. Flytt resten av tittelen og dei andre felta opp hit, og slett neste linje.`,
      en: `The line has a title but no amount, and the title on the next line (${below}) begins in the middle of a sentence. They are probably one measure. Move the rest of the title and the other cells up here, and delete the next line.`,
    }[language];
  },
};

function violation({ sheet, row, title, amount, other }: BrokenLine): readonly Violation[] {
  if (other === undefined) return [];
  return [
    {
      sheet: sheet.id,
      row: row.id,
      column: amount,
      actual: null,
      expected: null,
      other: { sheet: sheet.id, row: other.id, column: title },
    },
  ];
}
