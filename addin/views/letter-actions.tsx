import { Button, Tooltip } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { Mail20Regular } from '@fluentui/react-icons/svg/mail';
import type { ReactElement } from 'react';
import type { RoundLetter } from '../answers.ts';
import type { LetterHandlers } from './letter-handlers.ts';
import { usePageStyles } from './page-styles.ts';
import { useWords } from './words.ts';

interface LetterActionsProps {
  readonly letter: RoundLetter;
  /** What the letter is for, such as «Påminn». */
  readonly label: string;
  readonly size?: 'small' | 'medium';
  readonly onCopy: LetterHandlers['copyLetter'];
}

/** A link, not a script: that is what opens a mail program in Excel on Windows, on Mac and on the web. */
export function LetterActions({ letter, label, size = 'medium', onCopy }: LetterActionsProps): ReactElement {
  const page = usePageStyles();
  const { texts } = useWords();
  const { about, copy, hint } = texts.letters;
  const { name } = letter.organisation;
  return (
    <div className={page.row}>
      <Tooltip content={hint} relationship="description">
        <Button
          as="a"
          href={letter.mailto}
          size={size}
          icon={<Mail20Regular />}
          aria-label={about(label, name)}
        >
          {label}
        </Button>
      </Tooltip>
      <Button
        size={size}
        appearance="subtle"
        icon={<Copy20Regular />}
        aria-label={about(`${copy} (${label})`, name)}
        onClick={() => {
          onCopy(letter);
        }}
      >
        {copy}
      </Button>
    </div>
  );
}
