import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { TransitionName } from '../../shared/report.ts';
import type { ReportSummary } from '../answers.ts';
import type { QuestionToAsk } from '../questions-to-ask.ts';
import type { PaneHandlers } from './handlers.ts';
import { usePageStyles } from './page-styles.ts';
import { ReopeningNote } from './reopening-note.tsx';
import { useWords } from './words.ts';

/** What needs a reason, and what is done at once. */
const decisions = ['approve', 'lock'] as const;
const objections = ['return', 'openAll', 'askToReopen', 'reopen'] as const;

/** Also one who has asked for a reopening and can do no more: they see that it waits. */
export function mayReview({
  mayDo,
  reopeningAsked,
}: Pick<ReportSummary, 'mayDo' | 'reopeningAsked'>): boolean {
  const reviews: readonly TransitionName[] = [...decisions, ...objections];
  return reopeningAsked?.isOwn === true || mayDo.some((transition) => reviews.includes(transition));
}

interface ReviewPanelProps {
  readonly report: Pick<
    ReportSummary,
    'id' | 'revision' | 'state' | 'mayDo' | 'organisation' | 'reopeningAsked'
  >;
  /** What it is to be returned with; nothing where single cells cannot be chosen. */
  readonly asking?: readonly QuestionToAsk[];
  readonly isBusy: boolean;
  readonly onTransition: PaneHandlers['transition'];
}

/**
 * Deciding on a report that was sent: approve or lock it, or give it back with a reason that stays with it. To give back what
 * is approved takes two, and the second begins with the reason of the first.
 */
export function ReviewPanel({
  report,
  asking = [],
  isBusy,
  onTransition,
}: ReviewPanelProps): ReactElement | null {
  const page = usePageStyles();
  const { texts } = useWords();
  const [objecting, setObjecting] = useState<(typeof objections)[number] | null>(null);
  if (!mayReview(report)) return null;
  const isUnwritten = asking.some(({ question }) => question.trim() === '');
  const labels = {
    approve: texts.review.approve,
    lock: texts.review.lock,
    return: asking.length > 0 ? texts.questions.returnWith(asking.length) : texts.review.returnButton,
    openAll: texts.questions.openWhole,
    askToReopen: texts.review.askToReopen,
    reopen: texts.review.reopen,
  };
  if (objecting !== null) {
    return (
      <ObjectionForm
        label={labels[objecting]}
        firstReason={objecting === 'reopen' ? (report.reopeningAsked?.reason ?? '') : ''}
        isBusy={isBusy}
        isUnwritten={objecting === 'return' && isUnwritten}
        onCancel={() => {
          setObjecting(null);
        }}
        onSend={(reason) => {
          setObjecting(null);
          onTransition(report, objecting, reason, objecting === 'return' ? asking : []);
        }}
      />
    );
  }
  return (
    <>
      {isUnwritten && <p className={page.lead}>{texts.questions.writeFirst}</p>}
      {report.reopeningAsked !== null && <ReopeningNote asked={report.reopeningAsked} />}
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
          // One that is returned already can only be asked more about.
          .filter((objection) => objection !== 'return' || report.state !== 'returned' || asking.length > 0)
          .map((objection) => (
            <Button
              key={objection}
              disabled={isBusy || (objection === 'return' && isUnwritten)}
              onClick={() => {
                setObjecting(objection);
              }}
            >
              {labels[objection]}
            </Button>
          ))}
      </div>
    </>
  );
}

interface ObjectionFormProps {
  readonly label: string;
  readonly firstReason: string;
  readonly isBusy: boolean;
  /** A question that has been added since is still empty. */
  readonly isUnwritten: boolean;
  readonly onCancel: () => void;
  readonly onSend: (reason: string) => void;
}

function ObjectionForm({
  label,
  firstReason,
  isBusy,
  isUnwritten,
  onCancel,
  onSend,
}: ObjectionFormProps): ReactElement {
  const page = usePageStyles();
  const { texts } = useWords();
  const [reason, setReason] = useState(firstReason);
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
      {isUnwritten && <p className={page.lead}>{texts.questions.writeFirst}</p>}
      <div className={page.row}>
        <Button appearance="primary" disabled={isBusy || isUnwritten} onClick={send}>
          {label}
        </Button>
        <Button onClick={onCancel}>{texts.cancel}</Button>
      </div>
    </div>
  );
}
