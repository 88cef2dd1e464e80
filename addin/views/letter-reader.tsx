import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { RoundLetter } from '../answers.ts';
import { LetterActions } from './letter-actions.tsx';
import type { LetterHandlers } from './letter-handlers.ts';
import { usePageStyles } from './page-styles.ts';
import { useWords } from './words.ts';

interface LetterReaderProps {
  readonly title: string;
  readonly letters: readonly RoundLetter[];
  readonly onCopy: LetterHandlers['copyLetter'];
  readonly onClose: () => void;
}

/** Letters one after the other, whole, to be sent or copied: the same in every Excel, also where no mail program opens. */
export function LetterReader({ title, letters, onCopy, onClose }: LetterReaderProps): ReactElement | null {
  const page = usePageStyles();
  const { texts } = useWords();
  const [at, setAt] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  const shown = Math.min(at, letters.length - 1);
  const letter = letters[shown];
  if (letter === undefined) return null;
  return (
    <div ref={box} className={page.card} role="group" tabIndex={-1} aria-label={title}>
      <div role="status">
        <div className={page.small}>{texts.letters.oneOf(shown + 1, letters.length)}</div>
        <div className={page.strong}>{letter.organisation.name}</div>
      </div>
      <LetterActions letter={letter} label={texts.letters.openMail} onCopy={onCopy} />
      <LetterText letter={letter} />
      <div className={page.row}>
        {step(texts.letters.previous, shown - 1)}
        {step(texts.letters.next, shown + 1)}
        <Button
          appearance="subtle"
          onClick={() => {
            onClose();
          }}
        >
          {texts.close}
        </Button>
      </div>
    </div>
  );

  function step(label: string, to: number): ReactElement {
    return (
      <Button
        disabledFocusable={letters[to] === undefined}
        onClick={() => {
          setAt(to);
        }}
      >
        {label}
      </Button>
    );
  }
}

/** To be read, and to be selected where the browser does not let the pane copy. */
function LetterText({ letter }: { readonly letter: RoundLetter }): ReactElement {
  const { texts } = useWords();
  return (
    <>
      <Field label={texts.letters.subject}>
        <Input readOnly value={letter.subject} />
      </Field>
      <Field label={texts.letters.text}>
        <Textarea readOnly value={letter.body} rows={10} resize="vertical" />
      </Field>
    </>
  );
}
