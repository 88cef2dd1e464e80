import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Offline } from '../../addin/server/problems.ts';
import { checkDatabase } from '../../server/database/check-database.ts';
import { migrate } from '../../server/database/migrate.ts';
import { readMigrations } from '../../server/database/migrations.ts';
import { openSqlite } from '../../server/database/open-sqlite.ts';
import { endpoints } from '../../shared/api/endpoints.ts';
import { drainAll, failuresOf, openPanes, openPlaces } from './desks.ts';
import { isLong, tell } from './scale.ts';
import { longestStart, pause, serverUnderTest, type ServerUnderTest } from './server-under-test.ts';
import { verify } from './verify.ts';

const kills = isLong ? 48 : 6;
const points = ['at random', 'before-commit', 'after-commit'] as const;
const upTo = (most: number): number => 1 + Math.floor(Math.random() * most);

describe('a server that is killed', { timeout: 1_800_000 }, () => {
  let server: ServerUnderTest;
  beforeEach(async () => {
    server = await serverUnderTest();
  }, longestStart);
  afterEach(() => server.remove(), longestStart);

  it('has lost and doubled nothing that it acknowledged, wherever it was', async () => {
    await server.start();
    const places = await openPlaces(server.origin);
    const panes = openPanes(places, 6);
    const starts: number[] = [];
    for (let kill = 0; kill < kills; kill += 1) {
      const point = points[kill % points.length] ?? 'at random';
      await server.kill();
      starts.push(await server.start(point === 'at random' ? '' : `${point}:${4 + upTo(40)}`));
      if (point === 'at random') await pause(upTo(600));
      else await server.died();
      await server.kill();
      expect(verify(server.file, panes, false).faults).toEqual([]);
    }
    starts.push(await server.start());
    await drainAll(panes);
    expect(await server.terminate()).toBe(0);
    const verdict = verify(server.file, panes, true);
    expect(verdict.faults).toEqual([]);
    expect(verdict.acknowledged).toBeGreaterThan(kills * 5);
    expect(Object.keys(failuresOf(panes))).toEqual(['Offline']);
    tell({ kills, ...verdict, slowestStart: Math.max(...starts), failures: failuresOf(panes) });
  });

  it('gives no half export for a whole one', async () => {
    await server.start();
    const [place] = await openPlaces(server.origin);
    if (place === undefined) throw new Error('No report was opened.');
    const panes = openPanes([place], 2);
    const exports = isLong ? 6 : 2;
    for (let kill = 0; kill < exports; kill += 1) {
      await server.kill();
      await server.start('export:1');
      const params = { report: place.report };
      await expect(place.client.download(endpoints.workbook, { params })).rejects.toThrow(Offline);
      await server.died();
    }
    await server.start();
    await drainAll(panes);
    const file = await place.client.download(endpoints.workbook, { params: { report: place.report } });
    expect(file.size).toBeGreaterThan(1000);
    expect(await server.terminate()).toBe(0);
    expect(verify(server.file, panes, true).faults).toEqual([]);
    tell({ killsInExports: exports });
  });

  it('begins a migration anew that it had not finished', async () => {
    const migrations = readMigrations('sqlite');
    const old = openSqlite(server.file);
    migrate(old, migrations.slice(0, 1));
    old.exec(`INSERT INTO deployment (only_row, epoch) VALUES (1, 'kept')`);
    old.close();
    // The table that tells which have run comes first, and it is there already.
    const steps = migrations.length;
    for (let step = 1; step <= steps; step += 1) {
      await server.startAndDie(`migration:${step}`);
      const between = openSqlite(server.file);
      expect(between.prepare('SELECT name FROM schema_migration').all()).toHaveLength(1);
      between.close();
    }
    await server.start();
    expect(await server.terminate()).toBe(0);
    expect(checkDatabase(server.file)).toMatchObject({ epoch: 'kept', faults: [] });
    tell({ killsInMigrations: steps });
  });
});
