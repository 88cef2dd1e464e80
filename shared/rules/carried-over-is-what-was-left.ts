import { valueIn } from '../content.ts';
import { compare, subtract } from '../decimal.ts';
import { decimalIn } from '../expressions/evaluate.ts';
import { compute } from '../forms/compute.ts';
import type { ColumnDefinition } from '../forms/definition.ts';
import { number, numberIn } from '../value.ts';
import { lastRowsOf } from './last-period.ts';
import { filledLines } from './lines.ts';
import type { Rule } from './rule.ts';

type Carried = ColumnDefinition & { readonly fromPrevious: string };

/**
 * Figures only, and exact ones: words and shares are laid in for the reader to compare with. What is not locked the
 * reporter can correct.
 */
const carriedColumns = (columns: readonly ColumnDefinition[]): readonly Carried[] =>
  columns.filter(
    (column): column is Carried =>
      column.fromPrevious !== undefined &&
      column.locked === true &&
      (column.type.kind === 'amount' || column.type.kind === 'integer'),
  );

/** A warning: whoever opens the round can have good reasons to lay in something else. */
export const carriedOverIsWhatWasLeft: Rule = {
  id: 'carried-over-is-what-was-left',
  severity: 'warning',
  since: 2,
  revision: 1,
  statement: {
    nb: 'Et tall som er overført fra forrige periode, er det som sto igjen i forrige rapport.',
    nn: 'Eit tal som er overført frå førre periode, er det som stod att i førre rapport.',
    en: 'A figure carried over from last period is what the last report ended with.',
  },
  example: {
    nb: 'Overført er 600 000; i forrige rapport sto det 400 000 igjen.',
    nn: 'Overført er 600 000; i førre rapport stod det att 400 000.',
    en: '600,000 is carried over; the last report had 400,000 left.',
  },
  appliesTo: ({ columns }) => carriedColumns(columns).length > 0,
  reads: ({ columns }) => carriedColumns(columns).map(({ id }) => id),
  check: (report) =>
    report.form.sheets.flatMap((sheet) => {
      const old = new Map(lastRowsOf(report, sheet).map((row) => [row.id, row]));
      const last = { form: report.form, content: report.previous ?? { sheets: {} } };
      return filledLines(report, sheet).flatMap((row) =>
        carriedColumns(sheet.columns).flatMap(({ id, fromPrevious }) => {
          const before = old.get(row.id);
          const left =
            before === undefined ? null : decimalIn(compute(`[${fromPrevious}]`, last, sheet, before));
          const carried = numberIn(valueIn(row, id));
          if (left === null || carried === null || compare(left, carried) === 0) return [];
          const facts = { from: fromPrevious };
          const difference = subtract(carried, left);
          return [
            { sheet: sheet.id, row: row.id, column: id, actual: carried, expected: left, difference, facts },
          ];
        }),
      );
    }),
  message: ({ sheet, column, actual, expected, facts }, { columnTitle, value, language }) => {
    const title = `«${columnTitle(sheet, column ?? '')}»`;
    const from = `«${columnTitle(sheet, facts?.['from'] ?? '')}»`;
    const [now, then] = [actual, expected].map((figure) => value(sheet, column ?? '', number(figure ?? '0')));
    return {
      nb: `${title} er ${now}, men ${from} var ${then} i forrige rapport. Be den som bestilte rapporten rette det til ${then}, eller forklar forskjellen.`,
      nn: `${title} er ${now}, men ${from} var ${then} i førre rapport. Be den som bestilte rapporten rette det til ${then}, eller forklar skilnaden.`,
      en: `${title} is ${now}, but ${from} was ${then} in the last report. Ask whoever commissioned the report to correct it to ${then}, or explain the difference.`,
    }[language];
  },
};
