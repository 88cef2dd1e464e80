import type { Decimal } from '../decimal.ts';
import { widestPercent, widestRange } from '../definitions/limits.ts';
import type { ColumnType } from '../forms/definition.ts';
import type { Language } from '../language.ts';

interface Limits<Limit> {
  readonly min: Limit | null;
  readonly max: Limit | null;
}

/** The limits that somebody has set; null where a column takes as much as any form does. */
export function setLimits(type: ColumnType): Limits<Decimal> {
  if (!('min' in type)) return { min: null, max: null };
  const { kind, min, max } = type;
  const widest = kind === 'percent' ? widestPercent : widestRange;
  return { min: min === widest.min ? null : min, max: max === widest.max ? null : max };
}

/** What follows «Skriv et tall»: « fra 0 til 100», or nothing. */
export function limitsInWords({ min, max }: Limits<string>, language: Language): string {
  const { both, least, most } = words[language];
  if (min === null) return max === null ? '' : ` ${most} ${max}`;
  return max === null ? ` ${least} ${min}` : ` ${both[0]} ${min} ${both[1]} ${max}`;
}

const words: Readonly<
  Record<
    Language,
    { readonly both: readonly [string, string]; readonly least: string; readonly most: string }
  >
> = {
  nb: { both: ['fra', 'til'], least: 'som er minst', most: 'som er høyst' },
  nn: { both: ['frå', 'til'], least: 'som er minst', most: 'som er høgst' },
  en: { both: ['from', 'to'], least: 'that is at least', most: 'that is at most' },
};
