import type { ReactElement } from 'react';
import { isEditable } from '../../shared/report.ts';
import type { RoundLetter, RoundReport } from '../answers.ts';
import type { RoundLetters } from '../round-letters.ts';
import { LetterActions } from './letter-actions.tsx';
import type { LetterHandlers } from './letter-handlers.ts';
import { useWords } from './words.ts';

interface UnitLettersProps {
  readonly report: Pick<RoundReport, 'id' | 'state'>;
  readonly letters: RoundLetters['of'];
  readonly onCopy: LetterHandlers['copyLetter'];
}

/** What there is to write to one unit about: that its report was returned, and that it is not delivered. */
export function UnitLetters({ report, letters, onCopy }: UnitLettersProps): ReactElement {
  const { texts } = useWords();
  const { remind, explainReturn } = texts.letters;
  const returned = report.state === 'returned' ? letterTo(letters.returned) : undefined;
  const reminder = isEditable(report.state) ? letterTo(letters.reminder) : undefined;
  return (
    <>
      {returned && <LetterActions letter={returned} label={explainReturn} size="small" onCopy={onCopy} />}
      {reminder && <LetterActions letter={reminder} label={remind} size="small" onCopy={onCopy} />}
    </>
  );

  function letterTo(known: readonly RoundLetter[] = []): RoundLetter | undefined {
    return known.find((letter) => letter.report === report.id);
  }
}
