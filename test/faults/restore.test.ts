import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { drainAll, failuresOf, openPanes, openPlaces } from './desks.ts';
import { isLong, tell } from './scale.ts';
import {
  longestStart,
  pause,
  rapportark,
  serverUnderTest,
  type ServerUnderTest,
} from './server-under-test.ts';
import { verify } from './verify.ts';

const afterTheBackup = isLong ? 10_000 : 1_500;

let server: ServerUnderTest;
beforeEach(async () => {
  server = await serverUnderTest();
  await server.start();
}, longestStart);
afterEach(() => server.remove(), longestStart);

it.skipIf(!isLong)(
  'an old backup that is restored gets back from the panes what was acknowledged after it (long form only)',
  { timeout: 240_000 },
  async () => {
    const backup = join(server.folder, 'backup.sqlite');
    const panes = openPanes(await openPlaces(server.origin), 6);
    await pause(1_000);
    expect(await rapportark(server.file, 'backup', '--out', backup)).toBe(0);
    await pause(afterTheBackup);
    expect(await server.terminate()).toBe(0);
    const before = verify(server.file, panes, false);
    expect(before.faults).toEqual([]);
    expect(await rapportark(server.file, 'restore', '--from', backup, '--force')).toBe(0);
    const restored = verify(server.file, panes, false);
    const lost = restored.faults.filter((fault) => fault.startsWith('lost')).length;
    expect(lost).toBeGreaterThan(0);
    await server.start();
    await pause(1_000);
    await drainAll(panes);
    expect(await server.terminate()).toBe(0);
    const verdict = verify(server.file, panes, true);
    expect(verdict.faults).toEqual([]);
    tell({ acknowledgedAfterTheBackup: lost, ...verdict, failures: failuresOf(panes) });
  },
);
