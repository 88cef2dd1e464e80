import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly hash: string;
}

const folder = join(import.meta.dirname, 'migrations', 'sqlite');

/**
 * Runs what has not been run yet, all in one transaction. Throws when a migration was edited after it had run, or
 * when the database comes from a newer version than this one.
 */
export function migrate(database: DatabaseSync, migrations = readMigrations()): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    runMissing(database, migrations);
    database.exec('COMMIT');
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

export function readMigrations(): readonly Migration[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'));
  return names.sort().map((name) => {
    const sql = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
    return { name, sql, hash: createHash('sha256').update(sql).digest('hex') };
  });
}

function runMissing(database: DatabaseSync, migrations: readonly Migration[]): void {
  const done = readDone(database);
  for (const [name, hash] of done) assertKnown(migrations, name, hash);
  const record = database.prepare('INSERT INTO schema_migration (name, hash) VALUES (?, ?)');
  for (const { name, sql, hash } of migrations) {
    if (done.has(name)) continue;
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

function assertKnown(migrations: readonly Migration[], name: string, hash: string): void {
  const migration = migrations.find((candidate) => candidate.name === name);
  if (migration === undefined) {
    throw new Error(
      `The database has run ${name}, which this version does not know: it comes from a newer one.`,
    );
  }
  if (migration.hash !== hash) throw new Error(`${name} was edited after it had run.`);
}
