import { newestRuleSet } from '../../shared/rules/rules-for.ts';
import type { Language } from '../../shared/language.ts';
import type { Rehearsal } from '../forms/rehearse-form.ts';
import { rehearseForm } from '../forms/rehearse-form.ts';
import type { Command } from './command.ts';
import { option, required } from './command.ts';
import { counted } from './counted.ts';
import { lineOf } from './print-findings.ts';
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
      else printRehearsal(rehearsal, language);
      return rehearsal.reports.every(isUntouched) ? 0 : 1;
    });
  },
};

type Reported = Rehearsal['reports'][number];

function isUntouched({ newFindings, notCarried }: Reported): boolean {
  return newFindings.length === 0 && notCarried.length === 0;
}

/** What changes, unit by unit; those that nothing happens to are only counted. */
export function printRehearsal({ form, to, reports }: Rehearsal, language: Language): void {
  for (const { organisation, period, newFindings, notCarried, gone } of reports) {
    if (newFindings.length + notCarried.length + gone === 0) continue;
    console.log(`${organisation.name}, ${period}: ${counted(gone, 'finding', 'findings')} fewer`);
    for (const finding of [...newFindings, ...notCarried]) console.log(`  ${lineOf(finding, language)}`);
  }
  const touched = reports.filter((report) => !isUntouched(report)).length;
  console.log(
    `${form} ${to.formVersion}: ${counted(reports.length, 'report', 'reports')}, ${touched} with something new`,
  );
}
