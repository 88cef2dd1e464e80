import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { describePeriod } from '../../shared/period.ts';
import { isQuestion } from '../../shared/rules/question.ts';
import type { OpenReport } from '../open-report.ts';
import type { RoundLetters } from '../round-letters.ts';
import { AskPanel } from './ask-panel.tsx';
import { ConflictList } from './conflict-list.tsx';
import { DamageNotice } from './damage-notice.tsx';
import { DeadlineLine } from './deadline-line.tsx';
import { FindingsPanel } from './findings-panel.tsx';
import type { PaneHandlers } from './handlers.ts';
import { HistoryList } from './history-list.tsx';
import { LateList } from './late-list.tsx';
import { usePageStyles } from './page-styles.ts';
import { QuestionList } from './question-list.tsx';
import { ReadingList } from './reading-list.tsx';
import { RejectionList } from './rejection-list.tsx';
import { mayReview, ReviewPanel } from './review-panel.tsx';
import { SendPanel } from './send-panel.tsx';
import { StateBadge } from './state-badge.tsx';
import { SyncLine } from './sync-line.tsx';
import { UnitLetters } from './unit-letters.tsx';
import { useWords } from './words.ts';

const useStyles = makeStyles({
  header: { display: 'flex', flexDirection: 'column', gap: '4px' },
  question: {
    margin: 0,
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    whiteSpace: 'pre-wrap',
  },
});

interface ReportViewProps {
  readonly report: OpenReport;
  /** Empty for one who has not commissioned the report. */
  readonly letters: RoundLetters['of'];
  readonly now: Date;
  readonly isBusy: boolean;
  readonly handlers: PaneHandlers;
}

export function ReportView({ report, letters, now, isBusy, handlers }: ReportViewProps): ReactElement {
  const page = usePageStyles();
  const { texts } = useWords();
  return (
    <main className={page.page}>
      <ReportHeader report={report} now={now} />
      <SyncLine
        report={report}
        onGoTo={handlers.goTo}
        onSaveNow={handlers.saveNow}
        onSaveUnsent={handlers.saveUnsent}
      />
      <ReturnedQuestion report={report} />
      <QuestionList report={report} handlers={handlers} />
      <ReadingList report={report} onUndo={handlers.undoReading} onDismiss={handlers.dismissReadings} />
      <DamageNotice damage={report.damage} onLayOutAgain={handlers.layOutAgain} />
      <ConflictList report={report} handlers={handlers} />
      <RejectionList report={report} handlers={handlers} />
      <LateList report={report} handlers={handlers} />
      <FindingsPanel
        form={report.form}
        findings={report.findings?.filter((finding) => !isQuestion(finding)) ?? null}
        explanations={report.explanations}
        onExplain={report.summary.mayEdit ? handlers.explain : null}
        onGoTo={handlers.goTo}
        onAsk={report.summary.mayDo.includes('return') ? handlers.askAbout : null}
      />
      <SendPanel
        report={report}
        isBusy={isBusy}
        onSubmit={handlers.submit}
        onTransition={handlers.transition}
      />
      {mayReview(report.summary) && (
        <section className={page.section} aria-labelledby="review-title">
          <h2 className={page.heading} id="review-title">
            {texts.review.title}
          </h2>
          <p className={page.lead}>{texts.review.lead}</p>
          <AskPanel report={report} isBusy={isBusy} handlers={handlers} />
          <ReviewPanel
            report={report.summary}
            asking={report.asking}
            isBusy={isBusy}
            onTransition={handlers.transition}
          />
        </section>
      )}
      <UnitLetters report={report.summary} letters={letters} onCopy={handlers.copyLetter} />
      <HistoryList report={report} />
    </main>
  );
}

function ReportHeader({ report, now }: Pick<ReportViewProps, 'report' | 'now'>): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const { language } = useWords();
  const { summary } = report;
  return (
    <div className={styles.header}>
      <h1 className={page.title}>{summary.organisation.name}</h1>
      <div>
        {summary.formTitle} {describePeriod(summary.period, language)}
      </div>
      <div className={page.row}>
        <StateBadge state={summary.state} />
      </div>
      <DeadlineLine report={summary} now={now} />
    </div>
  );
}

/** Why it came back, until it is sent again. */
function ReturnedQuestion({ report }: Pick<ReportViewProps, 'report'>): ReactElement | null {
  const styles = useStyles();
  const last = report.events.at(-1);
  if (report.summary.state !== 'returned' || last === undefined || last.reason === null) return null;
  return (
    <p className={styles.question}>
      <strong>{last.by}: </strong>
      {last.reason}
    </p>
  );
}
