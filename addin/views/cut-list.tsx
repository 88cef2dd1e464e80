import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { usePageStyles } from './page-styles.ts';
import { useWords } from './words.ts';

const shownAtOnce = 20;

interface CutListProps<Item> {
  readonly items: readonly Item[];
  /** An `<li>` with its key. */
  readonly render: (item: Item, index: number) => ReactElement;
}

/** A list of which the first are shown, with a button for more. */
export function CutList<Item>({ items, render }: CutListProps<Item>): ReactElement {
  const page = usePageStyles();
  const { texts } = useWords();
  const [limit, setLimit] = useState(shownAtOnce);
  const hidden = items.length - limit;
  return (
    <>
      <ul className={page.list}>{items.slice(0, limit).map(render)}</ul>
      {hidden > 0 && (
        <Button
          appearance="subtle"
          onClick={() => {
            setLimit(limit + shownAtOnce);
          }}
        >
          {texts.findings.more(Math.min(hidden, shownAtOnce))}
        </Button>
      )}
    </>
  );
}
