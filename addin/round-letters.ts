import type { RoundLetter, RoundReport } from './answers.ts';
import type { LetterKind } from '../shared/mail/letter.ts';
import { isEditable } from '../shared/report.ts';

/** Letters to those in a round, as they were when the round was last looked at. */
export interface RoundLetters {
  readonly round: string;
  readonly of: Readonly<Partial<Record<LetterKind, readonly RoundLetter[]>>>;
}

/** Letters of another round than the one at hand are of no use any more. */
export function withLetters(
  known: RoundLetters | null,
  round: string,
  kind: LetterKind,
  letters: readonly RoundLetter[],
): RoundLetters {
  const others = known?.round === round ? known.of : {};
  return { round, of: { ...others, [kind]: letters } };
}

/** What there is to write about in a round, without being asked. */
export function kindsFor(reports: readonly Pick<RoundReport, 'state'>[]): readonly LetterKind[] {
  return [
    ...(reports.some(({ state }) => isEditable(state)) ? (['reminder'] as const) : []),
    ...(reports.some(({ state }) => state === 'returned') ? (['returned'] as const) : []),
  ];
}
