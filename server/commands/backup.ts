import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { backUp } from '../database/backup.ts';
import { CommandRefused, option, required } from './command.ts';
import type { Command } from './command.ts';
import { databaseFile } from './workspace.ts';

export const backup: Command = {
  usage: '--out FILE',
  summary: 'copies the database while the server runs, and reads the whole copy before it counts',
  options: { out: option.string },
  words: 0,
  run: (values) => {
    const out = resolve(required(values, 'out'));
    const database = databaseFile();
    if (!existsSync(database))
      throw new CommandRefused('NO_DATABASE', `There is no database at ${database}.`);
    if (existsSync(out)) throw new CommandRefused('FILE_EXISTS', `${out} exists; a backup replaces nothing.`);
    const { reports, operations } = backUp(database, out);
    console.log(`${out}: ${reports} reports, ${operations} operations; pages and every chain hold.`);
    return Promise.resolve(0);
  },
};
