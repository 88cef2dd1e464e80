import { ProgressBar, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Busy } from '../state.ts';
import { useWords } from './words.ts';

const useStyles = makeStyles({ line: { padding: '8px 12px 0' } });

export function BusyLine({ busy }: { readonly busy: Busy | null }): ReactElement {
  const styles = useStyles();
  const { texts } = useWords();
  return (
    <div role="status">
      {busy !== null && (
        <div className={styles.line}>
          <div id="busy-words">
            {texts.busy[busy.task]}
            {busy.progress !== null && ` ${texts.busy.progress(busy.progress.done, busy.progress.of)}`}
          </div>
          <ProgressBar
            aria-labelledby="busy-words"
            {...(busy.progress === null ? {} : { value: busy.progress.done, max: busy.progress.of })}
          />
        </div>
      )}
    </div>
  );
}
