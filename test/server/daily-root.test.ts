import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { untilNextDay, writeRootDaily } from '../../server/daily-root.ts';
import { rootOf } from '../../server/database/chain-root.ts';
import { createLog } from '../../server/log.ts';
import type { ChainHead } from '../../server/reports/store.ts';

const heads: readonly ChainHead[] = [
  { report: 'b', entries: 2, head: 'b2' },
  { report: 'a', entries: 0, head: '' },
];

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-01-15T22:00:00.000Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

function start(listChainHeads: () => Promise<readonly ChainHead[]>) {
  const lines: Readonly<Record<string, unknown>>[] = [];
  const log = createLog('info', {
    write: (line) => lines.push(JSON.parse(line) as Record<string, unknown>),
  });
  const stop = writeRootDaily({ store: { listChainHeads }, log, now: () => new Date().toISOString() });
  return { lines, stop };
}

it('stands for every chain, in whatever order they are listed', () => {
  const [first, second] = heads;
  if (first === undefined || second === undefined) throw new Error('There are two.');
  expect(rootOf([second, first])).toBe(rootOf(heads));
  expect(rootOf([{ ...first, head: 'other' }, second])).not.toBe(rootOf(heads));
  expect(rootOf([first])).not.toBe(rootOf(heads));
});

it('is written at start and once after each midnight UTC, as day, count and hash and nothing else', async () => {
  const { lines, stop } = start(() => Promise.resolve(heads));
  await vi.advanceTimersByTimeAsync(60_000);
  await vi.advanceTimersByTimeAsync(48 * 3_600_000);
  stop();
  await vi.advanceTimersByTimeAsync(48 * 3_600_000);
  const root = rootOf(heads);
  expect(lines.map(({ time, ...line }) => [String(time).slice(0, 16), line])).toEqual([
    ['2026-01-15T22:00', { level: 30, day: '2026-01-15', reports: 2, root, msg: 'chain root' }],
    ['2026-01-16T00:00', { level: 30, day: '2026-01-16', reports: 2, root, msg: 'chain root' }],
    ['2026-01-17T00:00', { level: 30, day: '2026-01-17', reports: 2, root, msg: 'chain root' }],
  ]);
});

it('is tried again when the database is away', async () => {
  let isAway = true;
  const { lines, stop } = start(() => (isAway ? Promise.reject(new Error('away')) : Promise.resolve(heads)));
  await vi.advanceTimersByTimeAsync(1_000);
  isAway = false;
  await vi.advanceTimersByTimeAsync(600_000);
  stop();
  expect(lines.map(({ msg }) => msg)).toEqual(['chain root not written', 'chain root']);
});

it('waits until shortly after midnight, in a leap year too', () => {
  expect(untilNextDay('2026-12-31T23:59:59.000Z')).toBe(2_000);
  expect(untilNextDay('2028-02-28T00:00:00.000Z')).toBe(24 * 3_600_000 + 1_000);
});
