import { valueIn } from '../content.ts';
import { compare, subtract } from '../decimal.ts';
import { numberIn } from '../value.ts';
import { columnWithRole } from '../workbook/layout.ts';
import { columnsWithRoles } from './columns-read.ts';
import { filledLines } from './lines.ts';
import type { Rule } from './rule.ts';
import { hasRoles } from './sheet-has.ts';

export const paidOutIsNotAboveAllocated: Rule = {
  id: 'paid-out-is-not-above-allocated',
  severity: 'error',
  since: 1,
  revision: 1,
  statement: {
    nb: 'Det er ikke utbetalt mer enn det som er tildelt.',
    nn: 'Det er ikkje betalt ut meir enn det som er tildelt.',
    en: 'No more is paid out than was allocated.',
  },
  example: {
    nb: 'Tildelt 500 000, utbetalt 550 000.',
    nn: 'Tildelt 500 000, utbetalt 550 000.',
    en: 'Allocated 500,000, paid out 550,000.',
  },
  appliesTo: hasRoles('amount', 'paidOut'),
  reads: columnsWithRoles('amount', 'paidOut'),
  check: (report) =>
    report.form.sheets.flatMap((sheet) => {
      const amount = columnWithRole(sheet, 'amount')?.id;
      const paidOut = columnWithRole(sheet, 'paidOut')?.id;
      if (amount === undefined || paidOut === undefined) return [];
      return filledLines(report, sheet).flatMap((row) => {
        const allocated = numberIn(valueIn(row, amount));
        const paid = numberIn(valueIn(row, paidOut));
        if (allocated === null || paid === null || compare(paid, allocated) <= 0) return [];
        return [
          {
            sheet: sheet.id,
            row: row.id,
            column: paidOut,
            actual: paid,
            expected: allocated,
            difference: subtract(paid, allocated),
            other: { sheet: sheet.id, row: row.id, column: amount },
          },
        ];
      });
    }),
  message: ({ actual, expected, difference, other }, { language, amount, cell }) => {
    const [paid, allocated, above] = [actual, expected, difference].map((sum) => amount(sum ?? '0'));
    const where = other === undefined ? '' : cell(other);
    return {
      nb: `Utbetalt er ${paid}, men tildelt er bare ${allocated} (${where}): ${above} for mye. Rett det beløpet som er feil.`,
      nn: `Utbetalt er ${paid}, men tildelt er berre ${allocated} (${where}): ${above} for mykje. Rett det beløpet som er feil.`,
      en: `Paid out is ${paid}, but only ${allocated} was allocated (${where}): ${above} too much. Correct the amount that is wrong.`,
    }[language];
  },
};
