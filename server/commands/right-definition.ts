import { readFileSync } from 'node:fs';
import type { FormDefinition } from '../../shared/forms/definition.ts';
import type { Language } from '../../shared/language.ts';
import { readDefinitionFile } from '../forms/definition-workbook.ts';
import { CommandRefused } from './command.ts';
import { counted } from './counted.ts';

/** The form of a definition workbook that must be right; what is wrong with it is the command «form» for. */
export async function readRightDefinition(file: string, language: Language): Promise<FormDefinition> {
  const { form, findings } = await readDefinitionFile(readFileSync(file), language);
  if (form !== null) return form;
  const errors = findings.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  throw new CommandRefused(
    'DEFINITION',
    `${file} has ${counted(errors.length, 'error', 'errors')}, the first of them: ${first?.message ?? ''} The command «form» lists them all.`,
  );
}
