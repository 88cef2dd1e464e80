import type { Kind } from '../expressions/operators.ts';
import { operators } from '../expressions/operators.ts';
import type { ExpressionProblem } from '../expressions/problem.ts';
import type { Language, Text } from '../language.ts';
import type { Cells } from './cells.ts';
import { habitBehind } from './formula-habit.ts';
import type { DefinitionProblemCode, Facts } from './problem.ts';

const kinds: Readonly<Record<Kind, Text>> = {
  number: { nb: 'et tall', nn: 'eit tal', en: 'a number' },
  text: { nb: 'en tekst', nn: 'ein tekst', en: 'a text' },
  date: { nb: 'en dato', nn: 'ein dato', en: 'a date' },
  truth: {
    nb: 'noe som er sant eller usant',
    nn: 'noko som er sant eller usant',
    en: 'something true or false',
  },
};
const unknown: Text = { nb: 'noe annet', nn: 'noko anna', en: 'something else' };

/** Tells what is wrong in a formula at its cell. */
export function tellExpressionProblem(
  cells: Cells<string>,
  field: string,
  formula: string,
  problem: ExpressionProblem,
  language: Language,
): void {
  const habit = habitBehind(formula, problem);
  if (habit !== null) {
    const { code, written, suggestion } = habit;
    cells.tell(field, code, { written, suggestion, at: String(habit.at + 1) });
    return;
  }
  const [code, facts] = inWords(problem, language);
  const near = problem.code === 'UNREADABLE' ? '' : beginningOf(formula.slice(problem.at));
  cells.tell(field, code, { other: near, ...facts, at: String(problem.at + 1) });
}

function beginningOf(formula: string): string {
  return formula.length <= longestQuote ? formula : `${formula.slice(0, longestQuote)}…`;
}

const longestQuote = 40;

function inWords(
  problem: ExpressionProblem,
  language: Language,
): readonly [DefinitionProblemCode, Partial<Facts>] {
  switch (problem.code) {
    case 'UNREADABLE':
      return problem.found === null ? ['UNREADABLE_END', {}] : ['UNREADABLE', { written: problem.found }];
    case 'UNKNOWN_FUNCTION':
      return ['UNKNOWN_FUNCTION', named(problem)];
    case 'UNKNOWN_COLUMN':
      return ['FORMULA_COLUMN', named(problem)];
    case 'UNKNOWN_SHEET':
      return ['FORMULA_SHEET', named(problem)];
    case 'UNKNOWN_CODE':
      return ['UNKNOWN_CODE', { ...named(problem), other: problem.column }];
    case 'WHICH_SHEET':
      return [
        'WHICH_SHEET',
        { written: problem.name, other: problem.sheets.join(', '), suggestion: problem.sheets[0] ?? '' },
      ];
    case 'OTHER_SHEET':
      return ['OTHER_SHEET', { written: problem.name, other: problem.sheet }];
    case 'ARGUMENT_COUNT':
      return [
        'ARGUMENT_COUNT',
        {
          written: problem.name,
          other: String(problem.given),
          least: String(problem.fewest),
          most: String(problem.most),
        },
      ];
    case 'AMBIGUOUS_COMMA':
      return ['AMBIGUOUS_COMMA', { written: problem.written }];
    case 'COLUMN_WANTED':
      return ['COLUMN_WANTED', { written: functionName(problem.name, language) }];
    case 'KIND':
      return [
        'KIND',
        {
          written: problem.given === null ? unknown[language] : kinds[problem.given][language],
          suggestion: kinds[problem.wanted][language],
        },
      ];
    case 'WHERE':
      return ['WHERE', {}];
    case 'CIRCLE':
      return ['CIRCLE', { written: problem.name }];
  }
}

/** As it was written, or as it is called. */
function functionName(name: string, language: Language): string {
  return name === 'filled' ? operators.filled.names[language][0] : name;
}

function named(problem: { readonly name: string; readonly suggestion: string | null }): Partial<Facts> {
  return { written: problem.name, suggestion: problem.suggestion ?? '' };
}
