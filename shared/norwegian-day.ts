import type { Texts } from './texts/nb.ts';

const timeZone = 'Europe/Oslo';
const length = 86_400_000;

/** The calendar day in Norway, such as `2026-01-31`. */
export function dayInNorway(moment: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(moment));
}

/** Whole calendar days in Norway: 0 the same day, below 0 when `to` is the earlier one. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(dayInNorway(to)) - Date.parse(dayInNorway(from))) / length);
}

/** `days` after a day such as `2026-01-31`. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * length).toISOString().slice(0, 10);
}

/** The last minute of a day by the clock in Norway: whoever delivers on the day itself is on time. */
export function endOfDay(day: string): string {
  const summerTime = `${day}T21:59:00.000Z`;
  const winterTime = `${day}T22:59:00.000Z`;
  return dayInNorway(winterTime) === day ? winterTime : summerTime;
}

/** «om 5 dager», «i dag», «3 dager over fristen». */
export function deadlineInWords(deadline: string, now: Date, { deadline: words }: Texts): string {
  const days = daysBetween(now.toISOString(), deadline);
  const isOver = new Date(deadline) < now;
  if (days < 0) return words.daysOver(-days);
  if (days === 0) return isOver ? words.over : words.today;
  return days === 1 ? words.tomorrow : words.inDays(days);
}
