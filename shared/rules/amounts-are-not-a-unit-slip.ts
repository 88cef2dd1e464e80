import type { SheetDefinition } from '../forms/definition.ts';
import { columnWithRole } from '../workbook/layout.ts';
import { number } from '../value.ts';
import type { AmountColumn, Slip } from './amounts-out-of-proportion.ts';
import {
  amountColumns,
  slipOfSum,
  slipsAmongOthers,
  slipsFromLastPeriod,
} from './amounts-out-of-proportion.ts';
import { columnsWithRoles } from './columns-read.ts';
import type { ReportUnderCheck, Rule } from './rule.ts';
import { slipTexts } from './slip-texts.ts';

/**
 * An amount that is out of all proportion and comes right when it is multiplied or divided by a thousand or a million:
 * - the lines together against what is allocated, when a hundred times away from it, and right means half to double;
 * - a line against the same line of last period, likewise, and right means a fifth to five times;
 * - a line in kroner against the median of the other lines, of which there must be three. Too small is below a hundredth
 *   of it (2753 beside lines of 1 250 000 is 1 to 454; in the printed list of 94 lines the smallest is 1 to 14), too large
 *   is above 500 times it (there the largest is 21 times), and right means between a fiftieth and fifty times.
 */
export const amountsAreNotAUnitSlip: Rule = {
  id: 'amounts-are-not-a-unit-slip',
  severity: 'warning',
  since: 1,
  revision: 1,
  statement: {
    nb: 'Beløp er i kroner, ikke i tusen eller millioner kroner.',
    nn: 'Beløp er i kroner, ikkje i tusen eller millionar kroner.',
    en: 'Amounts are in kroner, not in thousands or millions.',
  },
  example: {
    nb: 'Beløpet er 2 753, mens de andre linjene er rundt en million: det er trolig 2 753 000.',
    nn: 'Beløpet er 2 753, medan dei andre linjene er rundt ein million: det er truleg 2 753 000.',
    en: 'The amount is 2,753 while the other lines are around a million: it is probably 2,753,000.',
  },
  appliesTo: (sheet) => amountColumns(sheet).length > 0,
  reads: (sheet, form) => [
    ...amountColumns(sheet).map(({ id }) => id),
    ...columnsWithRoles('title', 'allocated', 'carriedOver')(sheet, form),
  ],
  check: (report) =>
    report.form.sheets.flatMap((sheet) =>
      amountColumns(sheet).flatMap((column) =>
        slipsIn(report, sheet, column).map(({ row, amount, meant, against, size }) => ({
          sheet: sheet.id,
          row: row?.id ?? null,
          column: column.id,
          actual: amount,
          expected: meant,
          facts: { against, size },
        })),
      ),
    ),
  message: ({ sheet, column, actual, expected, facts }, words) => {
    const shown = (amount = '0') => words.value(sheet, column ?? '', number(amount));
    const against = facts?.['against'];
    const isKnown = against === 'lastPeriod' || against === 'allocation';
    const wording = slipTexts[isKnown ? against : 'others'];
    return wording(
      shown(actual ?? '0'),
      shown(facts?.['size']),
      words.amount(expected ?? '0'),
      words.columnTitle(sheet, column ?? ''),
    )[words.language];
  },
};

/** A whole sheet in the wrong unit is told once. */
function slipsIn(report: ReportUnderCheck, sheet: SheetDefinition, column: AmountColumn): readonly Slip[] {
  const isMain = column === columnWithRole(sheet, 'amount');
  const isOfLines = isMain && sheet.rows.kind === 'open';
  const together = isOfLines ? slipOfSum(report, sheet, column) : [];
  if (together.length > 0) return together;
  const fromLast = slipsFromLastPeriod(report, sheet, column);
  if (!isOfLines || column.type.unit !== 'kr') return fromLast;
  const told = new Set(fromLast.map(({ row }) => row));
  return [...fromLast, ...slipsAmongOthers(report, sheet, column).filter(({ row }) => !told.has(row))];
}
