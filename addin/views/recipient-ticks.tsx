import { Checkbox } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { namesInOrder } from '../../shared/compare-names.ts';
import type { Organisation } from '../../shared/organisation.ts';
import { usePageStyles } from './page-styles.ts';
import { useWords } from './words.ts';

interface RecipientTicksProps {
  readonly able: readonly Organisation[];
  readonly ticked: readonly string[];
  readonly onTick: (ticked: readonly string[]) => void;
}

export function RecipientTicks({ able, ticked, onTick }: RecipientTicksProps): ReactElement {
  const page = usePageStyles();
  const { texts, language } = useWords();
  const compare = namesInOrder(language);
  const sorted = able.toSorted((a, b) => compare(a.name, b.name));
  const all = sorted.map(({ id }) => id);
  if (all.length === 0) return <p className={page.lead}>{texts.newRound.none}</p>;
  const isWhole = all.every((id) => ticked.includes(id));
  return (
    <div role="group" aria-labelledby="recipients-title">
      <Checkbox
        label={texts.newRound.all(all.length)}
        checked={isWhole || (ticked.length > 0 && 'mixed')}
        onChange={() => {
          onTick(isWhole ? [] : all);
        }}
      />
      <ul className={page.ticks}>
        {sorted.map(({ id, name }) => (
          <li key={id}>
            <Checkbox
              label={name}
              checked={ticked.includes(id)}
              onChange={(event) => {
                const { checked } = event.target;
                onTick(all.filter((one) => (one === id ? checked : ticked.includes(one))));
              }}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
