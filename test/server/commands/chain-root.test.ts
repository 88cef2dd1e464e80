import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSqliteStore } from '../../../server/database/sqlite-store.ts';
import type { Store } from '../../../server/reports/store.ts';
import { text } from '../../../shared/value.ts';
import { openSmallRound, pushOf, report, set } from '../../contract/small-round.ts';
import { smallForms } from '../../contract/sqlite-place.ts';

const root = join(import.meta.dirname, '..', '..', '..');

describe('chain-root', { timeout: 60_000 }, () => {
  let folder: string;
  const at = (name: string): string => join(folder, name);
  const withStore = async (work: (store: Store) => Promise<unknown>): Promise<void> => {
    const store = await createSqliteStore({
      file: at('reports.sqlite'),
      forms: smallForms,
      isSensitive: () => false,
    });
    await work(store);
    await store.close();
  };
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rapportark-root-'));
    await withStore(openSmallRound);
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function chainRoot(...args: readonly string[]): { code: number | null; out: string; err: string } {
    const command = [join(root, 'server', 'cli.ts'), 'chain-root', ...args];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, DATABASE_FILE: at('reports.sqlite'), NODE_NO_WARNINGS: '1' },
    });
    return { code: status, out: stdout, err: stderr };
  }

  it('keeps what it stood for, and tells later that all of it still stands', async () => {
    const kept = chainRoot('--to', 'heads.json');
    expect(kept.code).toBe(0);
    const line = JSON.parse(kept.out) as { readonly day: string; readonly root: string };
    expect(Object.keys(line)).toEqual(['day', 'reports', 'root']);
    expect([line.day, line.root].join(' ')).toMatch(/^\d{4}-\d\d-\d\d [0-9a-f]{64}$/);
    expect(JSON.parse(readFileSync(at('heads.json'), 'utf8'))).toMatchObject({
      root: line.root,
      heads: [{ report, entries: 3 }],
    });
    await withStore((store) => store.push(pushOf(store, 1, [set(1, 3, text('x'))])));
    expect(chainRoot('--check', 'heads.json', '--root', line.root)).toEqual({ ...kept, err: '' });
    expect(JSON.parse(chainRoot().out)).not.toEqual(line);
  });

  it('tells of a history that was rewritten so that its own chain holds', async () => {
    const write = (value: string) =>
      withStore((store) => store.push(pushOf(store, 1, [set(1, 3, text(value))])));
    await write('what was reported');
    const { root: written } = JSON.parse(chainRoot('--to', 'heads.json').out) as { readonly root: string };
    rmSync(at('reports.sqlite'));
    await withStore(openSmallRound);
    await write('what somebody wishes had been reported');
    await withStore(async (store) => {
      expect(await store.verifyChain(report)).toBeNull();
    });
    const checked = chainRoot('--check', 'heads.json', '--root', written);
    expect(checked.code).toBe(1);
    expect(checked.out).toContain(`\nreport ${report} has another entry 4 than it had\n`);
  });

  it('tells of a file that was made to fit: it has another root than the log', () => {
    const { root: written } = JSON.parse(chainRoot('--to', 'heads.json').out) as { readonly root: string };
    const kept = readFileSync(at('heads.json'), 'utf8');
    writeFileSync(at('forged.json'), kept.replace('"entries": 3', '"entries": 2'));
    const checked = chainRoot('--check', 'forged.json', '--root', 'f'.repeat(64));
    expect(checked.code).toBe(1);
    expect(checked.out.trim().split('\n').slice(1)).toEqual([
      `forged.json has another root than ${'f'.repeat(64)}`,
      'the file does not have the root that it names',
      `report ${report} has another entry 2 than it had`,
    ]);
    expect(chainRoot('--check', 'heads.json', '--root', written).code).toBe(0);
  });

  it('replaces no file, and says what it cannot read', () => {
    writeFileSync(at('heads.json'), '{}');
    expect(chainRoot('--to', 'heads.json')).toMatchObject({ code: 2 });
    expect(readFileSync(at('heads.json'), 'utf8')).toBe('{}');
    expect(chainRoot('--check', 'heads.json').err).toBe(
      'NO_HEADS: heads.json was not written by chain-root --to.\n',
    );
    expect(chainRoot('--check', 'nowhere.json').err).toMatch(/^FILE: /);
    expect(chainRoot('--check', 'heads.json', '--to', 'x.json').err).toMatch(/^USAGE: /);
  });
});
