import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LetterKind } from '../../shared/mail/letter.ts';
import { letterKinds } from '../../shared/mail/letter.ts';
import { draftFile } from '../mail/draft-file.ts';
import type { LetterTo } from '../rounds/letters-of-round.ts';
import { lettersOfRound } from '../rounds/letters-of-round.ts';
import type { Command, Values } from './command.ts';
import { CommandRefused, option, optional, required } from './command.ts';
import { counted } from './counted.ts';
import { existingRound } from './rounds.ts';
import { languageOfOption, periodNamed, storedFormNamed, withWorkspace } from './workspace.ts';

export const letters: Command = {
  usage: `--form F --period P --kind K [--from ORG] [--out FOLDER] [--lang nb|nn|en]   K: ${letterKinds.join(', ')}`,
  summary:
    'one letter to each organisation that it concerns (reminder: those who have not submitted), printed, or as .eml files ' +
    'that Outlook opens as drafts; nothing is sent, and no address is known',
  options: {
    form: option.string,
    period: option.string,
    kind: option.string,
    from: option.string,
    out: option.string,
    lang: option.string,
  },
  words: 0,
  run: (values) => {
    const kind = kindOf(values);
    const language = languageOfOption(values);
    const folder = optional(values, 'out');
    return withWorkspace(async (parts) => {
      const form = storedFormNamed(parts, values);
      const round = await existingRound(parts, form.id, periodNamed(values, form), values);
      const written = await lettersOfRound(parts, round, kind, language);
      if (folder === undefined) print(written);
      else writeDrafts(folder, kind, written, parts.now());
      console.error(counted(written.length, 'letter', 'letters'));
      return 0;
    });
  },
};

function kindOf(values: Values): LetterKind {
  const wanted = required(values, 'kind');
  const kind = letterKinds.find((known) => known === wanted);
  if (kind !== undefined) return kind;
  throw new CommandRefused('KIND', `--kind is one of ${letterKinds.join(', ')}.`);
}

function print(written: readonly LetterTo[]): void {
  for (const { organisation, subject, body } of written)
    console.log(`${organisation.name}\n${subject}\n\n${body}\n`);
}

/** A later letter of the kind takes the place of an earlier one. */
function writeDrafts(folder: string, kind: LetterKind, written: readonly LetterTo[], now: string): void {
  mkdirSync(folder, { recursive: true });
  for (const letter of written) {
    const file = join(folder, `${kind}-${letter.organisation.id}.eml`);
    writeFileSync(file, draftFile(letter, now));
    console.log(`${file}  ${letter.organisation.name}`);
  }
}
