import { Button } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import type { ReactElement } from 'react';
import type { FormHandlers } from './form-handlers.ts';
import { usePageStyles } from './page-styles.ts';
import { useWords } from './words.ts';

const starts = ['empty', 'example'] as const;

interface NewFormPanelProps {
  readonly isBusy: boolean;
  readonly onDownload: FormHandlers['downloadNewForm'];
}

export function NewFormPanel({ isBusy, onDownload }: NewFormPanelProps): ReactElement {
  const page = usePageStyles();
  const { texts } = useWords();
  return (
    <section className={page.section} aria-labelledby="new-form-title">
      <h2 className={page.heading} id="new-form-title">
        {texts.forms.newTitle}
      </h2>
      <p className={page.lead}>{texts.forms.newLead}</p>
      <div className={page.row}>
        {starts.map((start) => (
          <Button
            key={start}
            icon={<ArrowDownload20Regular />}
            disabled={isBusy}
            onClick={() => {
              onDownload(start);
            }}
          >
            {texts.forms.starts[start]}
          </Button>
        ))}
      </div>
    </section>
  );
}
