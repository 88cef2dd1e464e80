/** English and Norwegian, each month's names; at least three letters of one are enough. */
const months: readonly (readonly string[])[] = [
  ['januar', 'january'],
  ['februar', 'february'],
  ['mars', 'march'],
  ['april'],
  ['mai', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['august'],
  ['september', 'sept'],
  ['oktober', 'october'],
  ['november'],
  ['desember', 'december'],
];

/** A date as ISO, `2025-10-15`. */
export interface WrittenDate {
  readonly iso: string;
}

/**
 * Reads «15.10.2025», «15. oktober 2025» or «2025-10-15» as a date. «3/4/2025» is ambiguous: day and month can
 * be the other way round. Null for what is no date between 1900 and 9999, and for years without a century.
 */
export function parseDate(text: string): WrittenDate | 'ambiguous' | null {
  const written = tidy(text);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written);
  if (iso !== null) return dateOf(iso[1], iso[2], iso[3]);
  const dotted = /^(\d{1,2})[. ] ?(\d{1,2})[. ] ?(\d{4})$/.exec(written);
  if (dotted !== null) return dateOf(dotted[3], dotted[2], dotted[1]);
  const named = /^(\d{1,2})\.? ?(\p{L}+)\.? (\d{4})$/u.exec(written);
  if (named !== null) return dateOf(named[3], monthCalled(named[2]), named[1]);
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(written);
  if (slashed === null) return null;
  const [, first, second, year] = slashed;
  const dayFirst = dateOf(year, second, first);
  const monthFirst = dateOf(year, first, second);
  if (dayFirst !== null && monthFirst !== null && dayFirst.iso !== monthFirst.iso) return 'ambiguous';
  return dayFirst ?? monthFirst;
}

/** Reads «03.2025», «mars 2025», «2025-03» or a whole date as the first day of the month. */
export function parseMonth(text: string): WrittenDate | 'ambiguous' | null {
  const written = tidy(text);
  const numbered = /^(\d{1,2})[./-] ?(\d{4})$/.exec(written);
  if (numbered !== null) return dateOf(numbered[2], numbered[1], '1');
  const iso = /^(\d{4})-(\d{2})$/.exec(written);
  if (iso !== null) return dateOf(iso[1], iso[2], '1');
  const named = /^(\p{L}+)\.? (\d{4})$/u.exec(written);
  if (named !== null) return dateOf(named[2], monthCalled(named[1]), '1');
  const date = parseDate(text);
  return date === null || date === 'ambiguous' ? date : { iso: `${date.iso.slice(0, 7)}-01` };
}

export function isIsoDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return dateOf(year, month, day)?.iso === text;
}

function tidy(text: string): string {
  return text.slice(0, 60).replace(/\s+/g, ' ').trim().toLowerCase();
}

function monthCalled(name: string | undefined): string | undefined {
  if (name === undefined || name.length < 3) return undefined;
  const index = months.findIndex((names) => names.some((full) => full.startsWith(name)));
  return index < 0 ? undefined : String(index + 1);
}

function dateOf(year?: string, month?: string, day?: string): WrittenDate | null {
  if (year === undefined || month === undefined || day === undefined || Number(year) < 1900) return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? { iso } : null;
}
