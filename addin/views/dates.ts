import type { Language } from '../../shared/language.ts';
import { localeOf } from '../../shared/language.ts';

const timeZone = 'Europe/Oslo';

/** «15. januar 2026» */
export function formatDay(moment: string, language: Language): string {
  const format = new Intl.DateTimeFormat(localeOf[language], { timeZone, dateStyle: 'long' });
  return format.format(new Date(moment));
}
