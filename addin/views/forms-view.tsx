import { Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { namesInOrder } from '../../shared/compare-names.ts';
import type { FormSummary, Me } from '../answers.ts';
import { EmptyState } from './empty-state.tsx';
import { FormCard } from './form-card.tsx';
import type { FormHandlers } from './form-handlers.ts';
import { NewFormPanel } from './new-form-panel.tsx';
import { usePageStyles } from './page-styles.ts';
import { TryFormPanel } from './try-form-panel.tsx';
import { useWords } from './words.ts';

interface FormsViewProps {
  /** Null until fetched. */
  readonly forms: readonly FormSummary[] | null;
  readonly me: Me | null;
  readonly isBusy: boolean;
  readonly handlers: FormHandlers;
}

/** Where a controller makes forms: a workbook out, a workbook in. */
export function FormsView({ forms, me, isBusy, handlers }: FormsViewProps): ReactElement {
  const page = usePageStyles();
  const { texts, language } = useWords();
  const compare = namesInOrder(language);
  return (
    <main className={page.page}>
      <h1 className={page.title}>{texts.forms.title}</h1>
      <p className={page.lead}>{texts.forms.lead}</p>
      <TryFormPanel me={me} isBusy={isBusy} onChoose={handlers.rehearseFile} />
      <NewFormPanel isBusy={isBusy} onDownload={handlers.downloadNewForm} />
      <section className={page.section} aria-labelledby="existing-title">
        <h2 className={page.heading} id="existing-title">
          {texts.forms.existing}
        </h2>
        {forms === null && isBusy && <Spinner label={texts.loading} />}
        {(forms === null ? !isBusy : forms.length === 0) && (
          <EmptyState
            title={texts.forms.empty}
            advice={texts.forms.emptyAdvice}
            action={{ label: texts.reload, run: handlers.showForms }}
          />
        )}
        <ul className={page.list}>
          {(forms ?? [])
            .toSorted((a, b) => compare(a.title, b.title))
            .map((form) => (
              <FormCard key={form.id} form={form} isBusy={isBusy} onDownload={handlers.downloadForm} />
            ))}
        </ul>
      </section>
    </main>
  );
}
