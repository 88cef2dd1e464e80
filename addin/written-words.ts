import type { Explanation, ReportSummary } from './answers.ts';
import type { OpenReport } from './open-report.ts';
import { canBeAsked } from './questions-to-ask.ts';
import { questionKey } from '../shared/rules/question.ts';

type Questions = ReportSummary['questions'];

/** What a user has written in the pane about a report and not sent: in no sheet, and on no server. */
export interface WrittenWords {
  readonly asking: OpenReport['asking'];
  readonly explanations: OpenReport['explanations'];
  /** Those that the explanations answer. */
  readonly questions: Questions;
}

export function wordsOf({ asking, explanations, summary }: OpenReport): WrittenWords {
  return { asking, explanations, questions: summary.questions };
}

/** The report with what was written about it before it was opened again; its cells may stand elsewhere now. */
export function withWords(report: OpenReport, words: WrittenWords | undefined): OpenReport {
  if (words === undefined) return report;
  const asking = words.asking.filter((question) => canBeAsked(report, question));
  return {
    ...report,
    asking: asking.map((question) => ({ ...question, address: null })),
    explanations: explanationsWith(words, report.summary, report.explanations),
  };
}

/**
 * Whoever may change the report goes on with what they have written; everybody else reads what it was sent with. What was
 * answered to an earlier question about a cell does not answer a new one.
 */
export function explanationsWith(
  { questions: known, explanations }: Pick<WrittenWords, 'questions' | 'explanations'>,
  { mayEdit, questions }: Pick<ReportSummary, 'mayEdit' | 'questions'>,
  sent: OpenReport['explanations'],
): OpenReport['explanations'] {
  const before = new Set(known.map((question) => `${question.at} ${questionKey(question)}`));
  const fresh = questions.filter((question) => !before.has(`${question.at} ${questionKey(question)}`));
  const asked = new Set(fresh.map(questionKey));
  const own = Object.fromEntries(Object.entries(explanations).filter(([key]) => !asked.has(key)));
  return mayEdit ? { ...sent, ...own } : { ...own, ...sent };
}

export function byFinding(explanations: readonly Explanation[]): OpenReport['explanations'] {
  return Object.fromEntries(explanations.map(({ finding, text }) => [finding, text]));
}
