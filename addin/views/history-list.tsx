import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatMoment } from '../../shared/format-date.ts';
import { questionKey } from '../../shared/rules/question.ts';
import type { ReportEvent } from '../answers.ts';
import type { OpenReport } from '../open-report.ts';
import { describePlace } from './describe-value.ts';
import { usePageStyles } from './page-styles.ts';
import { useWords } from './words.ts';

const useStyles = makeStyles({
  item: { paddingLeft: '10px', borderLeft: `2px solid ${tokens.colorNeutralStroke1}` },
  reason: { margin: '2px 0 0', whiteSpace: 'pre-wrap' },
  explanations: { margin: '2px 0 0', paddingLeft: '18px' },
});

type Told = Pick<OpenReport, 'events' | 'form' | 'lists'>;

/** Newest first. */
export function HistoryList({ report }: { readonly report: Told }): ReactElement {
  const { events } = report;
  const page = usePageStyles();
  const { texts } = useWords();
  return (
    <section className={page.section} aria-labelledby="history-title">
      <h2 className={page.heading} id="history-title">
        {texts.history.title}
      </h2>
      {events.length === 0 ? (
        <p className={page.lead}>{texts.history.empty}</p>
      ) : (
        <ol className={page.list}>
          {events.toReversed().map((event) => (
            <HistoryItem key={`${event.at} ${event.transition}`} event={event} report={report} />
          ))}
        </ol>
      )}
    </section>
  );
}

interface HistoryItemProps {
  readonly event: ReportEvent;
  readonly report: Told;
}

function HistoryItem({ event, report }: HistoryItemProps): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const words = useWords();
  const { texts, language } = words;
  const names: Readonly<Record<string, string>> = texts.transitions;
  return (
    <li className={styles.item}>
      <div className={page.strong}>
        {names[event.transition] ?? event.transition}
        {event.late && event.transition === 'submit' && ` ${texts.history.late}`}
      </div>
      <div className={page.small}>
        {event.by}, {formatMoment(event.at, language)}
      </div>
      {event.reason !== null && <p className={styles.reason}>{event.reason}</p>}
      {event.questions.length > 0 && (
        <ul className={styles.explanations} aria-label={texts.questions.title(event.questions.length)}>
          {event.questions.map((question) => (
            <li key={questionKey(question)}>
              {describePlace(question, report, words)}: {question.question}
            </li>
          ))}
        </ul>
      )}
      {event.explanations.length > 0 && (
        <details>
          <summary>
            {texts.review.explanations} ({event.explanations.length})
          </summary>
          <ul className={styles.explanations}>
            {event.explanations.map((explanation) => (
              <li key={explanation.finding}>{explanation.text}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
