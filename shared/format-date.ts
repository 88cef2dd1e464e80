import type { Language } from './language.ts';
import { localeOf } from './language.ts';

/** «15. oktober 2025» of an ISO date. */
export function formatDate(iso: string, language: Language): string {
  return format(iso, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** «oktober 2025» of any day in the month. */
export function formatMonth(iso: string, language: Language): string {
  return format(iso, language, { month: 'long', year: 'numeric' });
}

/** «15. okt. 2025»: for where there is little room. The month is spelt, because 3/4 is two days. */
export function formatShortDate(iso: string, language: Language): string {
  return format(iso, language, { dateStyle: 'medium' });
}

/** «15. jan. 2026, 14:05» of a moment in UTC, by the clock in Norway. */
export function formatMoment(moment: string, language: Language): string {
  return new Intl.DateTimeFormat(localeOf[language], {
    timeZone: 'Europe/Oslo',
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(moment));
}

function format(iso: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(localeOf[language], { ...options, timeZone: 'UTC' }).format(
    new Date(`${iso}T00:00:00Z`),
  );
}
