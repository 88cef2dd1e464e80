import { Button } from '@fluentui/react-components';
import { Mail20Regular } from '@fluentui/react-icons/svg/mail';
import { useState, type ReactElement } from 'react';
import { isEditable } from '../../shared/report.ts';
import type { RoundLetter } from '../answers.ts';
import type { RoundLetters } from '../round-letters.ts';
import type { OpenRound } from '../state.ts';
import type { LetterHandlers } from './letter-handlers.ts';
import { LetterReader } from './letter-reader.tsx';
import { usePageStyles } from './page-styles.ts';
import { useWords } from './words.ts';

interface LettersPanelProps {
  readonly round: OpenRound;
  readonly letters: RoundLetters['of'];
  readonly isBusy: boolean;
  readonly handlers: LetterHandlers;
}

/** Letters to everybody in the round: that it is open, and to those who have not delivered. */
export function LettersPanel({ round, letters, isBusy, handlers }: LettersPanelProps): ReactElement {
  const page = usePageStyles();
  const { texts } = useWords();
  const [chosen, setChosen] = useState<'opened' | 'reminder' | null>(null);
  const waiting = round.reports.filter(({ state }) => isEditable(state));
  const reminders = lettersTo(waiting, letters.reminder);
  const labels = {
    opened: texts.letters.opened(round.reports.length),
    reminder: texts.letters.reminder(reminders.length),
  };
  const shown = { opened: lettersTo(round.reports, letters.opened), reminder: reminders };
  return (
    <section className={page.section} aria-labelledby="letters-title">
      <h2 className={page.heading} id="letters-title">
        {texts.letters.title}
      </h2>
      <div className={page.small}>{texts.letters.hint}</div>
      <div className={page.row}>
        {button('opened')}
        {reminders.length > 0 && button('reminder')}
      </div>
      {chosen !== null && (
        <LetterReader
          key={chosen}
          title={labels[chosen]}
          letters={shown[chosen]}
          onCopy={handlers.copyLetter}
          onClose={() => {
            setChosen(null);
          }}
        />
      )}
    </section>
  );

  function button(kind: 'opened' | 'reminder'): ReactElement {
    return (
      <Button
        icon={<Mail20Regular />}
        aria-expanded={chosen === kind}
        disabled={isBusy}
        onClick={() => {
          setChosen(chosen === kind ? null : kind);
          if (kind === 'opened' && letters.opened === undefined) handlers.writeLetters(kind);
        }}
      >
        {labels[kind]}
      </Button>
    );
  }
}

/** A letter to one who has delivered meanwhile is not sent. */
function lettersTo(
  reports: readonly { readonly id: string }[],
  letters: readonly RoundLetter[] = [],
): readonly RoundLetter[] {
  const ids = new Set(reports.map(({ id }) => id));
  return letters.filter(({ report }) => ids.has(report));
}
