import { writeFileSync } from 'node:fs';
import { makeWorkbook } from '../reports/make-workbook.ts';
import type { Command } from './command.ts';
import { option, required } from './command.ts';
import { findOrOpenReport } from './rounds.ts';
import { formNamed, languageOfOption, organisationNamed, periodNamed, withWorkspace } from './workspace.ts';

export const template: Command = {
  usage: '--form F --org O --period P --out FILE.xlsx [--lang nb|nn|en]',
  summary: 'the prefilled workbook for one organisation',
  options: {
    form: option.string,
    org: option.string,
    period: option.string,
    out: option.string,
    lang: option.string,
  },
  words: 0,
  run: (values) => {
    const form = formNamed(values);
    const period = periodNamed(values, form);
    const out = required(values, 'out');
    const language = languageOfOption(values);
    return withWorkspace(async (parts) => {
      const organisation = organisationNamed(parts.registers.organisations, values);
      const report = await findOrOpenReport(parts, form, organisation, period);
      const workbook = await makeWorkbook(parts, report, language);
      writeFileSync(out, workbook.bytes);
      console.log(`${out}: ${form.title[language]}, ${organisation.name}, ${period}`);
      return 0;
    });
  },
};
