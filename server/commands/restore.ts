import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { namingDamage } from '../database/damage.ts';
import { isInUse, isOurs, restore as restoreDatabase } from '../database/restore.ts';
import { CommandRefused, option, required } from './command.ts';
import type { Command } from './command.ts';
import { databaseFile } from './workspace.ts';

export const restore: Command = {
  usage: '--from FILE [--force]',
  summary: 'puts a checked backup where the database is; --force moves the one that stands there aside',
  options: { from: option.string, force: option.flag },
  words: 0,
  run: (values) => {
    const from = resolve(required(values, 'from'));
    const file = resolve(databaseFile());
    refuseOtherFile(from);
    if (existsSync(file)) refuseReplacing(file, values['force'] === true);
    mkdirSync(dirname(file), { recursive: true });
    const aside = `${file}.replaced-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`;
    const { reports, operations, epoch } = restoreDatabase(from, file, aside);
    console.log(
      [
        `${file}: ${reports} reports, ${operations} operations from ${from}; pages and every chain hold.`,
        ...(existsSync(aside) ? [`What stood there is now ${aside}`] : []),
        `New epoch ${epoch}.`,
        '',
        'Next: start the server. Panes learn of the new epoch at their next sync and send again what they have in',
        'their journal from the last 30 days. Reports submitted, returned or approved after the backup was taken',
        'stand as they did then: tell those who did it. Keep what was moved aside until the figures are checked.',
      ].join('\n'),
    );
    return Promise.resolve(0);
  },
};

function refuseOtherFile(from: string): void {
  if (!existsSync(from)) throw new CommandRefused('NO_BACKUP', `There is no file ${from}.`);
  if (!namingDamage(from, () => isOurs(from)))
    throw new CommandRefused('NO_BACKUP', `${from} is no database of Rapportark.`);
}

function refuseReplacing(file: string, isForced: boolean): void {
  if (!isForced)
    throw new CommandRefused('DATABASE_EXISTS', `${file} exists. --force moves it aside and keeps it.`);
  if (isInUse(file)) throw new CommandRefused('DATABASE_IN_USE', `${file} is in use. Stop the server first.`);
}
