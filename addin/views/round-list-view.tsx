import { Button, Spinner } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import type { ReactElement } from 'react';
import { deadlineInWords } from '../../shared/norwegian-day.ts';
import { describePeriod } from '../../shared/period.ts';
import type { RoundSummary } from '../answers.ts';
import { formatDay } from './dates.ts';
import { EmptyState } from './empty-state.tsx';
import { usePageStyles } from './page-styles.ts';
import { useWords } from './words.ts';

interface RoundListViewProps {
  /** Null until fetched. */
  readonly rounds: readonly RoundSummary[] | null;
  readonly now: Date;
  readonly onOpen: (round: string) => void;
  readonly onNew: () => void;
  readonly onReload: () => void;
}

export function RoundListView({ rounds, now, onOpen, onNew, onReload }: RoundListViewProps): ReactElement {
  const page = usePageStyles();
  const { texts } = useWords();
  return (
    <main className={page.page}>
      <h1 className={page.title}>{texts.list.rounds}</h1>
      <div>
        <Button
          icon={<Add20Regular />}
          onClick={() => {
            onNew();
          }}
        >
          {texts.newRound.title}
        </Button>
      </div>
      {rounds === null && <Spinner label={texts.loading} />}
      {rounds?.length === 0 && (
        <EmptyState
          title={texts.list.emptyRounds}
          advice={texts.list.emptyRoundsAdvice}
          action={{ label: texts.reload, run: onReload }}
        />
      )}
      {rounds !== null && rounds.length > 0 && (
        <ul className={page.list}>
          {rounds.map((round) => (
            <RoundCard key={round.id} round={round} now={now} onOpen={onOpen} />
          ))}
        </ul>
      )}
    </main>
  );
}

interface RoundCardProps {
  readonly round: RoundSummary;
  readonly now: Date;
  readonly onOpen: (round: string) => void;
}

function RoundCard({ round, now, onOpen }: RoundCardProps): ReactElement {
  const page = usePageStyles();
  const { texts, language } = useWords();
  const name = `round-${round.id}`;
  const isComplete = round.delivered >= round.recipients;
  return (
    <li className={page.card}>
      <div className={page.strong} id={name}>
        {round.formTitle} {describePeriod(round.period, language)}
      </div>
      <div className={page.small}>
        {texts.deadline.label} {formatDay(round.deadline, language)}
        {!isComplete && `, ${deadlineInWords(round.deadline, now, texts)}`}
      </div>
      <div>{texts.list.delivered(round.delivered, round.recipients)}</div>
      <div>
        <Button
          appearance="primary"
          aria-describedby={name}
          onClick={() => {
            onOpen(round.id);
          }}
        >
          {texts.round.status}
        </Button>
      </div>
    </li>
  );
}
