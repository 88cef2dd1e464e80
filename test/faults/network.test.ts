import { afterEach, beforeEach, expect, it } from 'vitest';
import { drainAll, failuresOf, openPanes, openPlaces } from './desks.ts';
import { flakyNetwork, type FlakyNetwork, type Weather } from './flaky-network.ts';
import type { PaneUnderTest } from './pane-under-test.ts';
import { isLong, tell } from './scale.ts';
import { longestStart, pause, serverUnderTest, type ServerUnderTest } from './server-under-test.ts';
import { until } from './until.ts';
import { verify } from './verify.ts';

const forecast: readonly Weather[] = ['cut', 'slow', 'twice', 'blackHole', 'page502', 'page200'];
const spell = isLong ? 8_000 : 1_000;
const clearSpell = 500;
/** Nothing that counts as an answer comes through. */
const isDead = (weather: Weather): boolean => !['clear', 'slow', 'twice'].includes(weather);

let server: ServerUnderTest;
let network: FlakyNetwork;
beforeEach(async () => {
  server = await serverUnderTest();
  await server.start();
  network = await flakyNetwork(server.port);
}, longestStart);
afterEach(async () => {
  await network.close();
  await server.remove();
}, longestStart);

it(
  'loses, doubles and invents nothing behind a network that cuts, delays, swallows, repeats and answers in HTML',
  { timeout: 300_000 },
  async () => {
    const panes = openPanes(await openPlaces(server.origin), 6, { origin: network.origin });
    const heard: Partial<Record<Weather, number>> = {};
    for (const weather of forecast) {
      await pause(clearSpell);
      network.turn(weather);
      // What was read before the line was cut is worked through.
      await pause(100);
      const before = acknowledgedBy(panes);
      await pause(spell);
      if (!isDead(weather)) await until('something comes through', () => acknowledgedBy(panes) > before);
      heard[weather] = acknowledgedBy(panes) - before;
      network.turn('clear');
    }
    await drainAll(panes);
    expect(await server.terminate()).toBe(0);
    const verdict = verify(server.file, panes, true);
    expect(verdict.faults).toEqual([]);
    expect(verdict.acknowledged).toBeGreaterThan(50);
    for (const weather of forecast) {
      if (isDead(weather)) expect([weather, heard[weather]]).toEqual([weather, 0]);
    }
    expect(failuresOf(panes)).toHaveProperty('Intercepted');
    tell({ secondsOfEachWeather: spell / 1000, heard, ...verdict, failures: failuresOf(panes) });
  },
);

const acknowledgedBy = (panes: readonly PaneUnderTest[]): number =>
  panes.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0);
