import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RecipientSource } from '../new-round.ts';
import { ableTo, sourcesFor } from '../new-round.ts';
import { sourceOf } from '../round-draft.ts';
import type { FieldProblem, NewRoundFormProps } from './new-round-props.ts';
import { usePageStyles } from './page-styles.ts';
import { RecipientTable } from './recipient-table.tsx';
import { RecipientTicks } from './recipient-ticks.tsx';
import { useWords } from './words.ts';

interface RecipientsFieldProps extends Pick<
  NewRoundFormProps,
  'newRound' | 'draft' | 'isBusy' | 'handlers' | 'onDraft'
> {
  readonly problem: FieldProblem;
}

/** Who is asked; where there is only one way to say it, nobody is asked which. */
export function RecipientsField(props: RecipientsFieldProps): ReactElement {
  const page = usePageStyles();
  const { texts } = useWords();
  const { newRound, draft, isBusy, problem, handlers, onDraft } = props;
  const sources = sourcesFor(newRound);
  const source = sourceOf(draft, newRound);
  const labels: Readonly<Record<RecipientSource, string>> = {
    ...texts.newRound.sources,
    former: texts.newRound.sources.former(newRound.former.length),
  };
  return (
    <section className={page.section} aria-labelledby="recipients-title">
      <h2 className={page.heading} id="recipients-title">
        {texts.newRound.recipients}
      </h2>
      <Field {...problem}>
        {sources.length < 2 ? null : (
          <RadioGroup
            aria-labelledby="recipients-title"
            value={source}
            onChange={(...[, { value }]) => {
              const chosen = sources.find((one) => one === value);
              if (chosen !== undefined) onDraft({ ...draft, source: chosen });
            }}
          >
            {sources.map((one) => (
              <Radio key={one} value={one} label={labels[one]} />
            ))}
          </RadioGroup>
        )}
      </Field>
      {source === 'ticked' && (
        <RecipientTicks
          able={ableTo(newRound, draft.commissioner)}
          ticked={draft.ticked}
          onTick={(ticked) => {
            onDraft({ ...draft, ticked });
          }}
        />
      )}
      {source === 'table' && (
        <RecipientTable
          newRound={newRound}
          commissioner={draft.commissioner}
          isOnlyWay={sources.length === 1}
          isBusy={isBusy}
          handlers={handlers}
        />
      )}
    </section>
  );
}
