import { Button, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { namesInOrder } from '../../shared/compare-names.ts';
import type { Language } from '../../shared/language.ts';
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
  const { texts, language } = useWords();
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
          {inOrder(reports, language).map((report) => (
            <ReportCard key={report.id} report={report} now={now} onOpen={onOpen} />
          ))}
        </ul>
      )}
    </main>
  );
}

/** Those due first at the top; those due together by name. */
function inOrder(reports: readonly ReportSummary[], language: Language): readonly ReportSummary[] {
  const compare = namesInOrder(language);
  return reports.toSorted(
    (a, b) =>
      Date.parse(a.deadline) - Date.parse(b.deadline) ||
      compare(a.formTitle, b.formTitle) ||
      compare(a.organisation.name, b.organisation.name),
  );
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
