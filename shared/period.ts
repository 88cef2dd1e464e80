import type { Language } from './language.ts';

/** `2025`, `2023-H1` (half year), `2025-T2` (tertial, four months) or `2026-03` (month). */
export type Period = string;
export type PeriodKind = 'year' | 'halfYear' | 'tertial' | 'month';

const shape = /^(\d{4})(?:-(?:H([12])|T([123])|(0[1-9]|1[0-2])))?$/;

/** Which kind of period a text is, or null when it is none. */
export function periodKind(period: string): PeriodKind | null {
  const match = shape.exec(period);
  if (match === null) return null;
  if (match[2] !== undefined) return 'halfYear';
  if (match[3] !== undefined) return 'tertial';
  return match[4] === undefined ? 'year' : 'month';
}

export function yearOf(period: Period): number {
  return Number(period.slice(0, 4));
}

/** As people write it: «2025», «1. halvår 2023», «2. tertial 2025», «mars 2026». */
export function describePeriod(period: Period, language: Language): string {
  const year = period.slice(0, 4);
  const part = period.slice(5);
  switch (periodKind(period)) {
    case 'halfYear':
      return language === 'en' ? `half year ${part.slice(1)}, ${year}` : `${part.slice(1)}. halvår ${year}`;
    case 'tertial':
      return language === 'en' ? `tertial ${part.slice(1)}, ${year}` : `${part.slice(1)}. tertial ${year}`;
    case 'month':
      return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : `${language}-NO`, {
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      }).format(new Date(`${period}-01T00:00:00Z`));
    case 'year':
    case null:
      return year;
  }
}
