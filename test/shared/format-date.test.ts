import { describe, expect, it } from 'vitest';
import { formatDate, formatMoment, formatMonth, formatShortDate } from '../../shared/format-date.ts';
import { languages } from '../../shared/language.ts';

const inEach = (format: (language: (typeof languages)[number]) => string) => languages.map(format);

describe('a date in bokmål, nynorsk and English', () => {
  it('is spelt out', () => {
    expect(inEach((language) => formatDate('2025-10-15', language))).toEqual([
      '15. oktober 2025',
      '15. oktober 2025',
      '15 October 2025',
    ]);
    expect(inEach((language) => formatMonth('2025-03-01', language))).toEqual([
      'mars 2025',
      'mars 2025',
      'March 2025',
    ]);
  });

  it('is cut short without becoming ambiguous', () => {
    expect(inEach((language) => formatShortDate('2025-04-03', language))).toEqual([
      '3. apr. 2025',
      '3. apr. 2025',
      '3 Apr 2025',
    ]);
  });

  it('is the day in Norway when it is a moment', () => {
    expect(inEach((language) => formatMoment('2025-12-31T23:30:00Z', language))).toEqual([
      '1. jan. 2026, 00:30',
      '1. jan. 2026, 00:30',
      '1 Jan 2026, 00:30',
    ]);
  });
});
