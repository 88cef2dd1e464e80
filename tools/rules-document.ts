import { forms } from '../shared/forms/catalogue.ts';
import { languages } from '../shared/language.ts';
import type { Language } from '../shared/language.ts';
import { rulesAcross } from '../shared/rules/across-reports/catalogue.ts';
import { rules } from '../shared/rules/catalogue.ts';
import type { Rule } from '../shared/rules/rule.ts';

/** `docs/rules.md`: written from the rules themselves, so that it is never out of date. */
export function rulesDocument(): string {
  return [
    '# Rules',
    'Written by `npm run docs:rules` from `shared/rules/`. Do not edit.',
    'An error blocks sending, a warning must be explained before sending, a note informs.',
    table(),
    '## In one report',
    'In this order: once a rule has found an error in a cell, the following ones are silent about that cell.',
    ...rules.map(section),
    '## Across the reports of a round',
    'For whoever consolidates them.',
    ...rulesAcross.map(section),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

type Described = Pick<Rule, 'id' | 'severity' | 'statement' | 'example' | 'appliesTo'>;

function table(): string {
  const rows = [...rules, ...rulesAcross].map(
    ({ id, severity, statement }) => `| [${id}](#${id}) | ${severity} | ${statement.nb} |`,
  );
  return ['| Rule | Severity | What must hold |', '| --- | --- | --- |', ...rows].join('\n');
}

const names: Readonly<Record<Language, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

function section({ id, severity, statement, example, appliesTo }: Described): string {
  const where = forms.filter(({ sheets }) => sheets.some(appliesTo)).map((form) => `\`${form.id}\``);
  return [
    `### ${id}`,
    `Severity: ${severity}. Forms: ${where.length === 0 ? 'none' : where.join(', ')}.`,
    languages.map((language) => `- ${names[language]}: ${statement[language]}`).join('\n'),
    `Example of a breach: ${example.en} («${example.nb}»)`,
  ].join('\n\n');
}
