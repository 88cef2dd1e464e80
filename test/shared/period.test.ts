import { describe, expect, it } from 'vitest';
import { period as schema } from '../../shared/api/schemas.ts';
import { describePeriod, isEarlier, periodKind, periodKinds } from '../../shared/period.ts';

const examples = {
  year: '2025',
  halfYear: '2023-H1',
  tertial: '2025-T2',
  month: '2026-03',
  week: '2025-W40',
};

describe('a period', () => {
  it.each(periodKinds)('of the kind %s is known, here and by the API', (kind) => {
    expect(periodKind(examples[kind])).toBe(kind);
    expect(schema.safeParse(examples[kind]).success).toBe(true);
  });

  it.each([
    '',
    '25',
    '2025-H3',
    '2025-T0',
    '2025-13',
    '2025-W00',
    '2025-W54',
    '2025-W4',
    '2025-w40',
    '2025-W40-1',
  ])('is not «%s»', (text) => {
    expect(periodKind(text)).toBeNull();
    expect(schema.safeParse(text).success).toBe(false);
  });

  it('is week 53 only in the years that have one', () => {
    const years = Array.from(Array(31).keys(), (at) => 2000 + at);
    const long = years.filter((year) => periodKind(`${year}-W53`) === 'week');
    expect(long).toEqual([2004, 2009, 2015, 2020, 2026]);
  });

  it.each([
    ['2025-W01', 'uke 1, 2025', 'veke 1, 2025', 'week 1, 2025'],
    ['2025-W40', 'uke 40, 2025', 'veke 40, 2025', 'week 40, 2025'],
    ['2026-03', 'mars 2026', 'mars 2026', 'March 2026'],
    ['2025-06', 'juni 2025', 'juni 2025', 'June 2025'],
    ['2025-T2', '2. tertial 2025', '2. tertial 2025', 'second tertial of 2025'],
    ['2023-H1', '1. halvår 2023', '1. halvår 2023', 'first half of 2023'],
    ['2025', '2025', '2025', '2025'],
  ])('%s is described as people write it', (period, nb, nn, en) => {
    expect([
      describePeriod(period, 'nb'),
      describePeriod(period, 'nn'),
      describePeriod(period, 'en'),
    ]).toEqual([nb, nn, en]);
  });

  it('comes before a later one of its own kind only', () => {
    expect(isEarlier('2025-W09', '2025-W10')).toBe(true);
    expect(isEarlier('2024-12', '2025-01')).toBe(true);
    expect(isEarlier('2025-H1', '2025-H1')).toBe(false);
    expect(isEarlier('2025-H2', '2025-H1')).toBe(false);
    expect(isEarlier('2024', '2025-H1')).toBe(false);
  });
});
