import type { DatabaseSync } from 'node:sqlite';
import { missingMigrations, readMigrations, type Migration } from './migrations.ts';

/** Runs what has not been run yet, all in one transaction. Throws as `missingMigrations` does. */
export function migrate(database: DatabaseSync, migrations = readMigrations('sqlite')): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    runMissing(database, migrations);
    database.exec('COMMIT');
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

function runMissing(database: DatabaseSync, migrations: readonly Migration[]): void {
  const missing = missingMigrations(migrations, readDone(database));
  const record = database.prepare('INSERT INTO schema_migration (name, hash) VALUES (?, ?)');
  for (const { name, sql, hash } of missing) {
    database.exec(sql);
    record.run(name, hash);
  }
}

function readDone(database: DatabaseSync): ReadonlyMap<string, string> {
  database.exec(`
    CREATE TABLE IF NOT EXISTS schema_migration (
      name TEXT NOT NULL PRIMARY KEY,
      hash TEXT NOT NULL,
      run_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))
    ) STRICT`);
  const rows = database.prepare('SELECT name, hash FROM schema_migration').all();
  return new Map(rows.map(({ name, hash }) => [String(name), String(hash)]));
}
