import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import { usePageStyles } from './page-styles.ts';
import { useWords } from './words.ts';

interface ConfirmPanelProps {
  /** What is to be done; asks first. */
  readonly label: string;
  readonly question: string;
  /** What follows of it, so that nobody has to find out afterwards. */
  readonly means: readonly string[];
  readonly confirm: string;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
}

/** For what cannot be undone: a button that tells what follows before it does anything. */
export function ConfirmPanel(props: ConfirmPanelProps): ReactElement {
  const [stage, setStage] = useState<'begin' | 'asking' | 'cancelled'>('begin');
  if (stage === 'asking')
    return (
      <Question
        {...props}
        onCancel={() => {
          setStage('cancelled');
        }}
      />
    );
  return (
    <div>
      <Button
        appearance="primary"
        autoFocus={stage === 'cancelled'}
        disabled={props.isBusy}
        onClick={() => {
          setStage('asking');
        }}
      >
        {props.label}
      </Button>
    </div>
  );
}

interface QuestionProps extends ConfirmPanelProps {
  readonly onCancel: () => void;
}

/** Takes the focus, so that the question and what follows are read aloud. */
function Question({ question, means, confirm, isBusy, onConfirm, onCancel }: QuestionProps): ReactElement {
  const page = usePageStyles();
  const { texts } = useWords();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <div
      ref={box}
      className={page.card}
      role="group"
      tabIndex={-1}
      aria-labelledby={`${id}-question`}
      aria-describedby={`${id}-means`}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <div className={page.strong} id={`${id}-question`}>
        {question}
      </div>
      <ul className={page.bullets} id={`${id}-means`}>
        {means.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className={page.row}>
        <Button
          appearance="primary"
          disabled={isBusy}
          onClick={() => {
            onConfirm();
          }}
        >
          {confirm}
        </Button>
        <Button
          disabled={isBusy}
          onClick={() => {
            onCancel();
          }}
        >
          {texts.cancel}
        </Button>
      </div>
    </div>
  );
}
