import { columnFunctionCalled, operatorCalled } from '../expressions/operators.ts';
import type { ExpressionProblem } from '../expressions/problem.ts';

/** A way of writing that people bring along, and that a formula does not take. `at` counts characters from 0. */
export interface FormulaHabit {
  readonly code: 'BARE_NAME' | 'BARE_FUNCTION' | 'GROUPED_NUMBER' | 'DATE_WRITTEN';
  readonly at: number;
  readonly written: string;
  /** What to write instead; empty where nothing can be. */
  readonly suggestion: string;
}

/** The habit behind a problem with a formula; null when it is none that is known. */
export function habitBehind(formula: string, problem: ExpressionProblem): FormulaHabit | null {
  const masked = withoutNamesAndTexts(formula);
  if (problem.code === 'UNREADABLE') {
    const { at } = problem;
    return dateIn(masked, at) ?? groupedNumber(masked, at) ?? bareWord(formula, masked, at);
  }
  if (problem.code === 'UNKNOWN_FUNCTION' && /^(?:DATO|DATE)$/i.test(problem.name))
    return { code: 'DATE_WRITTEN', at: problem.at, written: problem.name, suggestion: '' };
  return problem.code === 'KIND' && problem.wanted === 'date' ? dateIn(formula, null) : null;
}

/** Blanks for what stands in brackets or quotation marks, so that every character keeps its place. */
function withoutNamesAndTexts(formula: string): string {
  return formula.replace(/\[[^[\]]*\]|"(?:[^"]|"")*"|«[^»]*»|“[^”]*”/g, (part) => hidden.repeat(part.length));
}

const hidden = '\0';
const dates = /\d{1,2}[./]\s?\d{1,2}[./]\s?\d{4}|\d{4}-\d{1,2}-\d{1,2}/g;
const grouped = /(?<![\d.,])\d{1,3}(?:[ \u00a0\u202f.]\d{3})+(?:,\d+)?(?!\d)/g;
const bareWords = /(?<![\p{L}\d_])[\p{L}_][\p{L}\d_]*(?![\p{L}\d_]|\s*\()/gu;

/** `1.1.2026`; in a comparison with a date a text with one is told as well. */
function dateIn(formula: string, at: number | null): FormulaHabit | null {
  const found = [...formula.matchAll(dates)].find((match) => at === null || stretchesTo(match, at));
  return found === undefined
    ? null
    : { code: 'DATE_WRITTEN', at: found.index, written: found[0], suggestion: '' };
}

/** `1 000`. */
function groupedNumber(masked: string, at: number): FormulaHabit | null {
  const found = [...masked.matchAll(grouped)].find((match) => stretchesTo(match, at));
  if (found === undefined) return null;
  const suggestion = found[0].replace(/[^\d,]/g, '');
  return { code: 'GROUPED_NUMBER', at: found.index, written: found[0], suggestion };
}

function stretchesTo({ index, 0: found }: RegExpExecArray, at: number): boolean {
  return index <= at && at <= index + found.length;
}

/** `Total * 2`, `[a] > 1 OG [b] > 2`. Reading stops at such a word or right behind it. */
function bareWord(formula: string, masked: string, at: number): FormulaHabit | null {
  const words = [...masked.matchAll(bareWords)];
  const first = words.findIndex(({ index }) => index <= at);
  const word = words[first];
  if (word === undefined) return null;
  if (isLogic(word[0])) return bareFunction(formula, masked, word);
  let end = word.index + word[0].length;
  for (const next of words.slice(first + 1)) {
    if (isLogic(next[0]) || masked.slice(end, next.index).trim() !== '') break;
    end = next.index + next[0].length;
  }
  const written = formula.slice(word.index, end);
  if (isFunction(written)) return bareFunction(formula, masked, word);
  return { code: 'BARE_NAME', at: word.index, written, suggestion: written };
}

/** Words of sentences, which no title begins with: of «Sum kr» the first word is a function too. */
function isLogic(word: string): boolean {
  const operator = operatorCalled(word);
  return operator === 'and' || operator === 'or' || operator === 'not' || operator === 'if';
}

function isFunction(word: string): boolean {
  return operatorCalled(word) !== null || columnFunctionCalled(word) !== null;
}

function bareFunction(formula: string, masked: string, word: RegExpExecArray): FormulaHabit {
  const name = word[0].toLocaleUpperCase('nb-NO');
  const operator = operatorCalled(name);
  const isBetween = operator === 'and' || operator === 'or';
  const parts = isBetween ? partsBetween(formula, masked, word[0]) : null;
  const inside = parts?.join('; ') ?? (isBetween ? '…; …' : '…');
  return { code: 'BARE_FUNCTION', at: word.index, written: word[0], suggestion: `${name}(${inside})` };
}

const longestSuggestion = 100;

/** What the word stands between; null where it takes more than parting the formula at it to put it right. */
function partsBetween(formula: string, masked: string, word: string): readonly string[] | null {
  const bare = [...masked.matchAll(bareWords)];
  const isSimple = !/[();]/.test(masked) && bare.every(({ 0: other }) => other === word);
  if (!isSimple || formula.length > longestSuggestion) return null;
  const ends = [...bare.map(({ index }) => index), formula.length];
  const parts = ends.map((end, at) => {
    const before = bare[at - 1];
    const start = before === undefined ? 0 : before.index + word.length;
    return formula.slice(start, end).trim().replace(/^=\s*/, '');
  });
  return parts.includes('') ? null : parts;
}
