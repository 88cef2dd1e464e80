import type { Language } from '../language.ts';
import type { ComparisonName } from './breach-of-formula.ts';

interface ComparisonTexts {
  readonly said: (subject: string, is: string, goal: string) => string;
  readonly whichIs: (goal: string, value: string) => string;
  readonly tooMuch: (difference: string) => string;
  readonly tooLittle: (difference: string) => string;
  readonly rounding: string;
  readonly sumOf: (column: string, sheet: string | null) => string;
  readonly lastPeriod: (column: string) => string;
  readonly empty: string;
  readonly relations: Readonly<Record<'days' | 'other', Readonly<Record<ComparisonName, string>>>>;
}

export const comparisonTexts: Readonly<Record<Language, ComparisonTexts>> = {
  nb: {
    said: (subject, is, goal) => `${subject} er ${is}, men skal være ${goal}.`,
    whichIs: (goal, value) => `${goal}, som er ${value}`,
    tooMuch: (difference) => `${difference} for mye`,
    tooLittle: (difference) => `${difference} for lite`,
    rounding: 'Det er ikke mer enn avrunding kan gi.',
    sumOf: (column, sheet) => `summen av ${column}${sheet === null ? '' : ` på arket ${sheet}`}`,
    lastPeriod: (column) => `${column} i forrige periode`,
    empty: 'tom',
    relations: {
      other: {
        equal: 'lik',
        notEqual: 'noe annet enn',
        atMost: 'høyst',
        atLeast: 'minst',
        below: 'mindre enn',
        above: 'mer enn',
      },
      days: {
        equal: 'samme dag som',
        notEqual: 'en annen dag enn',
        atMost: 'senest',
        atLeast: 'tidligst',
        below: 'før',
        above: 'etter',
      },
    },
  },
  nn: {
    said: (subject, is, goal) => `${subject} er ${is}, men skal vere ${goal}.`,
    whichIs: (goal, value) => `${goal}, som er ${value}`,
    tooMuch: (difference) => `${difference} for mykje`,
    tooLittle: (difference) => `${difference} for lite`,
    rounding: 'Det er ikkje meir enn avrunding kan gi.',
    sumOf: (column, sheet) => `summen av ${column}${sheet === null ? '' : ` på arket ${sheet}`}`,
    lastPeriod: (column) => `${column} i førre periode`,
    empty: 'tom',
    relations: {
      other: {
        equal: 'lik',
        notEqual: 'noko anna enn',
        atMost: 'høgst',
        atLeast: 'minst',
        below: 'mindre enn',
        above: 'meir enn',
      },
      days: {
        equal: 'same dag som',
        notEqual: 'ein annan dag enn',
        atMost: 'seinast',
        atLeast: 'tidlegast',
        below: 'før',
        above: 'etter',
      },
    },
  },
  en: {
    said: (subject, is, goal) => `${subject} is ${is} but must be ${goal}.`,
    whichIs: (goal, value) => `${goal}, which is ${value}`,
    tooMuch: (difference) => `${difference} too much`,
    tooLittle: (difference) => `${difference} too little`,
    rounding: 'That is no more than rounding can make.',
    sumOf: (column, sheet) => `the sum of ${column}${sheet === null ? '' : ` on the sheet ${sheet}`}`,
    lastPeriod: (column) => `${column} of last period`,
    empty: 'empty',
    relations: {
      other: {
        equal: 'equal to',
        notEqual: 'other than',
        atMost: 'at most',
        atLeast: 'at least',
        below: 'below',
        above: 'above',
      },
      days: {
        equal: 'the same day as',
        notEqual: 'another day than',
        atMost: 'no later than',
        atLeast: 'no earlier than',
        below: 'before',
        above: 'after',
      },
    },
  },
};
