import { openSqlite } from '../../server/database/open-sqlite.ts';

/** Durable commits of one row per second, for as many milliseconds, with the settings of the store and nothing else. */
export function bareCommitsPerSecond(file: string, duration: number): number {
  const database = openSqlite(file);
  try {
    database.exec('CREATE TABLE row (number INTEGER NOT NULL) STRICT');
    const insert = database.prepare('INSERT INTO row (number) VALUES (?)');
    const start = performance.now();
    let count = 0;
    while (performance.now() - start < duration) insert.run((count += 1));
    return (count * 1000) / (performance.now() - start);
  } finally {
    database.close();
  }
}
