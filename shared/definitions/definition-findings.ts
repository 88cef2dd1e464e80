import type { Finding } from '../finding.ts';
import type { Language } from '../language.ts';
import type { TableId } from './fields.ts';
import { tableIds } from './fields.ts';
import type { DefinitionProblem, Facts, Place } from './problem.ts';
import { severityOf } from './problem.ts';
import { problemTexts } from './problem-texts.ts';

const noFacts: Facts = { written: '', suggestion: '', heading: '', other: '', least: '', most: '', at: '' };
const longestFact = 120;

/** In words, each with its place in front, in the order of the workbook. */
export function definitionFindings(
  problems: readonly DefinitionProblem[],
  language: Language,
): readonly Finding[] {
  return problems
    .toSorted((a, b) => orderOf(a.place) - orderOf(b.place) || widthOf(a.place) - widthOf(b.place))
    .map((problem) => findingOf(problem, language));
}

function findingOf({ code, place, facts }: DefinitionProblem, language: Language): Finding {
  const { table, sheetName, heading, row, cell } = place;
  const told = problemTexts[language][code]({ ...noFacts, ...shortened(facts) }).replaceAll('….', '…');
  return {
    rule: `definition-${code.toLowerCase().replaceAll('_', '-')}`,
    severity: severityOf(code),
    sheet: table,
    row: row === null ? null : String(row),
    column: null,
    sheetTitle: sheetName,
    columnTitle: heading,
    rowNumber: row,
    cell,
    message: `${cell === null ? sheetName : `${sheetName} ${cell}`}: ${told}`,
    actual: facts.written ?? null,
    expected: facts.suggestion === undefined || facts.suggestion === '' ? null : facts.suggestion,
    difference: null,
  };
}

function shortened(facts: Partial<Facts>): Partial<Facts> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      fact.length > longestFact ? `${beginningOf(fact.slice(0, longestFact))}…` : fact,
    ]),
  );
}

/** Up to the end of a part of a list, else of a word, where there is one in the latter half. */
function beginningOf(cut: string): string {
  const ends = [cut.lastIndexOf(', ') + 2, cut.lastIndexOf(' ') + 1];
  return cut.slice(
    0,
    ends.find((end) => end > cut.length / 2),
  );
}

function orderOf({ table, row }: Place): number {
  const order: readonly TableId[] = tableIds;
  return order.indexOf(table) * 100_000 + (row ?? 0);
}

/** Column letters in their order. */
function widthOf({ cell }: Place): number {
  const letters = cell?.replace(/\d/g, '') ?? '';
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
