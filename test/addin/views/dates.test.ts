import { expect, it } from 'vitest';
import { deadlineInWords, formatDay } from '../../../addin/views/dates.ts';
import { texts } from '../../../shared/texts/texts.ts';

const deadline = '2026-01-31T22:59:00.000Z';
it.each([
  ['2026-01-26T09:00:00Z', 'om 5 dager'],
  ['2026-01-30T22:30:00Z', 'i morgen'],
  // Half past midnight in Norway is already the last day.
  ['2026-01-30T23:30:00Z', 'i dag'],
  ['2026-01-31T22:59:30Z', 'fristen gikk ut i dag'],
  ['2026-02-01T09:00:00Z', '1 dag over fristen'],
  ['2026-02-03T09:00:00Z', '3 dager over fristen'],
])('at %s a deadline on 31 January is «%s»', (now, words) => {
  expect(deadlineInWords(deadline, new Date(now), texts.nb)).toBe(words);
});

it('gives the day as it is in Norway, in the language of the reader', () => {
  expect(formatDay('2026-01-31T23:30:00Z', 'nb')).toBe('1. februar 2026');
  expect(formatDay(deadline, 'en')).toBe('31 January 2026');
});
