import { newestRuleSet } from '../../shared/rules/rules-for.ts';
import type { Rehearsal } from '../forms/rehearse-form.ts';
import { rehearseForm } from '../forms/rehearse-form.ts';
import type { Command } from './command.ts';
import { option, required } from './command.ts';
import { readRightDefinition } from './right-definition.ts';
import { languageOfOption, organisationNamed, withWorkspace } from './workspace.ts';

export const rehearse: Command = {
  usage: 'FILE.xlsx --from ORG [--json] [--lang nb|nn|en]',
  summary:
    'tries a definition workbook on all reports of the two newest periods: who would get which new findings, and what ' +
    'would not be carried; nothing is stored; exit 0 nothing new, 1 something, 2 refused',
  options: { from: option.string, json: option.flag, lang: option.string },
  words: 1,
  run: async (values, [file = '']) => {
    const language = languageOfOption(values);
    const form = await readRightDefinition(file, language);
    return withWorkspace(async (parts) => {
      const { id } = organisationNamed(parts.registers.organisations, { org: required(values, 'from') });
      const to = { formVersion: form.version, ruleSet: newestRuleSet };
      const rehearsal = await rehearseForm(parts, form, to, id, language);
      if (values['json'] === true) console.log(JSON.stringify(rehearsal, null, 2));
      else printRehearsal(rehearsal);
      return rehearsal.reports.every(isUntouched) ? 0 : 1;
    });
  },
};

type Reported = Rehearsal['reports'][number];

function isUntouched({ newFindings, notCarried }: Reported): boolean {
  return newFindings.length === 0 && notCarried.length === 0;
}

/** What changes, unit by unit; those that nothing happens to are only counted. */
export function printRehearsal({ form, to, reports }: Rehearsal): void {
  for (const { organisation, period, newFindings, notCarried, gone } of reports) {
    if (newFindings.length + notCarried.length + gone === 0) continue;
    console.log(`${organisation.name}, ${period}: ${gone} findings fewer`);
    for (const { severity, sheetTitle, cell, rowNumber, columnTitle, message } of [
      ...newFindings,
      ...notCarried,
    ]) {
      const place = cell ?? [columnTitle, rowNumber].filter((part) => part !== null).join(' ');
      console.log(`  ${severity.padEnd(7)} ${sheetTitle} ${place}: ${message}`);
    }
  }
  const touched = reports.filter((report) => !isUntouched(report)).length;
  console.log(`${form} ${to.formVersion}: ${reports.length} reports, ${touched} with something new`);
}
