import type { Language } from '../../shared/language.ts';
import { localeOf } from '../../shared/language.ts';
import type { Texts } from '../../shared/texts/nb.ts';

const timeZone = 'Europe/Oslo';

/** Whole calendar days in Norway from `now` until the day of `moment`: 0 is today, below 0 is past. */
export function daysUntil(moment: string, now: Date): number {
  return dayNumber(new Date(moment)) - dayNumber(now);
}

function dayNumber(moment: Date): number {
  const iso = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(moment);
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);
}

/** «om 5 dager», «i dag», «3 dager over fristen». */
export function deadlineInWords(deadline: string, now: Date, texts: Texts): string {
  const days = daysUntil(deadline, now);
  const isOver = new Date(deadline) < now;
  if (days < 0) return texts.deadline.daysOver(-days);
  if (days === 0) return isOver ? texts.deadline.over : texts.deadline.today;
  return days === 1 ? texts.deadline.tomorrow : texts.deadline.inDays(days);
}

/** «15. januar 2026» */
export function formatDay(moment: string, language: Language): string {
  const format = new Intl.DateTimeFormat(localeOf[language], { timeZone, dateStyle: 'long' });
  return format.format(new Date(moment));
}

/** «15. jan. 2026, 14:05» */
export function formatMoment(moment: string, language: Language): string {
  const format = new Intl.DateTimeFormat(localeOf[language], {
    timeZone,
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return format.format(new Date(moment));
}
