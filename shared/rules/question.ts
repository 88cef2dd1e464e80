import type { CellKey } from '../content.ts';
import { findingKey, type Finding } from '../finding.ts';
import type { Language } from '../language.ts';
import { unchangedQuestions } from '../questions.ts';
import type { AnyRule, Violation } from './rule.ts';

/**
 * No rule of a form or of a rule set: it runs wherever something was asked, so that a question is listed, explained and
 * stored like any warning. What explains it is the answer.
 */
export const questionRule: AnyRule = {
  id: 'question',
  severity: 'warning',
  since: 0,
  revision: 1,
  statement: {
    nb: 'Det som er spurt om, er rettet eller besvart',
    nn: 'Det som er spurt om, er retta eller svart på',
    en: 'What was asked about has been changed or answered',
  },
  appliesTo: () => true,
  reads: ({ columns }) => columns.map(({ id }) => id),
  check: ({ questions = [], content }) =>
    unchangedQuestions(questions, content).map(({ sheet, row, column, question, by }): Violation => {
      return { sheet, row, column, actual: null, expected: null, facts: { question, by } };
    }),
  message: ({ facts = {} }, { language }) => inWords[language](facts['by'] ?? '', facts['question'] ?? ''),
};

const inWords: Readonly<Record<Language, (by: string, question: string) => string>> = {
  nb: (by, question) => `${by} spør: «${question}» Endre cellen, eller svar i forklaringen.`,
  nn: (by, question) => `${by} spør: «${question}» Endre cella, eller svar i forklaringa.`,
  en: (by, question) => `${by} asks: “${question}” Change the cell, or answer in the explanation.`,
};

/** The key of the finding that a question is. */
export function questionKey({ sheet, row, column }: CellKey): string {
  return findingKey({ rule: questionRule.id, sheet, row, column });
}

export const isQuestion = ({ rule }: Pick<Finding, 'rule'>): boolean => rule === questionRule.id;
