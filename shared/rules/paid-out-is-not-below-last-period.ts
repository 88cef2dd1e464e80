import { valueIn } from '../content.ts';
import type { RowContent } from '../content.ts';
import { compare, subtract } from '../decimal.ts';
import { columnWithRole } from '../workbook/layout.ts';
import { numberIn } from '../value.ts';
import { columnsWithRoles } from './columns-read.ts';
import { lastPeriodOf } from './last-period.ts';
import { filledLines } from './lines.ts';
import type { Rule } from './rule.ts';
import { hasRoles } from './sheet-has.ts';

/**
 * What is paid out adds up over the periods of a grant. Where less is allocated too, the line is about another grant,
 * and the rule is silent.
 */
export const paidOutIsNotBelowLastPeriod: Rule = {
  id: 'paid-out-is-not-below-last-period',
  severity: 'warning',
  since: 2,
  revision: 1,
  statement: {
    nb: 'Det som er utbetalt til et tiltak, er ikke mindre enn i forrige periode.',
    nn: 'Det som er betalt ut til eit tiltak, er ikkje mindre enn i førre periode.',
    en: 'What is paid out to a measure is not less than last period.',
  },
  example: {
    nb: 'Utbetalt er 400 000; i forrige rapport var det 1 000 000.',
    nn: 'Utbetalt er 400 000; i førre rapport var det 1 000 000.',
    en: 'Paid out is 400,000; in the last report it was 1,000,000.',
  },
  appliesTo: hasRoles('amount', 'paidOut'),
  reads: columnsWithRoles('title', 'amount', 'paidOut'),
  check: (report) =>
    report.form.sheets.flatMap((sheet) => {
      const amount = columnWithRole(sheet, 'amount')?.id;
      const paidOut = columnWithRole(sheet, 'paidOut')?.id;
      const last = lastPeriodOf(report, sheet);
      if (amount === undefined || paidOut === undefined || last === null) return [];
      return filledLines(report, sheet).flatMap((row) => {
        const before = last.before(row);
        const [now, then] = [numberIn(valueIn(row, paidOut)), numberOf(before, paidOut)];
        const isOtherGrant = isBelow(numberIn(valueIn(row, amount)), numberOf(before, amount));
        if (now === null || then === null || !isBelow(now, then) || isOtherGrant) return [];
        const difference = subtract(now, then);
        return [{ sheet: sheet.id, row: row.id, column: paidOut, actual: now, expected: then, difference }];
      });
    }),
  message: ({ actual, expected, difference }, { language, amount }) => {
    const [now, then] = [amount(actual ?? '0'), amount(expected ?? '0')];
    const less = amount((difference ?? '0').replace('-', ''));
    return {
      nb: `Utbetalt er ${now}, men var ${then} i forrige periode: ${less} mindre. Skriv alt som er utbetalt til nå, minst ${then}; forklar ellers, for eksempel at noe er betalt tilbake.`,
      nn: `Utbetalt er ${now}, men var ${then} i førre periode: ${less} mindre. Skriv alt som er betalt ut til no, minst ${then}; forklar elles, til dømes at noko er betalt tilbake.`,
      en: `Paid out is ${now} but was ${then} last period: ${less} less. Write all that has been paid out so far, at least ${then}; otherwise explain, for instance that some was paid back.`,
    }[language];
  },
};

function numberOf(row: RowContent | undefined, column: string): string | null {
  return row === undefined ? null : numberIn(valueIn(row, column));
}

function isBelow(now: string | null, then: string | null): boolean {
  return now !== null && then !== null && compare(now, then) < 0;
}
