import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqlite, readPragma } from '../../../server/database/open-sqlite.ts';
import { newFilePlace, type FilePlace } from '../../contract/sqlite-place.ts';

describe('a SQLite connection', () => {
  let place: FilePlace;
  beforeEach(async () => {
    place = await newFilePlace();
  });
  afterEach(() => place.remove());

  it('flushes every commit to the disk, also when an existing file is opened again', () => {
    for (const time of ['first', 'again']) {
      const database = openSqlite(place.file);
      const settings = ['journal_mode', 'synchronous', 'foreign_keys'].map((name) =>
        readPragma(database, name),
      );
      expect([time, ...settings]).toEqual([time, 'wal', 2, 1]);
      database.exec('CREATE TABLE IF NOT EXISTS t (x)');
      database.close();
    }
  });

  it('is refused when the file cannot have it so', () => {
    const holder = new DatabaseSync(place.file);
    holder.exec('PRAGMA journal_mode = DELETE; CREATE TABLE t (x)');
    holder.close();
    expect(() => openSqlite(`file:${place.file}?immutable=1`)).toThrow(
      'SQLite runs with journal_mode = delete',
    );
  });
});
