import { afterEach, beforeEach, expect, it } from 'vitest';
import { ServerProblem } from '../../addin/server/problems.ts';
import { openSqlite } from '../../server/database/open-sqlite.ts';
import { endpoints } from '../../shared/api/endpoints.ts';
import { drainAll, failuresOf, openPanes, openPlaces } from './desks.ts';
import { isLong, tell } from './scale.ts';
import { longestStart, pause, serverUnderTest, type ServerUnderTest } from './server-under-test.ts';
import { statusOf, until } from './until.ts';
import { verify } from './verify.ts';

const lockedFor = isLong ? 60_000 : 5_500;

let server: ServerUnderTest;
beforeEach(async () => {
  server = await serverUnderTest();
  await server.start();
}, longestStart);
afterEach(() => server.remove(), longestStart);

it(
  'a server whose database another process keeps says so within 6 s, can be read, and goes on by itself',
  { timeout: 240_000 },
  async () => {
    const places = await openPlaces(server.origin);
    const [place] = places;
    if (place === undefined) throw new Error('No report was opened.');
    const panes = openPanes(places, 4);
    await pause(500);
    const other = openSqlite(server.file);
    other.exec('BEGIN IMMEDIATE');
    const start = performance.now();
    const refused = refusal(server.origin);
    const alive: number[] = [];
    while (performance.now() - start < lockedFor) {
      const asked = performance.now();
      expect(await statusOf(server.origin, '/livez')).toBe(200);
      alive.push(performance.now() - asked);
      await place.client.call(endpoints.openReport, { params: { report: place.report } });
      await pause(50);
    }
    const { problem, took } = await refused;
    expect(problem).toMatchObject({ problem: { status: 503, code: 'DATABASE_BUSY' }, retryAfter: 2 });
    expect(problem).toHaveProperty('problem.detail', expect.stringContaining('Prøv igjen'));
    expect(took).toBeLessThan(6_000);
    expect(await statusOf(server.origin, '/readyz')).toBe(503);
    expect(Math.max(...alive)).toBeLessThan(2_000);
    other.exec('ROLLBACK');
    other.close();

    const free = performance.now();
    await until('it is ready again', async () => (await statusOf(server.origin, '/readyz')) === 200);
    const ready = performance.now();
    await drainAll(panes);
    expect(await server.terminate()).toBe(0);
    const verdict = verify(server.file, panes, true);
    expect(verdict.faults).toEqual([]);
    expect(Object.keys(failuresOf(panes))).toEqual(['503 DATABASE_BUSY']);
    tell({
      ...{ lockedFor, refusedAfter: took, slowestLivez: Math.max(...alive), readyAgainAfter: ready - free },
      ...verdict,
      failures: failuresOf(panes),
    });
  },
);

/** What is answered to somebody who opens a round meanwhile, and after how many milliseconds. */
async function refusal(origin: string): Promise<{ readonly problem: ServerProblem; readonly took: number }> {
  const start = performance.now();
  const problem = await openPlaces(origin, '2026').catch((error: unknown) => error);
  if (!(problem instanceof ServerProblem)) throw new Error(`It was not refused: ${String(problem)}`);
  return { problem, took: performance.now() - start };
}
