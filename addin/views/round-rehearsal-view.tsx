import type { ReactElement } from 'react';
import { describePeriod } from '../../shared/period.ts';
import type { RoundRehearsal } from '../rehearsal.ts';
import type { OpenRound } from '../state.ts';
import { ConfirmPanel } from './confirm-panel.tsx';
import type { FormHandlers } from './form-handlers.ts';
import { usePageStyles } from './page-styles.ts';
import { RehearsedReports } from './rehearsed-reports.tsx';
import { ResultTitle } from './result-title.tsx';
import { useWords } from './words.ts';

interface RoundRehearsalViewProps {
  readonly rehearsal: RoundRehearsal;
  readonly round: OpenRound;
  readonly isBusy: boolean;
  readonly handlers: FormHandlers;
}

/** What the reports of a round would get of another version, and the way to go on with it. */
export function RoundRehearsalView({
  rehearsal,
  round,
  isBusy,
  handlers,
}: RoundRehearsalViewProps): ReactElement {
  const page = usePageStyles();
  const { texts, language } = useWords();
  const words = texts.rehearsal;
  const { candidate } = rehearsal;
  const { version, title } = candidate.form;
  const lost = candidate.rehearsal.reports.reduce((sum, { notCarried }) => sum + notCarried.length, 0);
  return (
    <main className={page.page}>
      <ResultTitle text={`${title[language]} ${describePeriod(round.round.period, language)}`} />
      <div className={page.small}>{texts.forms.version(version)}</div>
      <RehearsedReports candidate={candidate} none={words.noReportsInRound} />
      <ConfirmPanel
        label={words.move}
        question={words.moveTitle(version)}
        means={words.moveMeans(lost)}
        confirm={words.move}
        isBusy={isBusy}
        onConfirm={handlers.moveRound}
      />
    </main>
  );
}
