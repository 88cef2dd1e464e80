import type { Language } from '../language.ts';

/** What a part of an expression is: a whole number is a number, a code of a list is a text. */
export type Kind = 'number' | 'text' | 'date' | 'truth';

/** How an operator is written, and what it takes and gives. `same`: two of one kind. `any`: what its branches are. */
export interface Operator {
  /** Between its two arguments, or in front of its only one. */
  readonly symbol?: string;
  /** As a function; the first of each language is the one written, the others are understood. */
  readonly names?: Readonly<Record<Language, readonly [string, ...string[]]>>;
  readonly takes: 'numbers' | 'truths' | 'same' | 'ordered' | 'branches' | 'cell';
  readonly gives: Kind | 'any';
  readonly fewest: number;
  readonly most: number;
  /** Binds tighter the higher. */
  readonly rank?: number;
}

const two = { fewest: 2, most: 2 } as const;
const name = (norwegian: readonly [string, ...string[]], english: readonly [string, ...string[]]) => ({
  nb: norwegian,
  nn: norwegian,
  en: english,
});
const arithmetic = { takes: 'numbers', gives: 'number', ...two } as const;
const order = { takes: 'ordered', gives: 'truth', rank: 1, ...two } as const;

export const operators = {
  equal: { symbol: '=', takes: 'same', gives: 'truth', rank: 1, ...two },
  notEqual: { symbol: '<>', takes: 'same', gives: 'truth', rank: 1, ...two },
  atMost: { symbol: '<=', ...order },
  atLeast: { symbol: '>=', ...order },
  below: { symbol: '<', ...order },
  above: { symbol: '>', ...order },
  add: { symbol: '+', ...arithmetic, rank: 2 },
  subtract: { symbol: '-', ...arithmetic, rank: 2 },
  multiply: { symbol: '*', ...arithmetic, rank: 3 },
  divide: { symbol: '/', ...arithmetic, rank: 3 },
  negate: { symbol: '-', takes: 'numbers', gives: 'number', fewest: 1, most: 1, rank: 4 },
  round: { names: name(['AVRUND'], ['ROUND']), takes: 'numbers', gives: 'number', ...two },
  absolute: { names: name(['ABS'], ['ABS']), takes: 'numbers', gives: 'number', fewest: 1, most: 1 },
  smallest: { names: name(['MIN'], ['MIN']), takes: 'numbers', gives: 'number', fewest: 1, most: 20 },
  largest: {
    names: name(['STØRST', 'MAKS'], ['MAX']),
    takes: 'numbers',
    gives: 'number',
    fewest: 1,
    most: 20,
  },
  and: { names: name(['OG'], ['AND']), takes: 'truths', gives: 'truth', fewest: 1, most: 20 },
  or: { names: name(['ELLER'], ['OR']), takes: 'truths', gives: 'truth', fewest: 1, most: 50 },
  not: { names: name(['IKKE'], ['NOT']), takes: 'truths', gives: 'truth', fewest: 1, most: 1 },
  if: { names: name(['HVIS', 'OM'], ['IF']), takes: 'branches', gives: 'any', fewest: 2, most: 3 },
  filled: { names: name(['UTFYLT'], ['FILLED']), takes: 'cell', gives: 'truth', fewest: 1, most: 1 },
} as const satisfies Readonly<Record<string, Operator>>;

export type OperatorName = keyof typeof operators;
export const operatorNames: readonly OperatorName[] = Object.keys(operators).filter(isOperatorName);

function isOperatorName(value: string): value is OperatorName {
  return Object.hasOwn(operators, value);
}

/** What is written as a function and is not an operator on values: they take a column. */
export const columnFunctions = {
  sum: name(['SUMMER', 'SUM'], ['SUM']),
  count: name(['ANTALLA', 'ANTALL'], ['COUNTA', 'COUNT']),
  previous: name(['FORRIGE', 'FØRRE'], ['PREVIOUS']),
} as const;
export type ColumnFunction = keyof typeof columnFunctions;

export const functionNames: readonly string[] = [
  ...operatorNames.flatMap((operator) => namesOf(operators[operator])),
  ...Object.values(columnFunctions).flatMap((names) => Object.values(names).flat()),
];

function namesOf({ names }: Operator): readonly string[] {
  return names === undefined ? [] : Object.values(names).flat();
}

/** In upper or lower case, in any of the languages. */
export function operatorCalled(written: string): OperatorName | null {
  return operatorNames.find((operator) => namesOf(operators[operator]).includes(upper(written))) ?? null;
}

export function columnFunctionCalled(written: string): ColumnFunction | null {
  const called = Object.entries(columnFunctions).find(([, names]) =>
    Object.values(names).some((known) => known.some((one) => one === upper(written))),
  );
  const found = called?.[0];
  return found !== undefined && isColumnFunction(found) ? found : null;
}

export function isColumnFunction(value: string): value is ColumnFunction {
  return Object.hasOwn(columnFunctions, value);
}

/** The parser lets no other symbols through. */
export function operatorWritten(symbol: string, args: number): OperatorName {
  const found = operatorNames.find((operator) => {
    const { symbol: own, most }: Operator = operators[operator];
    return own === symbol && most === args;
  });
  if (found === undefined) throw new Error(`There is no operator ${symbol} on ${args}.`);
  return found;
}

const upper = (written: string): string => written.toLocaleUpperCase('nb-NO');
