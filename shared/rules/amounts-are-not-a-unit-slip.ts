import { valueIn } from '../content.ts';
import { compare, multiply } from '../decimal.ts';
import type { Decimal } from '../decimal.ts';
import { numberIn } from '../forms/evaluate.ts';
import { columnWithRole } from '../forms/layout.ts';
import { filledLines, openSheets } from './lines.ts';
import type { Rule } from './rule.ts';
import { isOpenWith } from './sheet-has.ts';

/**
 * An amount in kroner that is out of all proportion to the other lines of the report and comes right when it is
 * multiplied or divided by a thousand or a million. Measured against the median of the other lines above zero, of
 * which there must be three:
 * - too small: below a hundredth of it (2753 beside lines of 1 250 000 is 1 to 454). In the printed list of 94
 *   lines the smallest amount is 1 to 14.
 * - too large: above 500 times it. In the printed list the largest is 21 times.
 * «Comes right» means between a fiftieth and fifty times the median.
 */
export const amountsAreNotAUnitSlip: Rule = {
  id: 'amounts-are-not-a-unit-slip',
  severity: 'warning',
  statement: {
    nb: 'Beløp er i kroner, ikke i tusen eller millioner kroner.',
    nn: 'Beløp er i kroner, ikkje i tusen eller millionar kroner.',
    en: 'Amounts are in kroner, not in thousands or millions.',
  },
  example: {
    nb: 'Beløpet er 2 753, mens de andre linjene er rundt en million: det er trolig 2 753 000.',
    nn: 'Beløpet er 2 753, medan dei andre linjene er rundt ein million: det er truleg 2 753 000.',
    en: 'The amount is 2 753 while the other lines are around a million: it is probably 2 753 000.',
  },
  appliesTo: isOpenWith('amount'),
  check: (report) =>
    openSheets(report.form).flatMap((sheet) => {
      const column = columnWithRole(sheet, 'amount');
      if (column?.type.kind !== 'amount' || column.type.unit !== 'kr') return [];
      const filled = filledLines(report, sheet).flatMap((row) => {
        const amount = numberIn(valueIn(row, column.id));
        return amount === null || compare(amount, '0') <= 0 ? [] : [{ row, amount }];
      });
      const lines = filled.toSorted((a, b) => compare(a.amount, b.amount));
      return lines.flatMap(({ row, amount }, at) => {
        const median = medianOfOthers(lines, at);
        const meant = median === null ? null : correctionOf(amount, median);
        if (median === null || meant === null) return [];
        const facts = { median };
        return [{ sheet: sheet.id, row: row.id, column: column.id, actual: amount, expected: meant, facts }];
      });
    }),
  message: ({ actual, expected, facts }, { language, amount }) => {
    const [sum, meant, median] = [actual, expected, facts?.['median']].map((value) => amount(value ?? '0'));
    return {
      nb: `Beløpet er ${sum} kr, mens de andre linjene ligger rundt ${median} kr. Beløp skrives i hele kroner. Skriv ${meant} om det er det som er ment; forklar ellers.`,
      nn: `Beløpet er ${sum} kr, medan dei andre linjene ligg rundt ${median} kr. Beløp blir skrivne i heile kroner. Skriv ${meant} om det er det som er meint; forklar elles.`,
      en: `The amount is ${sum} kr while the other lines are around ${median} kr. Amounts are in whole kroner. Write ${meant} if that was meant; otherwise explain.`,
    }[language];
  },
};

const fewestOthers = 3;

/** Of lines from the smallest up: the middle one but for the line itself, the lower of two. Null of too few. */
function medianOfOthers(lines: readonly { readonly amount: Decimal }[], self: number): Decimal | null {
  const others = lines.length - 1;
  if (others < fewestOthers) return null;
  const middle = Math.floor((others - 1) / 2);
  return lines[middle < self ? middle : middle + 1]?.amount ?? null;
}

function correctionOf(amount: Decimal, median: Decimal): Decimal | null {
  const isTooSmall = compare(multiply(amount, '100'), median) < 0;
  const isTooLarge = compare(amount, multiply(median, '500')) > 0;
  const factors = isTooSmall ? ['1000', '1000000'] : isTooLarge ? ['0.001', '0.000001'] : [];
  const candidates = factors
    .map((factor) => multiply(amount, factor))
    .filter((candidate) => isInProportion(candidate, median));
  return candidates[0] ?? null;
}

function isInProportion(candidate: Decimal, median: Decimal): boolean {
  return (
    !candidate.includes('.') &&
    compare(multiply(candidate, '50'), median) >= 0 &&
    compare(candidate, multiply(median, '50')) <= 0
  );
}
