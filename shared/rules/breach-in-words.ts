import type { Expression } from '../expressions/expression.ts';
import { codesAsked, columnsOfRow } from '../expressions/expression.ts';
import { print } from '../expressions/print.ts';
import { readFormula } from '../expressions/read-formula.ts';
import type { Language } from '../language.ts';
import { comparisonOf } from './breach-of-formula.ts';
import { comparisonInWords } from './comparison-in-words.ts';
import { valueOfFact } from './fact-value.ts';
import { quotedValue } from './quoted-value.ts';
import type { Violation, Words } from './rule.ts';

/** What stands and what was expected: «Når «Type» er «Prosjekt»: «Utbetalt» er 5 kr, men skal være høyst …». */
export function breachInWords(violation: Violation, words: Words): string {
  const { facts = {}, column } = violation;
  const part = readFormula(facts['part'] ?? '');
  const comparison = comparisonOf(part, column ?? '');
  const said =
    comparison === null
      ? conditionInWords(part, violation, words)
      : comparisonInWords(comparison, violation, words);
  const conditions = Object.entries(facts)
    .filter(([name]) => name.startsWith('when'))
    .map(([, condition]) => choiceInWords(readFormula(condition), violation, words));
  return conditions.length === 0 ? said : `${whenever[words.language](conditions.join(', '))} ${said}`;
}

const whenever: Readonly<Record<Language, (condition: string) => string>> = {
  nb: (condition) => `Når ${condition}:`,
  nn: (condition) => `Når ${condition}:`,
  en: (condition) => `When ${condition}:`,
};

/** What stands in the cells, and what must hold of them. */
function conditionInWords(part: Expression, { sheet, facts = {} }: Violation, words: Words): string {
  const { language } = words;
  if (part.op === 'filled') {
    const titles = columnsOfRow(part).map((column) => `«${words.columnTitle(sheet, column)}»`);
    return emptyCell[language](titles.join(', '));
  }
  const cells = columnsOfRow(part).map((column) => {
    const value = valueOfFact(facts[`[${column}]`] ?? '');
    const shown = value === null ? empty[language] : quotedValue(sheet, column, value, words);
    return `«${words.columnTitle(sheet, column)}» ${is[language]} ${shown}`;
  });
  return demand[language](words.formula(sheet, print(part)), cells.join(', '));
}

/** «Vurdering» er «Rød»; any other condition as a formula. */
function choiceInWords(condition: Expression, { sheet }: Violation, words: Words): string {
  const { language } = words;
  const asked = codesAsked(condition);
  if (asked === null) return words.formula(sheet, print(condition));
  const labels = asked.codes.map((code) => `«${words.label(sheet, asked.column, code)}»`);
  return `«${words.columnTitle(sheet, asked.column)}» ${is[language]} ${labels.join(` ${or[language]} `)}`;
}

const empty: Readonly<Record<Language, string>> = { nb: 'tom', nn: 'tom', en: 'empty' };
const is: Readonly<Record<Language, string>> = { nb: 'er', nn: 'er', en: 'is' };
const or: Readonly<Record<Language, string>> = { nb: 'eller', nn: 'eller', en: 'or' };

const emptyCell: Readonly<Record<Language, (titles: string) => string>> = {
  nb: (titles) => `${titles} er tom, men skal være fylt ut.`,
  nn: (titles) => `${titles} er tom, men skal vere fylt ut.`,
  en: (titles) => `${titles} is empty but must be filled in.`,
};

const demand: Readonly<Record<Language, (formula: string, cells: string) => string>> = {
  nb: (formula, cells) => `Kravet er ${formula}${cells === '' ? '' : `, men ${cells}`}.`,
  nn: (formula, cells) => `Kravet er ${formula}${cells === '' ? '' : `, men ${cells}`}.`,
  en: (formula, cells) => `What must hold is ${formula}${cells === '' ? '' : `, but ${cells}`}.`,
};
