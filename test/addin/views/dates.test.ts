import { expect, it } from 'vitest';
import { formatDay } from '../../../addin/views/dates.ts';

it('gives the day as it is in Norway, in the language of the reader', () => {
  expect(formatDay('2026-01-31T23:30:00Z', 'nb')).toBe('1. februar 2026');
  expect(formatDay('2026-01-31T22:59:00.000Z', 'en')).toBe('31 January 2026');
});
