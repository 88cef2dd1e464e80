import { valueIn } from '../content.ts';
import { columnWithRole } from '../workbook/layout.ts';
import { yearOf } from '../period.ts';
import { columnsWithRoles, ofOpenSheets } from './columns-read.ts';
import { filledLines, openSheets, textIn } from './lines.ts';
import type { Rule } from './rule.ts';
import { isOpenWith } from './sheet-has.ts';

/** A year this close to the period is one that somebody meant to write. */
const yearsAround = 5;
/** Five digits that begin like a year of this century, no part of a longer number, amount or reference. */
const fiveDigits = /(?<![\d.,/\u00a0]|\d )20\d{3}(?![\d.,/]|[ \u00a0]\d|[ \u00a0]?kr)/g;

/** The printed list has such a year: Årlig melding 2025 section 4.2, Telemark, line 9. */
export const yearsArePlausible: Rule = {
  id: 'years-are-plausible',
  severity: 'warning',
  since: 1,
  revision: 1,
  statement: {
    nb: 'Årstall i titler har fire sifre.',
    nn: 'Årstal i titlar har fire siffer.',
    en: 'Years in titles have four digits.',
  },
  example: {
    nb: '«20205-midler i tildelingsprosess» skulle vært «2025-midler».',
    nn: '«20205-midler i tildelingsprosess» skulle vore «2025-midler».',
    en: '«20205-midler i tildelingsprosess» should have been «2025-midler».',
  },
  appliesTo: isOpenWith('title'),
  reads: ofOpenSheets(columnsWithRoles('title')),
  check: (report) =>
    openSheets(report.form).flatMap((sheet) => {
      const column = columnWithRole(sheet, 'title');
      if (column === undefined) return [];
      return filledLines(report, sheet).flatMap((row) => {
        const slip = slipIn(textIn(valueIn(row, column.id)) ?? '', yearOf(report.period));
        return slip === null ? [] : [{ sheet: sheet.id, row: row.id, column: column.id, ...slip }];
      });
    }),
  message: ({ actual, expected }, { language }) => {
    const [written, meant] = [actual ?? '', expected ?? ''];
    return {
      nb: `«${written}» ser ut som et årstall med et siffer for mye. Skriv ${meant} om det er året som er ment.`,
      nn: `«${written}» ser ut som eit årstal med eit siffer for mykje. Skriv ${meant} om det er året som er meint.`,
      en: `«${written}» looks like a year with one digit too many. Write ${meant} if that year was meant.`,
    }[language];
  },
};

function slipIn(
  title: string,
  period: number,
): { readonly actual: string; readonly expected: string } | null {
  for (const [actual] of title.matchAll(fiveDigits)) {
    const distance = (year: number) => Math.abs(year - period);
    const [nearest] = [0, 1, 2, 3, 4]
      .map((at) => Number(actual.slice(0, at) + actual.slice(at + 1)))
      .toSorted((a, b) => distance(a) - distance(b));
    if (nearest !== undefined && distance(nearest) <= yearsAround)
      return { actual, expected: String(nearest) };
  }
  return null;
}
