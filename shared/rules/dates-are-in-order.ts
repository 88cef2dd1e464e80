import { valueIn } from '../content.ts';
import { columnWithRole } from '../workbook/layout.ts';
import { formatDate, formatMonth } from '../format-date.ts';
import { columnsWithRoles } from './columns-read.ts';
import { dateIn, filledLines } from './lines.ts';
import type { Rule, Words } from './rule.ts';
import { hasRoles } from './sheet-has.ts';

export const datesAreInOrder: Rule = {
  id: 'dates-are-in-order',
  severity: 'error',
  since: 1,
  revision: 1,
  statement: {
    nb: 'Noe som går fra en dato til en annen, slutter ikke før det begynner.',
    nn: 'Noko som går frå ein dato til ein annan, sluttar ikkje før det byrjar.',
    en: 'What runs from one date to another does not end before it begins.',
  },
  example: {
    nb: 'Finansiert fra mars 2026 til mars 2025.',
    nn: 'Finansiert frå mars 2026 til mars 2025.',
    en: 'Financed from March 2026 to March 2025.',
  },
  appliesTo: hasRoles('from', 'to'),
  reads: columnsWithRoles('from', 'to'),
  check: (report) =>
    report.form.sheets.flatMap((sheet) => {
      const from = columnWithRole(sheet, 'from');
      const to = columnWithRole(sheet, 'to');
      if (from === undefined || to === undefined) return [];
      return filledLines(report, sheet).flatMap((row) => {
        const begins = dateIn(valueIn(row, from.id));
        const ends = dateIn(valueIn(row, to.id));
        if (begins === null || ends === null || isInOrder(begins, ends, to.type.kind)) return [];
        return [
          {
            sheet: sheet.id,
            row: row.id,
            column: to.id,
            actual: ends,
            expected: begins,
            other: { sheet: sheet.id, row: row.id, column: from.id },
            facts: { kind: to.type.kind },
          },
        ];
      });
    }),
  message: ({ actual, expected, other, facts }, words) => {
    const [ends, begins] = [actual, expected].map((date) => shown(date ?? '', facts?.['kind'], words));
    const where = other === undefined ? '' : words.cell(other);
    return {
      nb: `Slutter ${ends}, før det begynner: ${begins} (${where}). Rett den ene eller den andre, så slutten ikke er før ${begins}.`,
      nn: `Sluttar ${ends}, før det byrjar: ${begins} (${where}). Rett den eine eller den andre, så slutten ikkje er før ${begins}.`,
      en: `Ends ${ends}, before it begins: ${begins} (${where}). Correct either, so that the end is not before ${begins}.`,
    }[words.language];
  },
};

/** In a month column any day stands for the whole month. */
function isInOrder(begins: string, ends: string, kind: string): boolean {
  return kind === 'month' ? begins.slice(0, 7) <= ends.slice(0, 7) : begins <= ends;
}

function shown(date: string, kind: string | undefined, { language }: Words): string {
  return kind === 'month' ? formatMonth(date, language) : formatDate(date, language);
}
