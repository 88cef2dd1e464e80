import { compare } from '../decimal.ts';
import { numberIn } from '../value.ts';
import { inputsOfTypes } from './columns-read.ts';
import { filledCells } from './lines.ts';
import type { FilledCell } from './lines.ts';
import { isWithin, numberRange } from './number-range.ts';
import type { Rule, Violation } from './rule.ts';
import { hasInput } from './sheet-has.ts';

export const amountsAreWithinRange: Rule = {
  id: 'amounts-are-within-range',
  severity: 'error',
  since: 1,
  revision: 1,
  statement: {
    nb: 'Tall er ikke mindre eller større enn feltet tillater, og antall og kronebeløp er hele.',
    nn: 'Tal er ikkje mindre eller større enn feltet tillèt, og talet på noko og kronebeløp er heile.',
    en: 'Numbers are neither below nor above what the cell allows; counts and amounts in kroner are whole.',
  },
  example: {
    nb: 'Tildelt beløp er 2,75; det skulle vært 2 750 000 kroner.',
    nn: 'Tildelt beløp er 2,75; det skulle vore 2 750 000 kroner.',
    en: 'The amount allocated is 2.75; it should have been 2,750,000 kroner.',
  },
  appliesTo: hasInput('integer', 'amount'),
  reads: inputsOfTypes('integer', 'amount', 'decimal', 'percent'),
  check: (report) => filledCells(report).flatMap(violations),
  message: ({ sheet, column, actual, facts }, { columnTitle, amount, language }) => {
    const title = columnTitle(sheet, column ?? '');
    const value = amount(actual ?? '0');
    const [min, max] = [amount(facts?.['min'] ?? '0'), amount(facts?.['max'] ?? '0')];
    if (facts?.['breach'] === 'fraction') {
      return {
        nb: `«${title}» er ${value}, men skal være et helt tall. Skriv et helt tall fra ${min} til ${max}; beløp i kroner, ikke i tusen eller millioner.`,
        nn: `«${title}» er ${value}, men skal vere eit heilt tal. Skriv eit heilt tal frå ${min} til ${max}; beløp i kroner, ikkje i tusen eller millionar.`,
        en: `«${title}» is ${value} but must be a whole number. Write a whole number from ${min} to ${max}; amounts in kroner, not in thousands or millions.`,
      }[language];
    }
    return {
      nb: `«${title}» er ${value}. Skriv et tall fra ${min} til ${max}.`,
      nn: `«${title}» er ${value}. Skriv eit tal frå ${min} til ${max}.`,
      en: `«${title}» is ${value}. Write a number from ${min} to ${max}.`,
    }[language];
  },
};

function violations({ sheet, row, column, value }: FilledCell): readonly Violation[] {
  const range = numberRange(column.type);
  const number = numberIn(value);
  if (range === null || number === null || isWithin(range, number)) return [];
  const { min, max } = range;
  const breach = compare(number, min) < 0 ? 'below' : compare(number, max) > 0 ? 'above' : 'fraction';
  const expected = { below: min, above: max, fraction: null }[breach];
  const facts = { breach, min, max };
  return [{ sheet: sheet.id, row: row.id, column: column.id, actual: number, expected, facts }];
}
