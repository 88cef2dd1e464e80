import type { DatabaseSync } from 'node:sqlite';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { commitGroup, type Write } from '../../../server/database/commit-group.ts';
import { openSqlite } from '../../../server/database/open-sqlite.ts';
import { watchWrites, type WriteWatch } from '../../../server/database/write-watch.ts';
import { newFilePlace } from '../../contract/sqlite-place.ts';

describe('a commit group', () => {
  let database: DatabaseSync;
  let watch: WriteWatch;
  let write: Write;
  const use = (file: string): void => {
    database = openSqlite(file);
    database.exec('CREATE TABLE t (x TEXT NOT NULL UNIQUE)');
    watch = watchWrites(database);
    write = commitGroup(database, watch);
  };
  beforeEach(() => {
    use(':memory:');
  });
  const insert = (x: string) => () => database.prepare('INSERT INTO t VALUES (?)').run(x).changes;
  const stored = () =>
    database
      .prepare('SELECT x FROM t')
      .all()
      .map(({ x }) => x);

  it('answers after the commit, each with its own result', async () => {
    const seen = write(() => 1).then((one) => [one, database.isTransaction]);
    expect(await Promise.all([seen, write(() => 'two')])).toEqual([[1, false], 'two']);
  });

  it('commits once for all that waits', async () => {
    const during: unknown[] = [];
    await Promise.all(
      [1, 2, 3].map((n) => write(() => during.push([n, database.isTransaction, stored().length]))),
    );
    expect(during).toEqual([1, 2, 3].map((n) => [n, true, 0]));
  });

  it('undoes alone what fails alone', async () => {
    const failing = write(() => {
      insert('b')();
      throw new Error('not this one');
    });
    const [first, second, third] = await Promise.allSettled([
      write(insert('a')),
      failing,
      write(insert('c')),
    ]);
    expect([first.status, second.status, third.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(stored()).toEqual(['a', 'c']);
  });

  it('acknowledges only what is stored when the disk is full, and works again when there is room', async () => {
    await write(insert('before'));
    const pages = Number(database.prepare('PRAGMA page_count').get()?.['page_count']);
    database.exec(`PRAGMA max_page_count = ${pages + 1}`);
    const texts = ['a', 'x'.repeat(1e6), 'c'];
    const group = await Promise.allSettled(texts.map((one) => write(insert(one))));
    expect(group[1]).toMatchObject({ status: 'rejected', reason: { status: 507, code: 'STORAGE_FULL' } });
    const acknowledged = [...texts.entries()].flatMap(([n, one]) =>
      group[n]?.status === 'fulfilled' ? [one] : [],
    );
    expect(stored()).toEqual(['before', ...acknowledged]);
    database.exec('PRAGMA max_page_count = 100000');
    await write(insert('after'));
    expect(stored()).toContain('after');
  });

  it('is not writable from a full disk on until there is room, whether somebody writes or only asks', async () => {
    const pages = Number(database.prepare('PRAGMA page_count').get()?.['page_count']);
    database.exec(`PRAGMA max_page_count = ${pages + 1}`);
    watch.assertWritable();
    const refused = await write(insert('x'.repeat(1e6))).catch((error: unknown) => error);
    expect(refused).toMatchObject({ status: 507, retryAfter: 15 });
    expect(watch.assertWritable).toThrow('database or disk is full');
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect(watch.assertWritable).toThrow('database or disk is full');
    database.exec('PRAGMA max_page_count = 100000');
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    watch.assertWritable();
    expect(stored()).toEqual([]);
    expect(database.prepare('SELECT name FROM sqlite_schema').all()).not.toContainEqual({
      name: 'room_to_write',
    });
  });

  it('waits for another process without holding up its own, and gives up after four seconds', async () => {
    const place = await newFilePlace();
    use(place.file);
    const other = openSqlite(place.file);
    onTestFinished(async () => {
      other.close();
      database.close();
      await place.remove();
    });
    other.exec('BEGIN IMMEDIATE');
    const short = write(insert('short'));
    const longestTurn = await longestTurnOfLoop(200);
    other.exec('COMMIT');
    await short;
    expect(longestTurn).toBeLessThan(1_000);

    other.exec('BEGIN IMMEDIATE');
    const start = performance.now();
    await expect(write(insert('long'))).rejects.toMatchObject({ status: 503, code: 'DATABASE_BUSY' });
    expect(performance.now() - start).toBeLessThan(6_000);
    other.exec('COMMIT');
    await write(insert('after'));
    expect(stored().sort()).toEqual(['after', 'short']);
  });

  it('takes more than fits in one commit, in order', async () => {
    const all = [...Array.from({ length: 300 }).keys()].map(String);
    await Promise.all(all.map((n) => write(insert(n))));
    expect(stored()).toEqual(all);
  });

  it('leaves the thread to others between two commits, and goes on at once', async () => {
    const all = Promise.all(Array.from({ length: 300 }, (...[, n]) => write(insert(String(n)))));
    const seen: number[] = [];
    while (stored().length < 300) {
      await new Promise((resolve) => setImmediate(resolve));
      seen.push(stored().length);
    }
    await all;
    expect(seen.some((count) => count > 0 && count < 300)).toBe(true);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('refuses work after the database is closed', async () => {
    database.close();
    await expect(write(insert('a'))).rejects.toThrow('database is not open');
  });
});

/** Milliseconds. */
async function longestTurnOfLoop(during: number): Promise<number> {
  const start = performance.now();
  let longest = 0;
  for (let last = start; last - start < during;) {
    await new Promise((resolve) => setTimeout(resolve, 1));
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }
  return longest;
}
