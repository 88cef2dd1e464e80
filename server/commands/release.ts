import { releaseForm } from '../forms/release-form.ts';
import type { Command } from './command.ts';
import { option, required } from './command.ts';
import { readRightDefinition } from './right-definition.ts';
import { languageOfOption, operatorOf, organisationNamed, withWorkspace } from './workspace.ts';

export const release: Command = {
  usage: 'FILE.xlsx --from ORG [--lang nb|nn|en]',
  summary: 'makes a definition workbook a version that the organisation’s rounds get from now on',
  options: { from: option.string, lang: option.string },
  words: 1,
  run: async (values, [file = '']) => {
    const form = await readRightDefinition(file, languageOfOption(values));
    return withWorkspace(async (parts) => {
      const { id } = organisationNamed(parts.registers.organisations, { org: required(values, 'from') });
      const released = await releaseForm(parts, operatorOf(id, 'controller'), form, id);
      console.log(`${released.form} ${released.version} is released.`);
      return 0;
    });
  },
};
