import fc from 'fast-check';
import { expect, it } from 'vitest';
import { periodKind, periodKinds } from '../../shared/period.ts';
import { lastEnded, newestOfEachKind, recentPeriods } from '../../shared/recent-periods.ts';

it.each([
  ['year', '2026-01-31', '2025'],
  ['halfYear', '2026-01-31', '2025-H2'],
  ['halfYear', '2026-07-01', '2026-H1'],
  ['tertial', '2026-04-30', '2025-T3'],
  ['tertial', '2026-05-01', '2026-T1'],
  ['month', '2026-01-31', '2025-12'],
  ['month', '2026-12-31', '2026-11'],
  // 2026 begins on a Thursday: it has 53 weeks, and week 1 begins on 29 December 2025.
  ['week', '2025-12-29', '2025-W52'],
  ['week', '2026-01-04', '2025-W52'],
  ['week', '2026-01-05', '2026-W01'],
  ['week', '2027-01-04', '2026-W53'],
] as const)('of kind %s, the last one that has ended on %s is %s', (kind, day, period) => {
  expect(lastEnded(kind, day)).toBe(period);
});

it('offers the next one, the one under way, and those before', () => {
  expect(recentPeriods('halfYear', '2026-11-22')).toEqual([
    '2027-H1',
    '2026-H2',
    '2026-H1',
    '2025-H2',
    '2025-H1',
  ]);
});

it('offers periods of the kind that was asked for, each once, whatever the day', () => {
  const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, fc.constantFrom(...periodKinds), (date, kind) => {
      const offered = recentPeriods(kind, date.toISOString().slice(0, 10));
      expect(offered.map(periodKind)).toEqual(offered.map(() => kind));
      expect(new Set(offered).size).toBe(offered.length);
      expect(offered.toSorted().toReversed()).toEqual(offered);
    }),
  );
});

it('picks the newest of each kind, for a week is no later than a year', () => {
  const periods = ['2026-W06', '2025', '2026-W05', '2024', '2026-01', '2023', '2026-W04', '2026-02', '2025'];
  expect(newestOfEachKind(periods, 2)).toEqual([
    '2026-W05',
    '2026-W06',
    '2024',
    '2025',
    '2026-01',
    '2026-02',
  ]);
  expect(newestOfEachKind([], 2)).toEqual([]);
});
