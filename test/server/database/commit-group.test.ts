import type { DatabaseSync } from 'node:sqlite';
import { beforeEach, describe, expect, it } from 'vitest';
import { commitGroup, type Write } from '../../../server/database/commit-group.ts';
import { openSqlite } from '../../../server/database/open-sqlite.ts';

describe('a commit group', () => {
  let database: DatabaseSync;
  let write: Write;
  beforeEach(() => {
    database = openSqlite(':memory:');
    database.exec('CREATE TABLE t (x TEXT NOT NULL UNIQUE)');
    write = commitGroup(database);
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
    expect(group[1]).toMatchObject({ status: 'rejected', reason: { message: 'database or disk is full' } });
    const acknowledged = [...texts.entries()].flatMap(([n, one]) =>
      group[n]?.status === 'fulfilled' ? [one] : [],
    );
    expect(stored()).toEqual(['before', ...acknowledged]);
    database.exec('PRAGMA max_page_count = 100000');
    await write(insert('after'));
    expect(stored()).toContain('after');
  });

  it('takes more than fits in one commit, in order', async () => {
    const all = [...Array.from({ length: 300 }).keys()].map(String);
    await Promise.all(all.map((n) => write(insert(n))));
    expect(stored()).toEqual(all);
  });

  it('refuses work after the database is closed', async () => {
    database.close();
    await expect(write(insert('a'))).rejects.toThrow('database is not open');
  });
});
