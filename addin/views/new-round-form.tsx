import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { RoundField } from '../new-round.ts';
import { missingIn, requestOf } from '../round-draft.ts';
import type { FieldProblem, NewRoundFormProps } from './new-round-props.ts';
import { usePageStyles } from './page-styles.ts';
import { RecipientsField } from './recipients-field.tsx';
import { RoundFormField } from './round-form-field.tsx';
import { RoundTimes } from './round-times.tsx';
import { useWords } from './words.ts';

/** What is missing is told once somebody wants to go on, and then where it is missing. */
export function NewRoundForm(props: NewRoundFormProps): ReactElement {
  const page = usePageStyles();
  const { texts } = useWords();
  const { newRound, draft, refused, now, isBusy, onDraft, onReview } = props;
  const [isTried, setTried] = useState(false);
  const { form } = newRound;
  const missing = missingIn(draft, newRound, texts.newRound);
  const told = (field: RoundField): FieldProblem => {
    const said = refused.filter((one) => one.field === field).map(({ message }) => message);
    const message = (isTried ? missing[field] : undefined) ?? said.join(' ');
    return message === '' ? {} : { validationState: 'error', validationMessage: message };
  };
  const review = () => {
    setTried(true);
    if (form !== null && Object.keys(missing).length === 0)
      onReview(requestOf(draft, { ...newRound, form }, now));
  };
  return (
    <>
      <RoundFormField {...props} problemOf={told} />
      {form !== null && (
        <>
          <RoundTimes form={form} draft={draft} now={now} problemOf={told} onDraft={onDraft} />
          <RecipientsField {...props} problem={told('recipients')} />
        </>
      )}
      <div className={page.row}>
        <Button appearance="primary" disabled={isBusy} onClick={review}>
          {texts.newRound.review}
        </Button>
      </div>
    </>
  );
}
