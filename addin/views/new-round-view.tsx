import { useState, type ReactElement } from 'react';
import type { OpenRoundRequest } from '../answers.ts';
import { newDraft } from '../round-draft.ts';
import { NewRoundForm } from './new-round-form.tsx';
import type { NewRoundViewProps } from './new-round-props.ts';
import { NewRoundReview } from './new-round-review.tsx';
import { usePageStyles } from './page-styles.ts';
import { useWords } from './words.ts';

/** First everything is chosen, then looked over, then opened; what the server refuses leads back to where it is chosen. */
export function NewRoundView(props: NewRoundViewProps): ReactElement {
  const page = usePageStyles();
  const { texts } = useWords();
  const { newRound, me, now, isBusy, handlers } = props;
  const own = (me?.memberships ?? []).filter(({ role }) => role === 'controller');
  const [draft, setDraft] = useState(() => newDraft(own[0]?.organisation.id ?? '', now));
  const [reviewed, setReviewed] = useState<OpenRoundRequest | null>(newRound.refused?.request ?? null);
  const refused = newRound.refused?.request === reviewed ? newRound.refused : null;
  return (
    <main className={page.page}>
      <h1 className={page.title}>{texts.newRound.title}</h1>
      {reviewed !== null && newRound.form !== null && refused === null ? (
        <NewRoundReview
          request={reviewed}
          form={newRound.form}
          organisations={newRound.organisations}
          isBusy={isBusy}
          onOpen={handlers.openNewRound}
          onChange={() => {
            setReviewed(null);
          }}
        />
      ) : (
        <NewRoundForm
          {...props}
          draft={draft}
          refused={refused?.fields ?? []}
          commissioners={own.map(({ organisation }) => organisation)}
          onDraft={setDraft}
          onReview={setReviewed}
        />
      )}
    </main>
  );
}
