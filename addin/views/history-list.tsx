import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatMoment } from '../../shared/format-date.ts';
import type { ReportEvent } from '../answers.ts';
import { usePageStyles } from './page-styles.ts';
import { useWords } from './words.ts';

const useStyles = makeStyles({
  item: { paddingLeft: '10px', borderLeft: `2px solid ${tokens.colorNeutralStroke1}` },
  reason: { margin: '2px 0 0', whiteSpace: 'pre-wrap' },
  explanations: { margin: '2px 0 0', paddingLeft: '18px' },
});

/** Newest first. */
export function HistoryList({ events }: { readonly events: readonly ReportEvent[] }): ReactElement {
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
            <HistoryItem key={`${event.at} ${event.transition}`} event={event} />
          ))}
        </ol>
      )}
    </section>
  );
}

function HistoryItem({ event }: { readonly event: ReportEvent }): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const { texts, language } = useWords();
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
