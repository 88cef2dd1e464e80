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

function format(iso: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(localeOf[language], { ...options, timeZone: 'UTC' }).format(
    new Date(`${iso}T00:00:00Z`),
  );
}
