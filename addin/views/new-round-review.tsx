import { Button } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { namesInOrder } from '../../shared/compare-names.ts';
import type { FormDefinition } from '../../shared/forms/definition.ts';
import type { Organisation } from '../../shared/organisation.ts';
import { describePeriod } from '../../shared/period.ts';
import type { OpenRoundRequest } from '../answers.ts';
import { formatDay } from './dates.ts';
import type { NewRoundHandlers } from './new-round-handlers.ts';
import { usePageStyles } from './page-styles.ts';
import { useWords } from './words.ts';

interface NewRoundReviewProps {
  readonly request: OpenRoundRequest;
  readonly form: FormDefinition;
  readonly organisations: readonly Organisation[];
  readonly isBusy: boolean;
  readonly onOpen: NewRoundHandlers['openNewRound'];
  readonly onChange: () => void;
}

/** Everything that the round will be, before anybody gets it; takes the focus, so that it is read aloud. */
export function NewRoundReview(props: NewRoundReviewProps): ReactElement {
  const page = usePageStyles();
  const { texts } = useWords();
  const { request, isBusy, onOpen, onChange } = props;
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <section ref={box} className={page.section} tabIndex={-1} aria-labelledby="review-title">
      <h2 className={page.heading} id="review-title">
        {texts.newRound.reviewTitle}
      </h2>
      <RoundFacts {...props} />
      <p className={page.lead}>{texts.newRound.means}</p>
      <div className={page.row}>
        <Button
          appearance="primary"
          disabled={isBusy}
          onClick={() => {
            onOpen(request);
          }}
        >
          {texts.newRound.open}
        </Button>
        <Button
          disabled={isBusy}
          onClick={() => {
            onChange();
          }}
        >
          {texts.newRound.change}
        </Button>
      </div>
    </section>
  );
}

function RoundFacts({ request, form, organisations }: NewRoundReviewProps): ReactElement {
  const page = usePageStyles();
  const { texts, language } = useWords();
  const words = texts.newRound;
  const nameOf = (id: string) => organisations.find((organisation) => organisation.id === id)?.name ?? id;
  const names = request.recipients.map(({ organisation }) => nameOf(organisation));
  const facts: readonly (readonly [string, string])[] = [
    [words.form, form.title[language]],
    [words.period, describePeriod(request.period, language)],
    [words.commissioner, nameOf(request.commissioner)],
    [words.deadline, formatDay(request.deadline, language)],
    [words.closes, formatDay(request.closes, language)],
  ];
  return (
    <div className={page.card}>
      {facts.map(([label, value]) => (
        <div key={label}>
          <span className={page.small}>{label}: </span>
          {value}
        </div>
      ))}
      <details>
        <summary>{words.counted(names.length)}</summary>
        <ul className={page.bullets}>
          {names.toSorted(namesInOrder(language)).map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
