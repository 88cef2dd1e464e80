import { multiply } from './decimal.ts';
import type { Decimal } from './decimal.ts';
import type { AmountUnit } from './forms/definition.ts';

/** A sum of money written beside a figure: «1,2 mill.» is 1.2 of `mill. kr`. */
export type WrittenUnit = AmountUnit | 'mrd. kr';

const currencyBefore = /^([-+]?) ?(?:kr\.?|nok|kroner)(?!\p{L}) ?/iu;
/** «500 000,-» is a price without øre. */
const currencyAfter = /(?:,-)? ?(?<!\p{L})(?:kr\.?|nok|kroner)$|,-$/iu;
/** A Norwegian «billion» is a thousand times an English one, so it is none of these. */
const words: readonly (readonly [RegExp, WrittenUnit | '%'])[] = [
  [/ ?(?<!\p{L})(?:tusen|tkr|t\.?kr\.?|thousand)$/iu, 'tusen kr'],
  [/ ?(?<!\p{L})(?:mill|mill\.|mnok|million|millioner|millionar|millions)$/iu, 'mill. kr'],
  [/ ?(?<!\p{L})(?:mrd|mrd\.|milliard|milliarder|milliardar)$/iu, 'mrd. kr'],
  [/ ?(?:%|pst\.?|prosent|per cent|percent)$/iu, '%'],
];

/** Takes the unit from a figure; nothing is left of it that is a unit, and a currency beside a word is part of it. */
export function splitUnit(written: string): {
  readonly rest: string;
  readonly unit: WrittenUnit | '%' | null;
} {
  const figure = written.replace(currencyBefore, '$1').replace(currencyAfter, '').trim();
  const kroner = figure === written ? null : 'kr';
  const word = words.find(([pattern]) => pattern.test(figure));
  if (word === undefined) return { rest: figure, unit: kroner };
  const [pattern, unit] = word;
  return { rest: figure.replace(pattern, '').replace(currencyAfter, ''), unit };
}

const kronerIn: Readonly<Record<WrittenUnit, Decimal>> = {
  kr: '1',
  'tusen kr': '1000',
  'mill. kr': '1000000',
  'mrd. kr': '1000000000',
};
const perKrone: Readonly<Record<AmountUnit, Decimal>> = {
  kr: '1',
  'tusen kr': '0.001',
  'mill. kr': '0.000001',
};

/** The number in a column's unit; without a unit it is taken to be in it already. */
export function inUnit(
  { value, unit }: { readonly value: Decimal; readonly unit: WrittenUnit | null },
  column: AmountUnit,
): Decimal {
  return unit === null ? value : multiply(multiply(value, kronerIn[unit]), perKrone[column]);
}
