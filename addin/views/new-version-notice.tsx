import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePageStyles } from './page-styles.ts';
import { useWords } from './words.ts';

const useStyles = makeStyles({
  notice: { borderLeftWidth: '4px', borderLeftColor: tokens.colorBrandStroke1 },
});

interface NewVersionNoticeProps {
  /** That the round has, and that has come since. */
  readonly current: string;
  readonly newer: string;
  readonly isBusy: boolean;
  readonly onTry: () => void;
}

export function NewVersionNotice({ current, newer, isBusy, onTry }: NewVersionNoticeProps): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const { texts } = useWords();
  return (
    <section className={mergeClasses(page.card, styles.notice)} aria-labelledby="newer-title">
      <h2 className={page.heading} id="newer-title">
        {texts.rehearsal.newer(newer)}
      </h2>
      <div>{texts.rehearsal.newerLead(current)}</div>
      <div>
        <Button
          disabled={isBusy}
          onClick={() => {
            onTry();
          }}
        >
          {texts.rehearsal.tryOnRound}
        </Button>
      </div>
    </section>
  );
}
