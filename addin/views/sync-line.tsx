import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CloudOff20Regular } from '@fluentui/react-icons/svg/cloud-off';
import { ErrorCircle20Regular } from '@fluentui/react-icons/svg/error-circle';
import { LockClosed20Regular } from '@fluentui/react-icons/svg/lock-closed';
import { Save20Regular } from '@fluentui/react-icons/svg/save';
import type { ReactElement } from 'react';
import type { OpenReport } from '../open-report.ts';
import type { Texts } from '../../shared/texts/nb.ts';
import type { PaneHandlers } from './handlers.ts';
import { WaitingList } from './waiting-list.tsx';
import { useWords } from './words.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '6px 8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    minHeight: '44px',
    boxSizing: 'border-box',
  },
  icon: { flexShrink: 0, display: 'flex' },
  words: { flexGrow: 1 },
  button: { flexShrink: 0 },
  file: { marginTop: '8px' },
  warning: { marginTop: '4px', color: tokens.colorStatusDangerForeground3 },
});

const icons = {
  synced: <CheckmarkCircle20Regular aria-hidden />,
  waiting: <Save20Regular aria-hidden />,
  sending: <ArrowSync20Regular aria-hidden />,
  offline: <CloudOff20Regular aria-hidden />,
  conflict: <ErrorCircle20Regular aria-hidden />,
  readOnly: <LockClosed20Regular aria-hidden />,
};

interface SyncLineProps {
  readonly report: Pick<OpenReport, 'sync' | 'conflicts' | 'rejections' | 'summary' | 'form' | 'lists'>;
  readonly onGoTo: PaneHandlers['goTo'];
  readonly onSaveNow: () => void;
  readonly onSaveUnsent: () => void;
}

/** Where the user's changes are, always in words. */
export function SyncLine({ report, onGoTo, onSaveNow, onSaveUnsent }: SyncLineProps): ReactElement {
  const styles = useStyles();
  const { texts } = useWords();
  const look = lookOf(report, texts);
  const isWaiting = report.sync.pending > 0 || ['offline', 'intercepted'].includes(report.sync.phase);
  return (
    <div>
      <div className={styles.line}>
        <span className={styles.icon}>{icons[look.icon]}</span>
        <span className={styles.words} role="status">
          {look.words}
        </span>
        {isWaiting && (
          <Button
            size="small"
            className={styles.button}
            onClick={() => {
              onSaveNow();
            }}
          >
            {texts.sync.now}
          </Button>
        )}
      </div>
      <WaitingList report={report} onGoTo={onGoTo} />
      {report.sync.phase === 'stopped' && report.sync.pending > 0 && (
        <Button
          className={styles.file}
          onClick={() => {
            onSaveUnsent();
          }}
        >
          {texts.unsent.save}
        </Button>
      )}
      {!report.sync.durable && (
        <div className={styles.warning} role="alert">
          {texts.sync.notDurable}
        </div>
      )}
      {report.sync.unread && (
        <div className={styles.warning} role="alert">
          {texts.sync.unread}
        </div>
      )}
    </div>
  );
}

interface Look {
  readonly icon: keyof typeof icons;
  readonly words: string;
}

function lookOf({ sync, conflicts, rejections, summary }: SyncLineProps['report'], texts: Texts): Look {
  if (sync.phase === 'offline') return { icon: 'offline', words: texts.sync.offline(sync.pending) };
  if (sync.phase === 'intercepted') return { icon: 'offline', words: texts.sync.intercepted(sync.pending) };
  if (sync.phase === 'stopped') return { icon: 'conflict', words: texts.sync.stopped(sync.pending) };
  if (sync.phase === 'excelBusy') return { icon: 'waiting', words: texts.sync.excelBusy };
  if (sync.phase === 'sending' && sync.pending > 0) return { icon: 'sending', words: texts.sync.sending };
  if (sync.pending > 0) return { icon: 'waiting', words: texts.sync.savedLocally(sync.pending) };
  if (conflicts.length > 0) return { icon: 'conflict', words: texts.sync.conflict(conflicts.length) };
  if (rejections.length > 0) return { icon: 'conflict', words: texts.sync.rejected(rejections.length) };
  if (!summary.mayEdit) return { icon: 'readOnly', words: texts.sync.readOnly };
  return { icon: 'synced', words: texts.sync.synced };
}
