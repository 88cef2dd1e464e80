import { findColumn, findSheet, forms } from '../shared/forms/catalogue.ts';
import type { FormDefinition, FormRule } from '../shared/forms/definition.ts';
import { languages } from '../shared/language.ts';
import type { Language } from '../shared/language.ts';
import { rulesAcross } from '../shared/rules/across-reports/catalogue.ts';
import { rules } from '../shared/rules/catalogue.ts';
import { formulaInWords } from '../shared/rules/rule-of-form.ts';
import type { Rule } from '../shared/rules/rule.ts';

/** `docs/rules.md`: written from the rules themselves, so that it is never out of date. */
export function rulesDocument(): string {
  return [
    '# Rules',
    'Written by `npm run docs:rules` from `shared/rules/`. Do not edit.',
    'An error blocks sending, a warning must be explained before sending, a note informs. A rule on trial warns, and neither blocks nor asks for an explanation. A round runs the rules of the rule set that it pins: those whose number of the set in which they came is not higher.',
    table(),
    '## In one report',
    'In this order: once a rule has found an error in a cell, the following ones are silent about that cell.',
    ...rules.map(section),
    '## Of single forms',
    'What a form demands beyond that; they run last, and come with the version of the form.',
    ...forms.filter((form) => form.rules.length > 0).map(ownRules),
    '## Across the reports of a round',
    'For whoever consolidates them.',
    ...rulesAcross.map(section),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

type Described = Pick<Rule, 'id' | 'severity' | 'since' | 'trial' | 'statement' | 'example' | 'appliesTo'>;

function table(): string {
  const rows = [...rules, ...rulesAcross].map(
    (rule) => `| [${rule.id}](#${rule.id}) | ${weight(rule)} | ${rule.since} | ${rule.statement.nb} |`,
  );
  return ['| Rule | Severity | Since | What must hold |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

const names: Readonly<Record<Language, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

function weight({ severity, trial = false }: Pick<Rule, 'severity' | 'trial'>): string {
  return trial ? `${severity}, on trial` : severity;
}

function section(rule: Described): string {
  const { id, since, statement, example, appliesTo } = rule;
  const where = forms.filter(({ sheets }) => sheets.some(appliesTo)).map((form) => `\`${form.id}\``);
  return [
    `### ${id}`,
    `Severity: ${weight(rule)}. Since rule set ${since}. Forms: ${where.length === 0 ? 'none' : where.join(', ')}.`,
    languages.map((language) => `- ${names[language]}: ${statement[language]}`).join('\n'),
    `Example of a breach: ${example.en} («${example.nb}»)`,
  ].join('\n\n');
}

function ownRules(form: FormDefinition): string {
  return [
    `### \`${form.id}\` version ${form.version}`,
    ...form.rules.map((rule) => ownRule(form, rule)),
  ].join('\n\n');
}

function ownRule(form: FormDefinition, rule: FormRule): string {
  const { id, severity, trial = false, sheet, column, advice } = rule;
  const titles = [findSheet(form, sheet)?.title.nb, findColumn(form, sheet, column)?.title.nb];
  return [
    `\`${id}\`: ${weight({ severity, trial })}, told at ${titles.map((title) => `«${title ?? ''}»`).join(' ')}.`,
    `    ${formulaInWords(form, rule).nb}`,
    advice.nb,
  ].join('\n\n');
}
