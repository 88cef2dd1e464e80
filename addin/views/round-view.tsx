import { Button, ProgressBar, ToggleButton } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { namesInOrder } from '../../shared/compare-names.ts';
import { formatMoment } from '../../shared/format-date.ts';
import { describePeriod } from '../../shared/period.ts';
import { isDelivered } from '../../shared/report.ts';
import type { RoundReport } from '../answers.ts';
import type { RoundLetters } from '../round-letters.ts';
import type { OpenRound } from '../state.ts';
import { ConsolidationPanel } from './consolidation-panel.tsx';
import { formatDay } from './dates.ts';
import { NewVersionNotice } from './new-version-notice.tsx';
import type { PaneHandlers } from './handlers.ts';
import { LettersPanel } from './letters-panel.tsx';
import { usePageStyles } from './page-styles.ts';
import { ReviewPanel } from './review-panel.tsx';
import { StateBadge } from './state-badge.tsx';
import { DeadlineLine } from './deadline-line.tsx';
import { UnitLetters } from './unit-letters.tsx';
import { useWords } from './words.ts';

interface RoundViewProps {
  readonly round: OpenRound;
  readonly letters: RoundLetters['of'];
  readonly now: Date;
  readonly isBusy: boolean;
  readonly handlers: PaneHandlers;
}

type Filter = 'all' | 'waiting' | 'done';
const filters: readonly Filter[] = ['all', 'waiting', 'done'];

/** Who has delivered, what came in, and the figures of all of them in one table. */
export function RoundView({ round, letters, now, isBusy, handlers }: RoundViewProps): ReactElement {
  const page = usePageStyles();
  const { texts, language } = useWords();
  const [filter, setFilter] = useState<Filter>('all');
  const compare = namesInOrder(language);
  const done = round.reports.filter((report) => isDelivered(report.state)).length;
  const all = round.reports.length;
  const counts = { all, waiting: all - done, done };
  return (
    <main className={page.page}>
      <h1 className={page.title}>
        {round.round.formTitle} {describePeriod(round.round.period, language)}
      </h1>
      <div className={page.small}>
        {texts.deadline.label} {formatDay(round.round.deadline, language)}
        <br />
        {texts.rehearsal.roundVersion(round.round.formVersion)}
      </div>
      <div>
        <div id="round-progress">{texts.list.delivered(done, all)}</div>
        <ProgressBar value={all === 0 ? 0 : done / all} aria-labelledby="round-progress" />
      </div>
      {round.newer !== null && (
        <NewVersionNotice
          current={round.round.formVersion}
          newer={round.newer}
          isBusy={isBusy}
          onTry={handlers.rehearseRound}
        />
      )}
      <ConsolidationPanel form={round.form} isBusy={isBusy} handlers={handlers} />
      <LettersPanel round={round} letters={letters} isBusy={isBusy} handlers={handlers} />
      <section className={page.section} aria-labelledby="status-title">
        <h2 className={page.heading} id="status-title">
          {texts.round.status}
        </h2>
        <div className={page.row} role="group" aria-label={texts.findings.show}>
          {filters.map((candidate) => (
            <ToggleButton
              key={candidate}
              size="small"
              checked={filter === candidate}
              onClick={() => {
                setFilter(candidate);
              }}
            >
              {texts.round[candidate]} ({counts[candidate]})
            </ToggleButton>
          ))}
        </div>
        <ul className={page.list}>
          {round.reports
            .toSorted((a, b) => compare(a.organisation.name, b.organisation.name))
            .filter((report) => filter === 'all' || isDelivered(report.state) === (filter === 'done'))
            .map((report) => (
              <UnitCard
                key={report.id}
                report={report}
                letters={letters}
                now={now}
                isBusy={isBusy}
                handlers={handlers}
              />
            ))}
        </ul>
      </section>
    </main>
  );
}

interface UnitCardProps extends Omit<RoundViewProps, 'round'> {
  readonly report: RoundReport;
}

function UnitCard({ report, letters, now, isBusy, handlers }: UnitCardProps): ReactElement {
  const page = usePageStyles();
  const { texts, language } = useWords();
  return (
    <li className={page.card}>
      <div className={page.strong}>{report.organisation.name}</div>
      <div className={page.row}>
        <StateBadge state={report.state} />
        <span>
          {texts.findings.errors(report.errors)}, {texts.findings.warnings(report.warnings)}
        </span>
      </div>
      <DeadlineLine report={report} now={now} />
      <div className={page.small}>
        {report.lastChange === null
          ? texts.round.untouched
          : texts.round.lastChange(formatMoment(report.lastChange, language))}
      </div>
      <ReviewPanel report={report} isBusy={isBusy} onTransition={handlers.transition} />
      <UnitLetters report={report} letters={letters} onCopy={handlers.copyLetter} />
      <div className={page.row}>
        <Button
          appearance="subtle"
          size="small"
          aria-label={`${texts.list.open}: ${report.organisation.name}`}
          onClick={() => {
            handlers.openReport(report.id);
          }}
        >
          {texts.list.open}
        </Button>
      </div>
    </li>
  );
}
