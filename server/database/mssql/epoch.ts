import { randomUUID } from 'node:crypto';
import { parseConnectionUrl } from './connection-url.ts';
import { openDatabase, type Database } from './database.ts';
import { key } from './statement.ts';

/** Makes the first one of a new database. */
export function readEpoch(database: Database): Promise<string> {
  return database.transaction(
    async (run) => {
      const [[row]] = await run<[{ readonly epoch: string }]>(
        `INSERT INTO deployment (only_row, epoch)
         SELECT 1, @epoch WHERE NOT EXISTS (SELECT 1 FROM deployment);
         SELECT epoch FROM deployment;`,
        { epoch: key(randomUUID()) },
      );
      if (row === undefined) throw new Error('The database has no epoch.');
      return row.epoch;
    },
    { unknownOutcome: true },
  );
}

/** For a database that SQL Server has restored: panes offer again what was acknowledged after the backup was taken. */
export async function renewEpoch(url: string): Promise<string> {
  const database = await openDatabase(parseConnectionUrl(url), { connections: 1 });
  const epoch = randomUUID();
  try {
    await database.transaction((run) => run('UPDATE deployment SET epoch = @epoch', { epoch: key(epoch) }), {
      unknownOutcome: true,
    });
    return epoch;
  } finally {
    await database.close();
  }
}
