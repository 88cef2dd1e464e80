/** Norwegian (bokmål and nynorsk are alike) and English, each month's names; at least three letters of one are enough. */
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

/** Each group of the pattern in the orders that it can be meant in; a missing day is the first. */
interface Shape {
  readonly pattern: RegExp;
  readonly orders: readonly string[];
}

const dayShapes: readonly Shape[] = [
  { pattern: /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/, orders: ['ymd'] },
  { pattern: /^(\d{1,2})[. ] ?(\d{1,2})[. ] ?(\d{4}|\d{2})$/, orders: ['dmy'] },
  { pattern: /^(\d{1,2})(?:\.|st|nd|rd|th)? ?(\p{L}+)\.?,? (\d{4}|\d{2})$/u, orders: ['dmy'] },
  { pattern: /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u, orders: ['mdy'] },
  { pattern: /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/, orders: ['dmy', 'mdy'] },
  { pattern: /^(\d{2})[/-](\d{1,2})[/-](\d{2})$/, orders: ['dmy', 'mdy', 'ymd'] },
];
const monthShapes: readonly Shape[] = [
  { pattern: /^(\d{1,2})[./-] ?(\d{4}|\d{2})$/, orders: ['my'] },
  { pattern: /^(\d{4})[./-](\d{1,2})$/, orders: ['ym'] },
  { pattern: /^(\p{L}+)\.?,? (\d{4}|\d{2})$/u, orders: ['my'] },
];

/**
 * The days between 1900 and 9999 that «15.10.2025», «15. okt. 2025» or «2025-10-15» can stand for, as ISO: none when it is
 * no date; several when it must be asked which, as for «3/4/2025» and for years without a century.
 */
export function parseDate(text: string): readonly string[] {
  return read(tidy(text), dayShapes);
}

/** The months that «03.2025», «mars 2025», «2025-03» or a whole date can stand for, as their first days. */
export function parseMonth(text: string): readonly string[] {
  const written = tidy(text);
  const found = read(written, monthShapes);
  return found.length > 0 ? found : distinct(read(written, dayShapes).map((day) => `${day.slice(0, 7)}-01`));
}

export function isIsoDate(text: string): boolean {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return dateOf(year, month, day)[0] === text;
}

const longest = 60;

function tidy(text: string): string {
  return text.length > longest ? '' : text.replace(/\s+/g, ' ').trim().toLowerCase();
}

function read(written: string, shapes: readonly Shape[]): readonly string[] {
  const shape = shapes.find(({ pattern }) => pattern.test(written));
  const [, ...parts] = shape?.pattern.exec(written) ?? [];
  return distinct((shape?.orders ?? []).flatMap((order) => datesOf(parts, order)));
}

function datesOf(parts: readonly string[], order: string): readonly string[] {
  const part = (letter: string): string => parts[order.indexOf(letter)] ?? '1';
  return centuriesOf(part('y')).flatMap((year) => dateOf(year, monthCalled(part('m')), part('d')));
}

function centuriesOf(year: string): readonly string[] {
  return year.length === 4 ? [year] : [`20${year}`, `19${year}`];
}

function monthCalled(written: string): string {
  if (/^\d/.test(written) || written.length < 3) return written;
  return String(months.findIndex((names) => names.some((full) => full.startsWith(written))) + 1);
}

function dateOf(year: string, month: string, day: string): readonly string[] {
  if (!(Number(year) >= 1900)) return [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? [iso] : [];
}

function distinct(days: readonly string[]): readonly string[] {
  return [...new Set(days)];
}
