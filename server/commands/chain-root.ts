import { readFileSync, writeFileSync } from 'node:fs';
import { brokenSince, keptHeads, keptToday, type KeptHeads } from '../database/chain-root.ts';
import type { Command } from './command.ts';
import { CommandRefused, option, optional } from './command.ts';
import { withWorkspace } from './workspace.ts';

export const chainRoot: Command = {
  usage: '[--to FILE | --check FILE [--root HASH]]',
  summary:
    'one line that stands for the chains of all reports; --to keeps what it was made of, --check tells whether that still ' +
    'stands in the database, and --root whether it is what was written on that day',
  options: { to: option.string, check: option.string, root: option.string },
  words: 0,
  run: async (values) => {
    const check = optional(values, 'check');
    const to = optional(values, 'to');
    const root = optional(values, 'root');
    if ((check !== undefined && to !== undefined) || (check === undefined && root !== undefined))
      throw new CommandRefused('USAGE', `rapportark chain-root ${chainRoot.usage}`);
    return check === undefined ? write(to) : checkFile(check, root);
  },
};

async function write(to: string | undefined): Promise<number> {
  const kept = await withWorkspace(async ({ store, now }) => keptToday(await store.listChainHeads(), now()));
  // What was kept on another day is not replaced.
  if (to !== undefined) writeFileSync(to, `${JSON.stringify(kept, null, 2)}\n`, { flag: 'wx' });
  console.log(lineOf(kept));
  return 0;
}

async function checkFile(file: string, root: string | undefined): Promise<number> {
  const kept = read(file);
  const ofAnother = root === undefined || root === kept.root ? [] : [`${file} has another root than ${root}`];
  const broken = [...ofAnother, ...(await withWorkspace(({ store }) => brokenSince(store, kept)))];
  console.log(lineOf(kept));
  for (const line of broken) console.log(line);
  return broken.length === 0 ? 0 : 1;
}

function read(file: string): KeptHeads {
  try {
    return keptHeads.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw error;
    throw new CommandRefused('NO_HEADS', `${file} was not written by chain-root --to.`);
  }
}

const lineOf = ({ day, reports, root }: KeptHeads): string => JSON.stringify({ day, reports, root });
