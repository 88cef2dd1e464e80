import { renewEpoch } from '../database/mssql/epoch.ts';
import { CommandRefused } from './command.ts';
import type { Command } from './command.ts';
import { databaseSettings } from './workspace.ts';

export const newEpoch: Command = {
  usage: '',
  summary: 'after SQL Server has restored a database: makes panes send again what the backup did not hold',
  options: {},
  words: 0,
  run: async () => {
    const { DATABASE_URL: url, DATABASE_MIGRATION_URL: migrationUrl } = databaseSettings();
    if (url === undefined)
      throw new CommandRefused(
        'NO_SQL_SERVER',
        'DATABASE_URL is not set; for a SQLite file restore does this.',
      );
    console.log(`New epoch ${await renewEpoch(migrationUrl ?? url)}. Start the server.`);
    return 0;
  },
};
