import { compare } from '../decimal.ts';
import type { Text } from '../language.ts';
import { number, numberIn } from '../value.ts';
import { limitsInWords, setLimits } from '../workbook/set-limits.ts';
import { inputsOfTypes } from './columns-read.ts';
import { filledCells } from './lines.ts';
import type { FilledCell } from './lines.ts';
import { isInKroner, isWithin, numberRange } from './number-range.ts';
import type { Rule, Violation } from './rule.ts';
import { hasInput } from './sheet-has.ts';

const kinds = ['integer', 'decimal', 'amount', 'percent'] as const;

export const amountsAreWithinRange: Rule = {
  id: 'amounts-are-within-range',
  severity: 'error',
  since: 1,
  revision: 2,
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
  appliesTo: hasInput(...kinds),
  reads: inputsOfTypes(...kinds),
  check: (report) => filledCells(report).flatMap(violations),
  message: ({ sheet, column, actual, facts = {} }, { columnTitle, value, language }) => {
    const title = columnTitle(sheet, column ?? '');
    const shown = (decimal: string) => value(sheet, column ?? '', number(decimal));
    const limit = (fact: string | undefined) => (fact === undefined ? null : shown(fact));
    const limits = limitsInWords({ min: limit(facts['min']), max: limit(facts['max']) }, language);
    const is = shown(actual ?? '0');
    if (facts['breach'] === 'fraction') {
      const unit = facts['inKroner'] === 'true' ? inKroner[language] : '';
      return {
        nb: `«${title}» er ${is}, men skal være et helt tall. Skriv et helt tall${limits}${unit}.`,
        nn: `«${title}» er ${is}, men skal vere eit heilt tal. Skriv eit heilt tal${limits}${unit}.`,
        en: `«${title}» is ${is} but must be a whole number. Write a whole number${limits}${unit}.`,
      }[language];
    }
    return {
      nb: `«${title}» er ${is}. Skriv et tall${limits}.`,
      nn: `«${title}» er ${is}. Skriv eit tal${limits}.`,
      en: `«${title}» is ${is}. Write a number${limits}.`,
    }[language];
  },
};

const inKroner: Text = {
  nb: '; beløp i kroner, ikke i tusen eller millioner',
  nn: '; beløp i kroner, ikkje i tusen eller millionar',
  en: '; amounts in kroner, not in thousands or millions',
};

function violations({ sheet, row, column, value }: FilledCell): readonly Violation[] {
  const range = numberRange(column.type);
  const actual = numberIn(value);
  if (range === null || actual === null || isWithin(range, actual)) return [];
  const { min, max } = range;
  const breach = compare(actual, min) < 0 ? 'below' : compare(actual, max) > 0 ? 'above' : 'fraction';
  const expected = { below: min, above: max, fraction: null }[breach];
  const limits = setLimits(column.type);
  const facts = {
    breach,
    ...told('min', breach === 'below' ? min : limits.min),
    ...told('max', breach === 'above' ? max : limits.max),
    ...(isInKroner(column.type) ? { inKroner: 'true' } : {}),
  };
  return [{ sheet: sheet.id, row: row.id, column: column.id, actual, expected, facts }];
}

function told(name: string, limit: string | null): Readonly<Record<string, string>> {
  return limit === null ? {} : { [name]: limit };
}
