import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate, formatMonth } from '../../shared/format-date.ts';
import { languages } from '../../shared/language.ts';
import { isIsoDate, parseDate, parseMonth } from '../../shared/parse-date.ts';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const likelySigns = fc.constantFrom(...Array.from('0123456789 ./-marsoktbe\ud800\n'));

describe('parsing a date', () => {
  it.each([
    '15.10.2025',
    '15. 10. 2025',
    '2025-10-15',
    '15. oktober 2025',
    '15 okt. 2025',
    '15.Oktober 2025',
    '15 October 2025',
    '15/10/2025',
    '10/15/2025',
    ' 15.10.2025\u00a0',
    '15. okt. 2025',
    '15. OKTOBER 2025',
    'October 15, 2025',
    'Oct. 15th 2025',
    '15th October 2025',
    '2025.10.15',
    '2025/10/15',
  ])('reads «%s»', (text) => {
    expect(parseDate(text)).toEqual(['2025-10-15']);
  });

  it.each(['nb-NO', 'nn-NO', 'en-GB', 'en-US'])('knows the months of %s, whole and cut short', (locale) => {
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' });
      for (let at = 0; at < 12; at += 1) {
        const name = format.format(new Date(Date.UTC(2025, at, 1)));
        expect(parseMonth(`${name} 2025`)).toEqual([`2025-${String(at + 1).padStart(2, '0')}-01`]);
      }
    }
  });

  it('finds a date ambiguous when day and month can change places', () => {
    expect(parseDate('3/4/2025')).toEqual(['2025-04-03', '2025-03-04']);
    expect(parseDate('4/4/2025')).toEqual(['2025-04-04']);
    expect(parseDate('3.4.2025')).toEqual(['2025-04-03']);
  });

  it.each([
    ['15.10.25', ['2025-10-15', '1925-10-15']],
    ['15. oktober 25', ['2025-10-15', '1925-10-15']],
    ['15/10/25', ['2025-10-15', '1925-10-15', '2015-10-25', '1915-10-25']],
  ])('finds «%s» ambiguous, because the year has no century', (text, days) => {
    expect(parseDate(text)).toEqual(days);
  });

  it.each([
    '',
    '31.02.2025',
    '29.02.2025',
    'oktober',
    '15. okt',
    'snart',
    '2025',
    '15.13.2025',
    '1. ma 2025',
    `15.10.2025${' '.repeat(60)}eller senere`,
  ])('does not take «%s» for a date', (text) => {
    expect(parseDate(text)).toEqual([]);
  });

  it('gives back every date as shown and as typed, in every language', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...languages), (iso, language) => {
        expect(parseDate(formatDate(iso, language))).toEqual([iso]);
        expect(parseDate(iso.split('-').reverse().join('.'))).toEqual([iso]);
        expect(parseDate(iso)).toEqual([iso]);
      }),
    );
  });

  it('never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: likelySigns }), (text) => {
        for (const iso of [...parseDate(text), ...parseMonth(text)]) expect(isIsoDate(iso)).toBe(true);
      }),
    );
  });
});

describe('parsing a month', () => {
  it.each([
    '03.2025',
    '3.2025',
    '03/2025',
    '2025-03',
    'mars 2025',
    'Mars  2025',
    'mar. 2025',
    'March 2025',
    '15.03.2025',
    '2025-03-31',
  ])('reads «%s» as the first day of the month', (text) => {
    expect(parseMonth(text)).toEqual(['2025-03-01']);
  });

  it.each(['', '13.2025', 'vår 2025', '2025', 'mars', 'ma 2025'])(
    'does not take «%s» for a month',
    (text) => {
      expect(parseMonth(text)).toEqual([]);
    },
  );

  it('finds a month ambiguous whose year has no century, or whose day could be it', () => {
    expect(parseMonth('03.25')).toEqual(['2025-03-01', '1925-03-01']);
    expect(parseMonth('mars 25')).toEqual(['2025-03-01', '1925-03-01']);
    expect(parseMonth('3/4/2025')).toEqual(['2025-04-01', '2025-03-01']);
    expect(parseMonth('4/4/2025')).toEqual(['2025-04-01']);
  });

  it('gives back every month as shown, in every language', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...languages), (iso, language) => {
        expect(parseMonth(formatMonth(iso, language))).toEqual([`${iso.slice(0, 7)}-01`]);
      }),
    );
  });
});

describe('an ISO date', () => {
  it('is a day of the calendar', () => {
    expect(isIsoDate('2024-02-29')).toBe(true);
    for (const text of ['2025-02-29', '2025-2-1', '2025-10', '', '15.10.2025'])
      expect(isIsoDate(text)).toBe(false);
  });
});
