import type { CellKey, ReportContent } from './content.ts';
import { rowsOf, valueIn } from './content.ts';
import { isEmpty, sameValue, type CellValue } from './value.ts';

/** What whoever returned a report wants to know about one of its cells. */
export interface Question extends CellKey {
  readonly question: string;
  /** What the cell held when it was asked. */
  readonly value: CellValue;
  readonly by: string;
  /** When, by the server's clock: asked once more in the same words, it is another question. */
  readonly at: string;
}

/** About one report at a time: whoever wants to know more returns it whole. */
export const mostQuestions = 100;

/** The questions whose cell still holds what it held when they were asked; they want an answer in words. */
export function unchangedQuestions(
  questions: readonly Question[],
  content: ReportContent,
): readonly Question[] {
  return questions.filter((question) => {
    const row = rowsOf(content, question.sheet).find(({ id }) => id === question.row);
    const now = row === undefined ? null : valueIn(row, question.column);
    return isEmpty(now) ? isEmpty(question.value) : sameValue(now, question.value);
  });
}

/** What is asked afterwards: a question about a cell takes the place of an earlier one. */
export function askedBeside(earlier: readonly Question[], more: readonly Question[]): readonly Question[] {
  return [...earlier.filter((old) => !more.some((one) => isSameCell(old, one))), ...more];
}

export function isSameCell(a: CellKey, b: CellKey): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}

/** When something was last asked, or null: changes whenever the questions do. */
export function questionsAt(questions: readonly Pick<Question, 'at'>[]): string | null {
  return (
    questions
      .map(({ at }) => at)
      .toSorted()
      .at(-1) ?? null
  );
}
