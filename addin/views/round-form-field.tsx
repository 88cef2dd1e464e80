import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { namesInOrder } from '../../shared/compare-names.ts';
import type { RoundField } from '../new-round.ts';
import type { FieldProblem, NewRoundFormProps } from './new-round-props.ts';
import { useWords } from './words.ts';

interface RoundFormFieldProps extends Pick<
  NewRoundFormProps,
  'newRound' | 'forms' | 'draft' | 'commissioners' | 'handlers' | 'onDraft'
> {
  readonly problemOf: (field: RoundField) => FieldProblem;
}

/** Who commissions, which is asked only of one who does so for several, and with which form. */
export function RoundFormField(props: RoundFormFieldProps): ReactElement {
  const { newRound, forms, draft, commissioners, problemOf, handlers, onDraft } = props;
  const { texts, language } = useWords();
  const compare = namesInOrder(language);
  const sorted = (forms ?? []).toSorted((a, b) => compare(a.title, b.title));
  const chosen = newRound.form?.id ?? '';
  return (
    <>
      {commissioners.length > 1 && (
        <Field label={texts.newRound.commissioner} {...problemOf('commissioner')}>
          <Select
            value={draft.commissioner}
            onChange={(event) => {
              const commissioner = event.target.value;
              onDraft({ ...draft, commissioner, ticked: [] });
              if (chosen !== '') handlers.chooseForm(chosen, commissioner);
            }}
          >
            {commissioners.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={texts.newRound.form} required {...problemOf('form')}>
        <Select
          value={chosen}
          onChange={(event) => {
            onDraft({ ...draft, period: null, source: null, ticked: [] });
            handlers.chooseForm(event.target.value, draft.commissioner);
          }}
        >
          <option value="">{texts.newRound.chooseForm}</option>
          {sorted.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
