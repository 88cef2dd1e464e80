import { DatabaseSync } from 'node:sqlite';

const inMemory = ':memory:';

/**
 * A connection whose commits survive a power cut. `synchronous` is a property of the connection, not of the file, so
 * it is set and asserted on every opening. Throws when the file cannot be opened so.
 */
export function openSqlite(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: true, timeout: 5_000 });
  try {
    configure(database, file);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function configure(database: DatabaseSync, file: string): void {
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    PRAGMA busy_timeout = 5000;
    PRAGMA journal_size_limit = 67108864;
  `);
  assertPragma(database, 'journal_mode', file === inMemory ? 'memory' : 'wal');
  assertPragma(database, 'synchronous', 2);
  assertPragma(database, 'foreign_keys', 1);
}

export function readPragma(database: DatabaseSync, name: string): unknown {
  return database.prepare(`PRAGMA ${name}`).get()?.[name];
}

function assertPragma(database: DatabaseSync, name: string, expected: string | number): void {
  const actual = readPragma(database, name);
  if (actual === expected) return;
  throw new Error(`SQLite runs with ${name} = ${String(actual)} where ${expected} is needed.`);
}
