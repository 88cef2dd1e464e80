import type { Language } from '../../shared/language.ts';
import { Refusal } from '../errors.ts';
import { WorkbookRefused } from '../workbooks/refusal.ts';
import { CommandRefused } from './command.ts';

/** What the rest of the program refuses, as the command line says it. Null for what is no refusal. */
export function refusalInWords(error: unknown, language: Language): CommandRefused | null {
  if (error instanceof WorkbookRefused) return new CommandRefused(error.code, error.text[language]);
  if (!(error instanceof Refusal)) return null;
  const fields = error.fields.map(({ pointer, message }) => `\n  ${pointer}: ${message[language]}`);
  return new CommandRefused(error.code, `${error.detail[language]}${fields.join('')}`);
}

/** For work on a file that says which language it is in: the command line itself knows only its options. */
export function refusedIn(language: Language): (error: unknown) => never {
  return (error) => {
    throw refusalInWords(error, language) ?? error;
  };
}
