import { parseArgs } from 'node:util';
import type { Language } from '../shared/language.ts';
import { languageOf } from '../shared/language.ts';
import type { Command } from './commands/command.ts';
import { CommandRefused } from './commands/command.ts';
import { refusalInWords } from './commands/refusal-in-words.ts';
import { WrongSettings } from './config.ts';
import { DamagedDatabase } from './database/damage.ts';
import { FormVersionClash } from './forms/form-library.ts';

/** Loaded when they are called: a command that writes no workbook does not wait for the library that does. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  template: async () => (await import('./commands/template.ts')).template,
  form: async () => (await import('./commands/form.ts')).form,
  rehearse: async () => (await import('./commands/rehearse.ts')).rehearse,
  release: async () => (await import('./commands/release.ts')).release,
  move: async () => (await import('./commands/move.ts')).move,
  validate: async () => (await import('./commands/validate.ts')).validateWorkbook,
  'check-table': async () => (await import('./commands/check-table.ts')).checkTable,
  import: async () => (await import('./commands/import.ts')).importWorkbook,
  commission: async () => (await import('./commands/commission.ts')).commission,
  status: async () => (await import('./commands/status.ts')).status,
  letters: async () => (await import('./commands/letters.ts')).letters,
  consolidate: async () => (await import('./commands/consolidate.ts')).consolidate,
  export: async () => (await import('./commands/export.ts')).exportLayout,
  backup: async () => (await import('./commands/backup.ts')).backup,
  restore: async () => (await import('./commands/restore.ts')).restore,
  'chain-root': async () => (await import('./commands/chain-root.ts')).chainRoot,
  'new-epoch': async () => (await import('./commands/new-epoch.ts')).newEpoch,
  serve: async () => (await import('./commands/serve.ts')).serve,
};

/** Exit code: 0 all well, 1 the data has errors, 2 refused, with a code on the first line of standard error. */
async function main(args: readonly string[]): Promise<number> {
  const [name = '--help', ...rest] = args;
  if (name === '--help' || name === 'help') {
    console.log(await help());
    return 0;
  }
  const load = commands[name];
  if (load === undefined)
    throw new CommandRefused('USAGE', `There is no command ${name}.\n\n${await help()}`);
  const command = await load();
  if (rest.includes('--help')) {
    console.log(`rapportark ${name} ${command.usage}\n\n${command.summary}`);
    return 0;
  }
  const { values, positionals } = parse(command, rest);
  const { words, fewestWords = words } = command;
  if (positionals.length > words || positionals.length < fewestWords)
    throw new CommandRefused('USAGE', `rapportark ${name} ${command.usage}`);
  return command.run(values, positionals);
}

function parse(command: Command, args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: command.options, allowPositionals: true });
  } catch (error) {
    throw new CommandRefused('USAGE', error instanceof Error ? error.message : String(error));
  }
}

async function help(): Promise<string> {
  const lines = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => {
      const { usage, summary } = await load();
      return `  ${name} ${usage}\n      ${summary}`;
    }),
  );
  return [
    'npm run -s rapportark -- <command>',
    '',
    ...lines,
    '',
    'The database is what DATABASE_URL names, else the file that DATABASE_FILE names (data/rapportark.sqlite).',
    'Exit code: 0 all well, 1 the data has errors, 2 refused.',
  ].join('\n');
}

/** After `--lang`, even in a call that is wrong otherwise. */
function languageAsked(args: readonly string[]): Language {
  const [, given = ''] = / --lang[ =](\w+)/.exec(args.join(' ')) ?? [];
  return languageOf(given);
}

/** What the user can do something about; anything else is a fault of ours and shown whole. */
function refusalLine(error: unknown, language: Language): string | null {
  const refused = error instanceof CommandRefused ? error : refusalInWords(error, language);
  if (refused !== null) return `${refused.code}: ${refused.message}`;
  if (error instanceof DamagedDatabase) return `DATABASE: ${error.message}`;
  if (error instanceof FormVersionClash) return `FORM_VERSION: ${error.message}`;
  if (error instanceof WrongSettings) return `SETTINGS: ${error.message}`;
  if (error instanceof Error && 'code' in error && 'path' in error) return `FILE: ${error.message}`;
  return null;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const line = refusalLine(error, languageAsked(process.argv));
  if (line === null) throw error;
  console.error(line);
  process.exitCode = 2;
}
