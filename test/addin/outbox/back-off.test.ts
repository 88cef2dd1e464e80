import fc from 'fast-check';
import { expect, it } from 'vitest';
import { delayBefore } from '../../../addin/outbox/back-off.ts';

it('waits between one second and a minute, longer at most with each try, spread at random', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.double({ min: 0, max: 0.999, noNaN: true }), (attempt, random) => {
      const delay = delayBefore(attempt, random, null);
      expect(delay).toBeGreaterThanOrEqual(1000);
      expect(delay).toBeLessThanOrEqual(60_000);
      expect(delayBefore(attempt + 1, random, null)).toBeGreaterThanOrEqual(delay);
    }),
  );
});

it('never comes back sooner than the server asked', () => {
  expect(delayBefore(1, 0, 90)).toBe(90_000);
});
