import { formatMonth } from './format-date.ts';
import type { Language } from './language.ts';

/** `2025`, `2023-H1` (half year), `2025-T2` (tertial, four months), `2026-03` (month) or `2025-W40` (ISO 8601 week). */
export type Period = string;
export const periodKinds = ['year', 'halfYear', 'tertial', 'month', 'week'] as const;
export type PeriodKind = (typeof periodKinds)[number];

const shape = /^(\d{4})(?:-(?:H([12])|T([123])|(0[1-9]|1[0-2])|W(0[1-9]|[1-4]\d|5[0-3])))?$/;

/** Which kind of period a text is, or null when it is none. */
export function periodKind(period: string): PeriodKind | null {
  const match = shape.exec(period);
  if (match === null) return null;
  if (match[2] !== undefined) return 'halfYear';
  if (match[3] !== undefined) return 'tertial';
  if (match[4] !== undefined) return 'month';
  if (match[5] === undefined) return 'year';
  return match[5] === '53' && !hasWeek53(yearOf(period)) ? null : 'week';
}

/** A year has 53 weeks when it begins or ends on a Thursday: ISO 8601 counts a week to the year of its Thursday. */
function hasWeek53(year: number): boolean {
  const thursday = 4;
  return [Date.UTC(year, 0, 1), Date.UTC(year, 11, 31)].some((day) => new Date(day).getUTCDay() === thursday);
}

/** Whether a period comes before another one of the same kind; periods of different kinds have no order. */
export function isEarlier(period: Period, than: Period): boolean {
  return periodKind(period) === periodKind(than) && period < than;
}

export function yearOf(period: Period): number {
  return Number(period.slice(0, 4));
}

/** As people write it: «2025», «1. halvår 2023», «2. tertial 2025», «mars 2026», «uke 40, 2025». */
export function describePeriod(period: Period, language: Language): string {
  const year = period.slice(0, 4);
  const part = period.slice(5);
  switch (periodKind(period)) {
    case 'halfYear':
      return language === 'en' ? `${ordinal(part)} half of ${year}` : `${part.slice(1)}. halvår ${year}`;
    case 'tertial':
      return language === 'en' ? `${ordinal(part)} tertial of ${year}` : `${part.slice(1)}. tertial ${year}`;
    case 'month':
      return formatMonth(`${period}-01`, language);
    case 'week':
      return `${weekWords[language]} ${Number(part.slice(1))}, ${year}`;
    case 'year':
    case null:
      return year;
  }
}

const weekWords: Readonly<Record<Language, string>> = { nb: 'uke', nn: 'veke', en: 'week' };

function ordinal(part: string): string {
  return ['first', 'second', 'third'][Number(part.slice(1)) - 1] ?? part;
}
