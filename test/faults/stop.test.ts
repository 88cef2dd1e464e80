import { afterEach, beforeEach, expect, it } from 'vitest';
import { drainAll, failuresOf, openPanes, openPlaces } from './desks.ts';
import { isLong, tell } from './scale.ts';
import { longestStart, pause, serverUnderTest, type ServerUnderTest } from './server-under-test.ts';
import { verify } from './verify.ts';

let server: ServerUnderTest;
beforeEach(async () => {
  server = await serverUnderTest();
  await server.start();
}, longestStart);
afterEach(() => server.remove(), longestStart);

it.skipIf(!isLong)(
  'a server that is told to stop under load answers what it has begun, and nobody loses a push to the next one (long form only)',
  { timeout: 240_000 },
  async () => {
    const panes = openPanes(await openPlaces(server.origin), 12);
    const stops = 5;
    for (let stop = 0; stop < stops; stop += 1) {
      await pause(1_000);
      expect(await server.terminate()).toBe(0);
      await server.start();
    }
    await drainAll(panes);
    expect(await server.terminate()).toBe(0);
    const verdict = verify(server.file, panes, true);
    expect(verdict.faults).toEqual([]);
    expect(Object.keys(failuresOf(panes))).toEqual(['Offline']);
    tell({ stops, ...verdict, failures: failuresOf(panes) });
  },
);
