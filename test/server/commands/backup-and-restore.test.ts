import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSqliteStore } from '../../../server/database/sqlite-store.ts';
import { PushRefused, type PushResult, type Store } from '../../../server/reports/store.ts';
import { text } from '../../../shared/value.ts';
import { smallForms } from '../../contract/sqlite-place.ts';
import { openSmallRound, pushOf, report, set } from '../../contract/small-round.ts';

const root = join(import.meta.dirname, '..', '..', '..');

describe('backup and restore', { timeout: 60_000 }, () => {
  let folder: string;
  let store: Store | undefined;
  const at = (name: string): string => join(folder, name);
  const database = (): string => at('reports.sqlite');

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rapportark-backup-'));
  });
  afterEach(async () => {
    await store?.close();
    store = undefined;
    rmSync(folder, { recursive: true });
  });

  async function open(file = database()): Promise<Store> {
    store = await createSqliteStore({ file, forms: smallForms, isSensitive: () => false });
    return store;
  }
  async function close(): Promise<void> {
    await store?.close();
    store = undefined;
  }
  const environment = () => ({ ...process.env, DATABASE_FILE: database(), NODE_NO_WARNINGS: '1' });
  function rapportark(...args: readonly string[]): { code: number | null; out: string; err: string } {
    const command = [join(root, 'server', 'cli.ts'), ...args];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, {
      cwd: folder,
      encoding: 'utf8',
      env: environment(),
    });
    return { code: status, out: stdout, err: stderr };
  }
  const pushNumber = (to: Store, seq: number): Promise<PushResult> =>
    to.push(pushOf(to, 1, [set(seq, 0, text(`value ${seq}`))]));
  /** A closed database with a round and as many operations of one device. */
  async function filled(operations: number): Promise<void> {
    const opened = await open();
    await openSmallRound(opened);
    for (let seq = 1; seq <= operations; seq += 1) await pushNumber(opened, seq);
    await close();
  }
  const leftovers = (): readonly string[] =>
    readdirSync(folder).filter((name) => name.includes('unfinished'));

  it('copies what was acknowledged before it began, while pushes go on', async () => {
    const live = await open();
    await openSmallRound(live);
    const { revision: before } = await pushNumber(live, 1);
    const child = spawn(
      process.execPath,
      [join(root, 'server', 'cli.ts'), 'backup', '--out', 'copy.sqlite'],
      {
        cwd: folder,
        env: environment(),
        stdio: 'ignore',
      },
    );
    const ended = once(child, 'exit');
    let seq = 1;
    while (child.exitCode === null) await pushNumber(live, (seq += 1));
    expect((await ended)[0]).toBe(0);
    expect(seq).toBeGreaterThan(2);
    await close();

    const copy = await open(at('copy.sqlite'));
    expect(await copy.verifyChain(report)).toBeNull();
    const log = await copy.readOperations(report, 0, 100_000);
    expect(log.length).toBeGreaterThanOrEqual(before);
    expect(log.map(({ revision }) => revision)).toEqual(log.map((...[, index]) => index + 1));
    expect(leftovers()).toEqual([]);
  });

  it('keeps a backup that exists as it is', async () => {
    await filled(1);
    expect(rapportark('backup', '--out', 'copy.sqlite')).toMatchObject({ code: 0 });
    const copy = readFileSync(at('copy.sqlite'));
    expect(rapportark('backup', '--out', 'copy.sqlite').err).toMatch(/^FILE_EXISTS/);
    expect(readFileSync(at('copy.sqlite')).equals(copy)).toBe(true);
  });

  it('makes no backup of a database in which somebody has changed the log', async () => {
    await filled(3);
    const tool = new DatabaseSync(database());
    tool.exec(
      `DROP TRIGGER operation_is_never_updated; UPDATE operation SET actor_name = 'x' WHERE revision = 5`,
    );
    tool.close();
    const { code, err } = rapportark('backup', '--out', 'copy.sqlite');
    expect(code).toBe(2);
    expect(err).toMatch(/^DATABASE: .*does not hold at revision 5/);
    expect(existsSync(at('copy.sqlite'))).toBe(false);
    expect(leftovers()).toEqual([]);
  });

  it('brings back what the backup held under a new epoch, and takes the journal of a pane again', async () => {
    await filled(3);
    expect(rapportark('backup', '--out', 'copy.sqlite')).toMatchObject({ code: 0 });
    const later = await open();
    const oldEpoch = later.epoch;
    await pushNumber(later, 4);
    await close();

    expect(rapportark('restore', '--from', 'copy.sqlite')).toMatchObject({ code: 2 });
    const restored = rapportark('restore', '--from', 'copy.sqlite', '--force');
    expect(restored).toMatchObject({ code: 0 });
    expect(restored.out).toContain('Next: start the server');

    const back = await open();
    expect(await back.verifyChain(report)).toBeNull();
    expect(await back.readOperations(report, 0, 100)).toHaveLength(6);
    expect(back.epoch).not.toBe(oldEpoch);
    const stale = back.push(pushOf(back, 1, [set(5, 0, text('late'))], { epoch: oldEpoch }));
    await expect(stale).rejects.toThrow(PushRefused);
    await expect(stale).rejects.toMatchObject({ refusal: { code: 'EPOCH' } });

    const journal = [1, 2, 3, 4].map((seq) => set(seq, 0, text(`value ${seq}`)));
    const { results } = await back.push(pushOf(back, 1, journal));
    expect(results.map(({ outcome }) => outcome)).toEqual(['applied', 'applied', 'applied', 'applied']);
    expect(await back.readOperations(report, 0, 100)).toHaveLength(7);
    expect(await back.verifyChain(report)).toBeNull();
  });

  it('moves what stood there aside with everything in it', async () => {
    await filled(2);
    rapportark('backup', '--out', 'copy.sqlite');
    const later = await open();
    await pushNumber(later, 3);
    await close();
    rapportark('restore', '--from', 'copy.sqlite', '--force');
    const [aside = ''] = readdirSync(folder).filter((name) => /replaced-[\dTZ-]+$/.test(name));
    const old = await open(at(aside));
    expect(await old.readOperations(report, 0, 100)).toHaveLength(6);
  });

  it('replaces no database that a server has open', async () => {
    await filled(1);
    rapportark('backup', '--out', 'copy.sqlite');
    const running = await open();
    const { code, err } = rapportark('restore', '--from', 'copy.sqlite', '--force');
    expect(code).toBe(2);
    expect(err).toMatch(/^DATABASE_IN_USE/);
    await expect(pushNumber(running, 2)).resolves.toMatchObject({ revision: 5 });
  });

  it('restores over a damaged database, which no server starts on', async () => {
    await filled(5);
    rapportark('backup', '--out', 'copy.sqlite');
    scribbleOver(database());
    await expect(open()).rejects.toThrow(/is damaged.*rapportark restore/);
    expect(rapportark('restore', '--from', 'copy.sqlite', '--force')).toMatchObject({ code: 0 });
    expect(await (await open()).verifyChain(report)).toBeNull();
  });

  it('moves nothing when the backup is damaged or is something else', async () => {
    await filled(2);
    rapportark('backup', '--out', 'copy.sqlite');
    scribbleOver(at('copy.sqlite'));
    const before = readFileSync(database());
    expect(rapportark('restore', '--from', 'copy.sqlite', '--force').err).toMatch(/^DATABASE: /);
    new DatabaseSync(at('other.sqlite')).close();
    expect(rapportark('restore', '--from', 'other.sqlite', '--force').err).toMatch(/^NO_BACKUP/);
    expect(rapportark('restore', '--from', 'missing.sqlite', '--force').err).toMatch(/^NO_BACKUP/);
    expect(readFileSync(database()).equals(before)).toBe(true);
    expect(leftovers()).toEqual([]);
  });
});

/** Overwrites every page after the first two, as a failing disk may. */
function scribbleOver(file: string): void {
  const { length } = readFileSync(file);
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(length - 8192, 0xa5), 0, length - 8192, 8192);
  closeSync(handle);
}
