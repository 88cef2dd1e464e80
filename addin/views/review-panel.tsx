import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { TransitionName } from '../../shared/report.ts';
import type { ReportSummary } from '../answers.ts';
import type { PaneHandlers } from './handlers.ts';
import { usePageStyles } from './page-styles.ts';
import { useWords } from './words.ts';

/** What needs a reason, and what is done at once. */
const decisions = ['approve', 'lock'] as const;
const objections = ['return', 'reopen'] as const;

export function mayReview(report: Pick<ReportSummary, 'mayDo'>): boolean {
  const reviews: readonly TransitionName[] = [...decisions, ...objections];
  return report.mayDo.some((transition) => reviews.includes(transition));
}

interface ReviewPanelProps {
  readonly report: Pick<ReportSummary, 'id' | 'revision' | 'mayDo' | 'organisation'>;
  readonly isBusy: boolean;
  readonly onTransition: PaneHandlers['transition'];
}

/** Deciding on a report that was sent: approve or lock it, or give it back with a reason that stays with it. */
export function ReviewPanel({ report, isBusy, onTransition }: ReviewPanelProps): ReactElement | null {
  const page = usePageStyles();
  const { texts } = useWords();
  const [objecting, setObjecting] = useState<(typeof objections)[number] | null>(null);
  if (!mayReview(report)) return null;
  const labels = {
    approve: texts.review.approve,
    lock: texts.review.lock,
    return: texts.review.returnButton,
    reopen: texts.review.reopen,
  };
  if (objecting !== null) {
    return (
      <ObjectionForm
        label={labels[objecting]}
        isBusy={isBusy}
        onCancel={() => {
          setObjecting(null);
        }}
        onSend={(reason) => {
          setObjecting(null);
          onTransition(report, objecting, reason);
        }}
      />
    );
  }
  return (
    <div className={page.row} role="group" aria-label={texts.round.actionsFor(report.organisation.name)}>
      {decisions
        .filter((decision) => report.mayDo.includes(decision))
        .map((decision) => (
          <Button
            key={decision}
            appearance="primary"
            disabled={isBusy}
            onClick={() => {
              onTransition(report, decision, null);
            }}
          >
            {labels[decision]}
          </Button>
        ))}
      {objections
        .filter((objection) => report.mayDo.includes(objection))
        .map((objection) => (
          <Button
            key={objection}
            disabled={isBusy}
            onClick={() => {
              setObjecting(objection);
            }}
          >
            {labels[objection]}
          </Button>
        ))}
    </div>
  );
}

interface ObjectionFormProps {
  readonly label: string;
  readonly isBusy: boolean;
  readonly onCancel: () => void;
  readonly onSend: (reason: string) => void;
}

function ObjectionForm({ label, isBusy, onCancel, onSend }: ObjectionFormProps): ReactElement {
  const page = usePageStyles();
  const { texts } = useWords();
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const isMissing = reason.trim() === '';
  const send = () => {
    if (isMissing) setTried(true);
    else onSend(reason.trim());
  };
  return (
    <div className={page.section}>
      <Field
        label={texts.review.reason}
        required
        {...(isTried && isMissing
          ? { validationState: 'error' as const, validationMessage: texts.review.reasonMissing }
          : {})}
      >
        <Textarea
          autoFocus
          value={reason}
          maxLength={4000}
          resize="vertical"
          onChange={(event) => {
            setReason(event.target.value);
          }}
        />
      </Field>
      <div className={page.row}>
        <Button appearance="primary" disabled={isBusy} onClick={send}>
          {label}
        </Button>
        <Button onClick={onCancel}>{texts.cancel}</Button>
      </div>
    </div>
  );
}
