import { missingMigrations, readMigrations, type Migration } from '../migrations.ts';
import type { Connection } from './connection-url.ts';
import { openDatabase } from './database.ts';
import { grantsFor } from './grants.ts';
import { key, type Run } from './statement.ts';

interface MigrationOptions {
  /** Whom the server signs in as, when that is somebody with fewer rights. */
  readonly appUser?: string;
  readonly migrations?: readonly Migration[];
}

/** Runs what has not been run yet, all in one transaction; processes that start together take turns. */
export async function migrate(
  connection: Connection,
  { appUser, migrations = readMigrations('mssql') }: MigrationOptions = {},
): Promise<void> {
  const limits = { connections: 1, longestRequest: longestMigration, longestSilence: longestMigration };
  const database = await openDatabase(connection, limits);
  try {
    await database.transaction(
      async (run) => {
        await takeTurn(run);
        const missing = missingMigrations(migrations, await readDone(run));
        for (const { name, sql, hash } of missing) {
          for (const batch of batchesOf(sql)) await run(batch);
          await run('INSERT INTO schema_migration (name, hash) VALUES (@name, @hash)', {
            name: key(name),
            hash: key(hash),
          });
        }
        if (appUser !== undefined) await run(grantsFor(appUser));
      },
      { unknownOutcome: true },
    );
  } finally {
    await database.close();
  }
}

/** `GO` on a line of its own ends a batch, as in Microsoft's tools. */
const batchesOf = (sql: string): readonly string[] =>
  sql.split(/^GO$/m).filter((batch) => batch.trim() !== '');

/** Milliseconds. */
const longestMigration = 600_000;
const longestTurn = 60_000;

async function takeTurn(run: Run): Promise<void> {
  const [[lock]] = await run<[{ readonly answer: number }]>(
    `DECLARE @answer INT;
     EXEC @answer = sp_getapplock @Resource = 'rapportark-migrations', @LockMode = 'Exclusive',
       @LockOwner = 'Transaction', @LockTimeout = ${longestTurn};
     SELECT @answer AS answer`,
  );
  // It does not throw: below zero are timeout, cancellation, deadlock and a wrong call.
  if (lock === undefined || lock.answer < 0)
    throw new Error(`The lock for migrations was not given: ${lock?.answer ?? 'no answer'}.`);
}

async function readDone(run: Run): Promise<ReadonlyMap<string, string>> {
  await run(`
    IF OBJECT_ID('schema_migration') IS NULL
    CREATE TABLE schema_migration (
      name NVARCHAR(100) NOT NULL,
      hash NVARCHAR(64) NOT NULL,
      run_at NVARCHAR(40) NOT NULL CONSTRAINT schema_migration_now DEFAULT CONVERT(NVARCHAR(40), SYSUTCDATETIME(), 126),
      CONSTRAINT schema_migration_key PRIMARY KEY (name)
    )`);
  const [rows] = await run<[{ readonly name: string; readonly hash: string }]>(
    'SELECT name, hash FROM schema_migration',
  );
  return new Map(rows.map(({ name, hash }) => [name, hash]));
}
