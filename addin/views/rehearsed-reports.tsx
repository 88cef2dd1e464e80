import type { ReactElement } from 'react';
import { namesInOrder } from '../../shared/compare-names.ts';
import type { RehearsedReport } from '../answers.ts';
import type { Candidate } from '../rehearsal.ts';
import { usePageStyles } from './page-styles.ts';
import { RehearsedReportItem } from './rehearsed-report-item.tsx';
import { useWords } from './words.ts';

interface RehearsedReportsProps {
  readonly candidate: Candidate;
  /** What it means that there is no report. */
  readonly none: string;
}

/** Who would get what, by name and from new to old; those who get nothing are only counted. */
export function RehearsedReports({ candidate, none }: RehearsedReportsProps): ReactElement {
  const page = usePageStyles();
  const { texts, language } = useWords();
  const { reports } = candidate.rehearsal;
  const compare = namesInOrder(language);
  const changed = reports
    .filter(isChanged)
    .toSorted(
      (a, b) => b.period.localeCompare(a.period) || compare(a.organisation.name, b.organisation.name),
    );
  const unchanged = reports.length - changed.length;
  return (
    <section className={page.section} aria-labelledby="rehearsed-title">
      <h2 className={page.heading} id="rehearsed-title">
        {reports.length === 0 ? texts.rehearsal.noReports : texts.rehearsal.ofReports}
      </h2>
      <div role="status">
        {reports.length === 0 && none}
        {changed.length > 0 && `${texts.rehearsal.changed(changed.length, reports.length)} `}
        {unchanged > 0 && texts.rehearsal.unchanged(unchanged)}
      </div>
      <ul className={page.list}>
        {changed.map((report) => (
          <RehearsedReportItem key={report.report} form={candidate.form} report={report} />
        ))}
      </ul>
    </section>
  );
}

function isChanged({ newFindings, notCarried, gone }: RehearsedReport): boolean {
  return newFindings.length + notCarried.length + gone > 0;
}
