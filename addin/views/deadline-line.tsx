import { makeStyles, tokens } from '@fluentui/react-components';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import type { ReactElement } from 'react';
import { deadlineInWords } from '../../shared/norwegian-day.ts';
import { isClosed, isDelivered, type ReportState } from '../../shared/report.ts';
import { formatDay } from './dates.ts';
import { useWords } from './words.ts';

const useStyles = makeStyles({
  line: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  late: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    verticalAlign: 'bottom',
    color: tokens.colorStatusDangerForeground3,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface DeadlineLineProps {
  readonly report: {
    readonly state: ReportState;
    readonly deadline: string;
    readonly closes: string;
    readonly late: boolean;
  };
  readonly now: Date;
}

/** When it must be delivered, or that it was late; a delivered report needs no countdown. */
export function DeadlineLine({ report, now }: DeadlineLineProps): ReactElement {
  const styles = useStyles();
  const { texts, language } = useWords();
  const day = `${texts.deadline.label} ${formatDay(report.deadline, language)}`;
  const isLate = isDelivered(report.state) ? report.late : new Date(report.deadline) < now;
  const words = inWords();
  return (
    <div className={styles.line}>
      {day}
      {words !== null && ', '}
      {words !== null && (
        <span className={isLate ? styles.late : undefined}>
          {isLate && <Warning16Regular aria-hidden />}
          {words}
        </span>
      )}
    </div>
  );

  function inWords(): string | null {
    if (isDelivered(report.state)) return report.late ? texts.deadline.deliveredLate : null;
    if (isClosed(report.state, report.closes, now.toISOString())) return texts.deadline.closed;
    return deadlineInWords(report.deadline, now, texts);
  }
}
