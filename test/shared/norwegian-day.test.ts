import { expect, it } from 'vitest';
import { addDays, dayInNorway, daysBetween, deadlineInWords, endOfDay } from '../../shared/norwegian-day.ts';
import { texts } from '../../shared/texts/texts.ts';

it.each([
  ['2026-01-31', '2026-01-31T22:59:00.000Z'],
  ['2026-07-01', '2026-07-01T21:59:00.000Z'],
  // The clock is changed in the night before: 29 March and 25 October 2026.
  ['2026-03-28', '2026-03-28T22:59:00.000Z'],
  ['2026-03-29', '2026-03-29T21:59:00.000Z'],
  ['2026-10-24', '2026-10-24T21:59:00.000Z'],
  ['2026-10-25', '2026-10-25T22:59:00.000Z'],
])('the last minute of %s in Norway is %s', (day, moment) => {
  expect(endOfDay(day)).toBe(moment);
  expect(dayInNorway(moment)).toBe(day);
});

it('counts days by the calendar in Norway, over a change of the clock too', () => {
  expect(daysBetween('2026-03-28T23:30:00Z', '2026-03-30T21:59:00Z')).toBe(1);
  expect(daysBetween('2026-03-30T09:00:00Z', '2026-03-28T09:00:00Z')).toBe(-2);
  expect(addDays('2026-12-15', 30)).toBe('2027-01-14');
});

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
