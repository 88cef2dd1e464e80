import type { Period, PeriodKind } from './period.ts';
import { periodKind } from './period.ts';

const dayLength = 86_400_000;
const weekLength = 7 * dayLength;
/** Monday of the week that 1 January 1970 was in. */
const firstMonday = Date.UTC(1969, 11, 29);

/** How many of a kind are worth choosing among. */
const shownOf: Readonly<Record<PeriodKind, number>> = {
  year: 4,
  halfYear: 5,
  tertial: 5,
  month: 14,
  week: 14,
};

/** The period that a day such as `2026-01-31` is in, the next one, and those before; the newest first. */
export function recentPeriods(kind: PeriodKind, day: string): readonly Period[] {
  const current = numberOf(kind, new Date(day));
  return Array.from(Array(shownOf[kind]).keys(), (back) => periodOf(kind, current + 1 - back));
}

/** What one reports on at that day, most often. */
export function lastEnded(kind: PeriodKind, day: string): Period {
  return periodOf(kind, numberOf(kind, new Date(day)) - 1);
}

/** The newest `count` of years, of months and so on, for periods of different kinds have no order; in order in each kind. */
export function newestOfEachKind(periods: Iterable<Period>, count: number): readonly Period[] {
  const byKind = Map.groupBy(new Set(periods), periodKind);
  return [...byKind.values()].flatMap((ofKind) => ofKind.toSorted().slice(-count));
}

const perYear = { year: 1, halfYear: 2, tertial: 3, month: 12 } as const;

/** Periods of a kind, counted without gaps. */
function numberOf(kind: PeriodKind, day: Date): number {
  if (kind === 'week') return Math.floor((day.getTime() - firstMonday) / weekLength);
  const parts = perYear[kind];
  return day.getUTCFullYear() * parts + Math.floor((day.getUTCMonth() * parts) / 12);
}

function periodOf(kind: PeriodKind, number: number): Period {
  if (kind === 'week') return weekOf(number);
  const parts = perYear[kind];
  const year = String(Math.floor(number / parts));
  const part = (number % parts) + 1;
  switch (kind) {
    case 'year':
      return year;
    case 'halfYear':
      return `${year}-H${part}`;
    case 'tertial':
      return `${year}-T${part}`;
    case 'month':
      return `${year}-${String(part).padStart(2, '0')}`;
  }
}

/** A week belongs to the year of its Thursday (ISO 8601). */
function weekOf(number: number): Period {
  const thursday = new Date(firstMonday + number * weekLength + 3 * dayLength);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / weekLength) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}
