import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactElement } from 'react';
import type { Message } from '../state.ts';
import { useWords } from './words.ts';

interface MessageLineProps {
  readonly message: Message | null;
  readonly onDismiss: () => void;
}

/** Read aloud by itself: errors at once, the rest when the user pauses. It never takes the focus. */
export function MessageLine({ message, onDismiss }: MessageLineProps): ReactElement {
  const { texts } = useWords();
  return (
    <>
      <div role="alert">{message?.kind === 'error' && bar(message)}</div>
      <div role="status">{message !== null && message.kind !== 'error' && bar(message)}</div>
    </>
  );

  function bar({ kind, text, reference }: Message): ReactElement {
    return (
      <MessageBar intent={kind} layout="multiline" politeness="polite">
        <MessageBarBody>
          {kind === 'error' && <MessageBarTitle>{texts.problems.title}</MessageBarTitle>}
          {text}
          {reference !== null && ` ${texts.problems.reference(reference)}`}
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              icon={<Dismiss16Regular />}
              aria-label={texts.close}
              onClick={() => {
                onDismiss();
              }}
            />
          }
        />
      </MessageBar>
    );
  }
}
