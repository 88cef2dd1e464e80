import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly hash: string;
}

/** In the order in which they are run; every engine has the same tables under the same names. */
export function readMigrations(engine: 'sqlite' | 'mssql'): readonly Migration[] {
  const folder = join(import.meta.dirname, 'migrations', engine);
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'));
  return names.sort().map((name) => {
    const sql = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
    return { name, sql, hash: createHash('sha256').update(sql).digest('hex') };
  });
}

/**
 * Those that have not been run. `done` is what the database has run, name to hash. Throws when a migration was edited
 * after it had run, or when the database comes from a newer version than this one.
 */
export function missingMigrations(
  migrations: readonly Migration[],
  done: ReadonlyMap<string, string>,
): readonly Migration[] {
  for (const [name, hash] of done) assertKnown(migrations, name, hash);
  return migrations.filter(({ name }) => !done.has(name));
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
