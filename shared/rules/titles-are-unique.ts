import { valueIn } from '../content.ts';
import type { RowContent } from '../content.ts';
import { numberIn } from '../value.ts';
import { columnWithRole } from '../workbook/layout.ts';
import { columnsWithRoles, ofOpenSheets } from './columns-read.ts';
import { filledLines, openSheets, textIn } from './lines.ts';
import type { Rule } from './rule.ts';
import { foldTitle, shareMostWords, wordsOf } from './title-words.ts';
import { isOpenWith } from './sheet-has.ts';

/** The printed list has such a pair: Årlig melding 2025 section 4.2, Lovisenberg sektor, lines 3 and 7. */
export const titlesAreUnique: Rule = {
  id: 'titles-are-unique',
  severity: 'warning',
  since: 1,
  revision: 1,
  statement: {
    nb: 'Det samme tiltaket står bare én gang i rapporten.',
    nn: 'Det same tiltaket står berre éin gong i rapporten.',
    en: 'The same measure stands only once in the report.',
  },
  example: {
    nb: 'Linje 3 og 7 handler begge om å «identifisere storforbrukere av helsetjenester», begge med 800 000.',
    nn: 'Linje 3 og 7 handlar begge om å «identifisere storforbrukere av helsetjenester», begge med 800 000.',
    en: 'Lines 3 and 7 are both about «identifisere storforbrukere av helsetjenester», both with 800,000.',
  },
  appliesTo: isOpenWith('title'),
  reads: ofOpenSheets(columnsWithRoles('title', 'amount')),
  check: (report) =>
    openSheets(report.form).flatMap((sheet) => {
      const column = columnWithRole(sheet, 'title')?.id;
      if (column === undefined) return [];
      const amount = columnWithRole(sheet, 'amount')?.id;
      const lines = filledLines(report, sheet).flatMap((row, at) => lineOf(row, at, column, amount));
      const byTitle = Map.groupBy(lines, ({ folded }) => folded);
      const byAmount = Map.groupBy(lines, (line) => line.amount);
      return lines.flatMap((line) => {
        const isAbove = ({ at }: Line) => at < line.at;
        const first =
          byTitle.get(line.folded)?.find(isAbove) ??
          byAmount.get(line.amount)?.find((other) => isAbove(other) && isNearlySame(other, line));
        if (first === undefined) return [];
        return [
          {
            sheet: sheet.id,
            row: line.row.id,
            column,
            actual: line.title,
            expected: null,
            other: { sheet: sheet.id, row: first.row.id, column },
            facts: { equal: String(first.folded === line.folded) },
          },
        ];
      });
    }),
  message: ({ other, facts }, { language, cell }) => {
    const first = other === undefined ? '' : cell(other);
    const likeness =
      facts?.['equal'] === 'true'
        ? { nb: 'samme tittel som', nn: 'same tittel som', en: 'the same title as' }
        : {
            nb: 'nesten samme tittel og samme beløp som',
            nn: 'nesten same tittel og same beløp som',
            en: 'nearly the same title and the same amount as',
          };
    return {
      nb: `Tiltaket har ${likeness.nb} ${first}. Slett den ene linjen om det er samme tiltak; forklar ellers hva som skiller dem.`,
      nn: `Tiltaket har ${likeness.nn} ${first}. Slett den eine linja om det er same tiltak; forklar elles kva som skil dei.`,
      en: `The measure has ${likeness.en} ${first}. Delete one of the lines if it is the same measure; otherwise explain what tells them apart.`,
    }[language];
  },
};

interface Line {
  readonly at: number;
  readonly row: RowContent;
  readonly title: string;
  readonly folded: string;
  readonly words: ReadonlySet<string>;
  readonly amount: string | null;
}

function lineOf(row: RowContent, at: number, column: string, amount: string | undefined): readonly Line[] {
  const title = textIn(valueIn(row, column)) ?? '';
  const folded = foldTitle(title);
  if (folded === '') return [];
  const sum = amount === undefined ? null : numberIn(valueIn(row, amount));
  return [{ at, row, title, folded, words: wordsOf(folded), amount: sum }];
}

function isNearlySame(a: Line, b: Line): boolean {
  return a.amount !== null && a.amount === b.amount && shareMostWords(a.words, b.words);
}
