import { Button, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { describePeriod } from '../../shared/period.ts';
import type { ReportSummary } from '../answers.ts';
import { DeadlineLine } from './deadline-line.tsx';
import { EmptyState } from './empty-state.tsx';
import { usePageStyles } from './page-styles.ts';
import { StateBadge } from './state-badge.tsx';
import { useWords } from './words.ts';

interface ReportListViewProps {
  /** Null until fetched. */
  readonly reports: readonly ReportSummary[] | null;
  readonly now: Date;
  readonly onOpen: (report: string) => void;
  readonly onReload: () => void;
}

export function ReportListView({ reports, now, onOpen, onReload }: ReportListViewProps): ReactElement {
  const page = usePageStyles();
  const { texts } = useWords();
  return (
    <main className={page.page}>
      <h1 className={page.title}>{texts.list.mine}</h1>
      {reports === null && <Spinner label={texts.loading} />}
      {reports?.length === 0 && (
        <EmptyState
          title={texts.list.empty}
          advice={texts.list.emptyAdvice}
          action={{ label: texts.reload, run: onReload }}
        />
      )}
      {reports !== null && reports.length > 0 && (
        <ul className={page.list}>
          {reports.toSorted(byDeadline).map((report) => (
            <ReportCard key={report.id} report={report} now={now} onOpen={onOpen} />
          ))}
        </ul>
      )}
    </main>
  );
}

function byDeadline(a: ReportSummary, b: ReportSummary): number {
  return a.deadline < b.deadline ? -1 : Number(a.deadline > b.deadline);
}

interface ReportCardProps {
  readonly report: ReportSummary;
  readonly now: Date;
  readonly onOpen: (report: string) => void;
}

function ReportCard({ report, now, onOpen }: ReportCardProps): ReactElement {
  const page = usePageStyles();
  const { texts, language } = useWords();
  const period = describePeriod(report.period, language);
  const name = `report-${report.id}`;
  return (
    <li className={page.card}>
      <div className={page.strong} id={name}>
        {report.formTitle} {period}
      </div>
      <div>{report.organisation.name}</div>
      <div className={page.row}>
        <StateBadge state={report.state} />
        {report.openConflicts > 0 && <span>{texts.list.conflicts(report.openConflicts)}</span>}
      </div>
      <DeadlineLine report={report} now={now} />
      <div>
        <Button
          appearance={report.mayEdit ? 'primary' : 'secondary'}
          aria-describedby={name}
          onClick={() => {
            onOpen(report.id);
          }}
        >
          {texts.list.open}
        </Button>
      </div>
    </li>
  );
}
