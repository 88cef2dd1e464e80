import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Send20Regular } from '@fluentui/react-icons/svg/send';
import type { ReactElement } from 'react';
import type { Texts } from '../../shared/texts/nb.ts';
import type { Obstacle, OpenReport } from '../open-report.ts';
import { obstaclesOf } from '../open-report.ts';
import type { PaneHandlers } from './handlers.ts';
import { usePageStyles } from './page-styles.ts';
import { useWords } from './words.ts';

const useStyles = makeStyles({
  why: { margin: 0, paddingLeft: '18px', color: tokens.colorNeutralForeground2 },
});

interface SendPanelProps {
  readonly report: OpenReport;
  readonly isBusy: boolean;
  readonly onSubmit: () => void;
  readonly onTransition: PaneHandlers['transition'];
}

/** Sending, and taking it back as long as nobody has decided on it. Nothing when this user can do neither. */
export function SendPanel({ report, isBusy, onSubmit, onTransition }: SendPanelProps): ReactElement | null {
  const page = usePageStyles();
  const { texts } = useWords();
  const { mayDo, id, revision } = report.summary;
  if (mayDo.includes('recall')) {
    return (
      <section className={page.section} aria-label={texts.send.title}>
        <p className={page.lead}>{texts.send.mayRecall}</p>
        <Button
          disabled={isBusy}
          onClick={() => {
            onTransition({ id, revision }, 'recall', null);
          }}
        >
          {texts.send.recall}
        </Button>
      </section>
    );
  }
  if (!report.summary.mayEdit) return null;
  return <SubmitButton report={report} isBusy={isBusy} onSubmit={onSubmit} />;
}

/** The button can be reached and says why it does nothing; a disabled one would be skipped by the keyboard. */
function SubmitButton({
  report,
  isBusy,
  onSubmit,
}: Pick<SendPanelProps, 'report' | 'isBusy' | 'onSubmit'>): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const { texts } = useWords();
  const obstacles = obstaclesOf(report);
  const isReady = obstacles.length === 0;
  return (
    <section className={page.section} aria-label={texts.send.title}>
      <Button
        appearance="primary"
        icon={<Send20Regular />}
        disabledFocusable={!isReady || isBusy}
        aria-describedby="send-why"
        onClick={() => {
          onSubmit();
        }}
      >
        {texts.send.button}
      </Button>
      <div id="send-why" role="status" className={page.small}>
        {isReady ? (
          texts.send.ready
        ) : (
          <ul className={styles.why}>
            {obstacles.map((obstacle) => (
              <li key={obstacle.kind}>{inWords(obstacle, texts)}</li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

function inWords(obstacle: Obstacle, { send, questions }: Texts): string {
  switch (obstacle.kind) {
    case 'errors':
    case 'unexplained':
      return send[obstacle.kind](obstacle.count);
    case 'unanswered':
      return questions.unanswered(obstacle.count);
    case 'notChecked':
    case 'unsaved':
    case 'conflicts':
    case 'rejections':
      return send[obstacle.kind];
  }
}
