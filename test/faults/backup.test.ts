import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkDatabase } from '../../server/database/check-database.ts';
import { drainAll, openPanes, openPlaces } from './desks.ts';
import { isLong, tell } from './scale.ts';
import {
  longestStart,
  pause,
  rapportark,
  serverUnderTest,
  type ServerUnderTest,
} from './server-under-test.ts';
import { verify } from './verify.ts';

const writers = 100;

let server: ServerUnderTest;
beforeEach(async () => {
  server = await serverUnderTest();
  await server.start();
}, longestStart);
afterEach(() => server.remove(), longestStart);

it.skipIf(!isLong)(
  'a backup under load holds a hundred writers up for less than a second, and has all from before it (long form only)',
  { timeout: 240_000 },
  async () => {
    const backup = join(server.folder, 'backup.sqlite');
    const panes = openPanes(await openPlaces(server.origin), writers, { padding: 2_000 });
    await pause(15_000);
    const acknowledged = (): number => panes.reduce((sum, pane) => sum + pane.acknowledged.length, 0);
    const before = acknowledged();
    const copying = rapportark(server.file, 'backup', '--out', backup);
    const longestPause = await longestStandstill(acknowledged, copying);
    expect(await copying).toBe(0);
    const after = acknowledged();
    const copy = checkDatabase(backup);
    expect(copy.faults).toEqual([]);
    expect(copy.operations).toBeGreaterThanOrEqual(before);
    expect(after).toBeGreaterThan(before);
    await drainAll(panes);
    expect(await server.terminate()).toBe(0);
    const verdict = verify(server.file, panes, true);
    expect(verdict.faults).toEqual([]);
    expect(longestPause).toBeLessThan(1_000);
    tell({ writers, acknowledgedBefore: before, inTheCopy: copy.operations, longestPause, ...verdict });
  },
);

/** Milliseconds in which nobody was acknowledged anything. */
async function longestStandstill(count: () => number, until: Promise<unknown>): Promise<number> {
  const state = { isOver: false };
  void until.then(() => (state.isOver = true));
  let [last, since, longest] = [count(), performance.now(), 0];
  while (!state.isOver) {
    await pause(5);
    const now = performance.now();
    longest = Math.max(longest, now - since);
    if (count() !== last) [last, since] = [count(), now];
  }
  return longest;
}
