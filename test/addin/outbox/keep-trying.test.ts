import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepTrying } from '../../../addin/outbox/keep-trying.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const again = () => ({ again: true, retryAfter: null }) as const;

it('tries again by itself until it works', async () => {
  let runs = 0;
  const work = () => {
    runs += 1;
    return runs < 3 ? Promise.reject(new Error('offline')) : Promise.resolve();
  };
  const trying = keepTrying({ work, onFailure: again, random: () => 0 });
  await trying.now();
  expect(runs).toBe(1);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(runs).toBe(3);
  await vi.advanceTimersByTimeAsync(100_000);
  expect(runs).toBe(3);
});

it('waits at least as long as it was told', async () => {
  let runs = 0;
  const work = () => {
    runs += 1;
    return Promise.reject(new Error('busy'));
  };
  const trying = keepTrying({ work, onFailure: () => ({ again: true, retryAfter: 30 }), random: () => 0 });
  await trying.now();
  await vi.advanceTimersByTimeAsync(29_000);
  expect(runs).toBe(1);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(runs).toBe(2);
  trying.stop();
});

it('never has two runs at a time, and runs once more when it was asked to meanwhile', async () => {
  let underWay = 0;
  let runs = 0;
  const work = async () => {
    underWay += 1;
    runs += 1;
    expect(underWay).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 100));
    underWay -= 1;
  };
  const trying = keepTrying({ work, onFailure: again, random: () => 0 });
  const all = [trying.now(), trying.now(), trying.now()];
  await vi.advanceTimersByTimeAsync(50);
  all.push(trying.now());
  await vi.advanceTimersByTimeAsync(1000);
  await Promise.all(all);
  expect(runs).toBe(2);
});

it('leaves it when trying again cannot help, and when it is stopped', async () => {
  let runs = 0;
  const work = () => {
    runs += 1;
    return Promise.reject(new Error('no'));
  };
  await keepTrying({ work, onFailure: () => ({ again: false }), random: () => 0 }).now();
  await vi.advanceTimersByTimeAsync(100_000);
  expect(runs).toBe(1);
  const stopped = keepTrying({ work, onFailure: again, random: () => 0 });
  await stopped.now();
  stopped.stop();
  await vi.advanceTimersByTimeAsync(100_000);
  expect(runs).toBe(2);
});

it('tells nobody of a run that fails after it was stopped', async () => {
  const told: unknown[] = [];
  const { promise, reject } = Promise.withResolvers<never>();
  const onFailure = (error: unknown) => {
    told.push(error);
    return again();
  };
  const trying = keepTrying({ work: () => promise, onFailure, random: () => 0 });
  const running = trying.now();
  trying.stop();
  reject(new Error('too late'));
  await running;
  expect(told).toEqual([]);
});
