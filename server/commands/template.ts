import { writeFileSync } from 'node:fs';
import { makeWorkbook } from '../reports/make-workbook.ts';
import { sampleWorkbook } from '../forms/sample-workbook.ts';
import { readRegisters } from '../reference/registers.ts';
import type { Command, Values } from './command.ts';
import { option, optional, required } from './command.ts';
import { readRightDefinition } from './right-definition.ts';
import { findOrOpenReport } from './rounds.ts';
import {
  languageOfOption,
  organisationNamed,
  periodNamed,
  storedFormNamed,
  withWorkspace,
} from './workspace.ts';

export const template: Command = {
  usage: '--form F|--definition FILE.xlsx --org O --period P --out FILE.xlsx [--lang nb|nn|en]',
  summary:
    'the prefilled workbook for one organisation; of a definition workbook, what a reporter would get, with empty rows',
  options: {
    form: option.string,
    definition: option.string,
    org: option.string,
    period: option.string,
    out: option.string,
    lang: option.string,
  },
  words: 0,
  run: (values) => {
    const definition = optional(values, 'definition');
    if (definition !== undefined) return writeSample(values, definition);
    const out = required(values, 'out');
    const language = languageOfOption(values);
    return withWorkspace(async (parts) => {
      const form = storedFormNamed(parts, values);
      const period = periodNamed(values, form);
      const organisation = organisationNamed(parts.registers.organisations, values);
      const report = await findOrOpenReport(parts, form, organisation, period, language);
      const workbook = await makeWorkbook(parts, report, language);
      writeFileSync(out, workbook.bytes);
      console.log(`${out}: ${form.title[language]}, ${organisation.name}, ${period}`);
      return 0;
    });
  },
};

/** Nothing is stored, and no round is opened. */
async function writeSample(values: Values, file: string): Promise<number> {
  const language = languageOfOption(values);
  const form = await readRightDefinition(file, language);
  const registers = readRegisters();
  const organisation = organisationNamed(registers.organisations, values);
  const period = periodNamed(values, form);
  const out = required(values, 'out');
  const created = new Date().toISOString();
  const { bytes } = await sampleWorkbook(form, registers, { organisation, period, language, created });
  writeFileSync(out, bytes);
  console.log(`${out}: ${form.title[language]}, ${organisation.name}, ${period}`);
  return 0;
}
