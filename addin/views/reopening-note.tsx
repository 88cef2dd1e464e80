import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatMoment } from '../../shared/format-date.ts';
import type { ReportSummary } from '../answers.ts';
import { usePageStyles } from './page-styles.ts';
import { useWords } from './words.ts';

const useStyles = makeStyles({
  reason: {
    margin: 0,
    paddingLeft: '10px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: 'pre-wrap',
  },
});

interface ReopeningNoteProps {
  readonly asked: NonNullable<ReportSummary['reopeningAsked']>;
}

/** Who wants the report reopened, when and why, and whose turn it is. */
export function ReopeningNote({ asked }: ReopeningNoteProps): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const { texts, language } = useWords();
  const { reopeningAsked, waitsForSecond, confirmReopening } = texts.review;
  return (
    <div className={page.section}>
      <div>{reopeningAsked(asked.by, formatMoment(asked.at, language))}</div>
      <p className={styles.reason}>{asked.reason}</p>
      <p className={page.lead}>{asked.isOwn ? waitsForSecond : confirmReopening}</p>
    </div>
  );
}
