import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { ServerProblem } from '../../addin/server/problems.ts';
import { endpoints } from '../../shared/api/endpoints.ts';
import { languages, type Language } from '../../shared/language.ts';
import type { Operation } from '../../shared/sync/operation.ts';
import { text } from '../../shared/value.ts';
import { clientOf, drainAll, failuresOf, openPanes, openPlaces } from './desks.ts';
import type { Place } from './pane-under-test.ts';
import { isLong, tell } from './scale.ts';
import {
  longestStart,
  newFolder,
  pause,
  serverUnderTest,
  type ServerUnderTest,
} from './server-under-test.ts';
import { statusOf, until } from './until.ts';
import { verify } from './verify.ts';

const mount = (...words: readonly string[]): boolean => spawnSync('mount', words).status === 0;
const unmount = (folder: string): boolean => spawnSync('umount', [folder]).status === 0;

function canMount(): boolean {
  if (!isLong) return false;
  const folder = newFolder();
  const could = mount('-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder) && unmount(folder);
  rmSync(folder, { recursive: true });
  return could;
}

const row = randomUUID();

describe('a server whose disk is full', { timeout: 240_000 }, () => {
  let server: ServerUnderTest;
  afterEach(() => server.remove(), longestStart);

  it('says so in the language of the user, can be read, and goes on by itself when there is room', async () => {
    server = await serverUnderTest();
    await server.start();
    await fillAndMakeRoom({
      fill: () => {
        writeFileSync(server.fullWhile, '');
      },
      makeRoom: () => {
        rmSync(server.fullWhile);
      },
    });
  });

  it.skipIf(!canMount())('of 6 MB (long form only, and whoever runs it may mount)', async () => {
    const folder = newFolder();
    expect(mount('-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', folder)).toBe(true);
    try {
      server = await serverUnderTest(folder);
      await server.start();
      await fillAndMakeRoom({
        fill: () => undefined,
        makeRoom: () => {
          expect(mount('-o', 'remount,size=64m', folder)).toBe(true);
        },
      });
    } finally {
      await server.kill();
      expect(unmount(folder)).toBe(true);
    }
  });

  interface Disk {
    readonly fill: () => void;
    readonly makeRoom: () => void;
  }

  async function fillAndMakeRoom({ fill, makeRoom }: Disk): Promise<void> {
    const places = await openPlaces(server.origin);
    const [place] = places;
    if (place === undefined) throw new Error('No report was opened.');
    const panes = openPanes(places, 4, { padding: 4_000 });
    await pause(300);
    fill();
    await until('somebody is told that it is full', () => '507 STORAGE_FULL' in failuresOf(panes));
    const full = performance.now();
    const told = await Promise.all(languages.map((language) => refusalIn(place, language)));
    expect(new Set(told.map(({ problem }) => problem.detail)).size).toBe(languages.length);
    expect(told[languages.indexOf('nb')]).toMatchObject({
      problem: { status: 507, code: 'STORAGE_FULL', title: 'Serveren er full' },
      retryAfter: 15,
    });
    expect(await statusOf(server.origin, '/livez')).toBe(200);
    await until('it is not ready', async () => (await statusOf(server.origin, '/readyz')) === 503);
    const { report } = await place.client.call(endpoints.openReport, { params: { report: place.report } });
    expect(report.id).toBe(place.report);

    makeRoom();
    const back = performance.now();
    await until('it is ready again', async () => (await statusOf(server.origin, '/readyz')) === 200);
    const ready = performance.now();
    await drainAll(panes);
    expect(await server.terminate()).toBe(0);
    const verdict = verify(server.file, panes, true);
    expect(verdict.faults).toEqual([]);
    expect(Object.keys(failuresOf(panes))).toEqual(['507 STORAGE_FULL']);
    tell({ fullFor: back - full, readyAgainAfter: ready - back, ...verdict, failures: failuresOf(panes) });
  }

  /** What somebody is told who sends far more than there can be room for. */
  async function refusalIn(place: Place, language: Language): Promise<ServerProblem> {
    const { report, columns, sheet } = place;
    const client = clientOf(server.origin, place.user, language);
    const { epoch, formVersion } = await client.call(endpoints.digest, { params: { report } });
    const operations = Array.from({ length: 20 }, (...[, index]): Operation => {
      const head = { seq: index + 1, base: 0, source: 'edit', at: new Date().toISOString(), sheet } as const;
      if (index === 0) return { kind: 'addRow', ...head, row, position: 1 };
      const value = text(String(index).repeat(15_000));
      return { kind: 'set', ...head, row, column: columns[index % columns.length] ?? '', value };
    });
    const body = { device: randomUUID(), epoch, formVersion, operations };
    const answered = client.call(endpoints.pushOperations, { params: { report }, body });
    const error = await answered.catch((thrown: unknown) => thrown);
    if (!(error instanceof ServerProblem)) throw new Error(`It was not refused: ${String(error)}`);
    return error;
  }
});
