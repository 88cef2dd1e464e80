import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePageStyles } from './page-styles.ts';
import { useWords } from './words.ts';

interface DamageNoticeProps {
  readonly damage: readonly string[];
  readonly onLayOutAgain: () => void;
}

export function DamageNotice({ damage, onLayOutAgain }: DamageNoticeProps): ReactElement | null {
  const page = usePageStyles();
  const { texts } = useWords();
  if (damage.length === 0) return null;
  return (
    <section className={page.section} aria-labelledby="damage-title">
      <h2 className={page.heading} id="damage-title">
        {texts.damage.title}
      </h2>
      <ul className={page.list}>
        {damage.map((sentence) => (
          <li className={page.card} key={sentence}>
            {sentence}
          </li>
        ))}
      </ul>
      <p className={page.lead}>{texts.damage.lead}</p>
      <div>
        <Button
          onClick={() => {
            onLayOutAgain();
          }}
        >
          {texts.damage.layOutAgain}
        </Button>
      </div>
    </section>
  );
}
