import { Field, Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Me } from '../answers.ts';
import { FileButton } from './file-button.tsx';
import type { FormHandlers } from './form-handlers.ts';
import { usePageStyles } from './page-styles.ts';
import { useWords } from './words.ts';

interface TryFormPanelProps {
  readonly me: Me | null;
  readonly isBusy: boolean;
  readonly onChoose: FormHandlers['rehearseFile'];
}

/** Which organisation a form is for is asked only of one who makes forms in several. */
export function TryFormPanel({ me, isBusy, onChoose }: TryFormPanelProps): ReactElement {
  const page = usePageStyles();
  const { texts } = useWords();
  const own = (me?.memberships ?? []).filter(({ role }) => role === 'controller');
  const [commissioner, setCommissioner] = useState(own[0]?.organisation.id ?? '');
  return (
    <section className={page.section} aria-labelledby="try-form-title">
      <h2 className={page.heading} id="try-form-title">
        {texts.forms.tryTitle}
      </h2>
      <p className={page.lead}>{texts.forms.tryLead}</p>
      {own.length > 1 && (
        <Field label={texts.forms.commissioner}>
          <Select
            value={commissioner}
            onChange={(event) => {
              setCommissioner(event.target.value);
            }}
          >
            {own.map(({ organisation }) => (
              <option key={organisation.id} value={organisation.id}>
                {organisation.name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div>
        <FileButton
          label={texts.forms.choose}
          isBusy={isBusy}
          onChoose={(file) => {
            onChoose(commissioner, file);
          }}
        />
      </div>
    </section>
  );
}
