import { Button, Field, Textarea } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { OpenReport } from '../open-report.ts';
import type { QuestionToAsk } from '../questions-to-ask.ts';
import { CellButtons } from './cell-buttons.tsx';
import { describePlace } from './describe-value.ts';
import type { PaneHandlers } from './handlers.ts';
import { usePageStyles } from './page-styles.ts';
import { useWords } from './words.ts';

interface AskPanelProps {
  readonly report: OpenReport;
  readonly isBusy: boolean;
  readonly handlers: Pick<
    PaneHandlers,
    'goTo' | 'copyValue' | 'askAboutSelected' | 'writeQuestion' | 'removeQuestion'
  >;
}

/** For one who may return the report: the questions it is to be returned with. */
export function AskPanel({ report, isBusy, handlers }: AskPanelProps): ReactElement | null {
  const page = usePageStyles();
  const { texts } = useWords();
  if (!report.summary.mayDo.includes('return')) return null;
  return (
    <div className={page.section}>
      <p className={page.lead}>{texts.questions.askLead}</p>
      <ul className={page.list}>
        {report.asking.map((question) => (
          <QuestionForm
            key={`${question.sheet} ${question.row} ${question.column}`}
            question={question}
            report={report}
            handlers={handlers}
          />
        ))}
      </ul>
      <div>
        <Button
          disabled={isBusy}
          onClick={() => {
            handlers.askAboutSelected();
          }}
        >
          {texts.questions.ask}
        </Button>
      </div>
    </div>
  );
}

function QuestionForm({
  question,
  report,
  handlers,
}: Pick<AskPanelProps, 'report' | 'handlers'> & { readonly question: QuestionToAsk }): ReactElement {
  const page = usePageStyles();
  const words = useWords();
  const { texts } = words;
  const { address } = question;
  const place = [describePlace(question, report, words), address].filter((part) => part !== null);
  return (
    <li className={page.card}>
      <div className={page.strong}>{place.join(' · ')}</div>
      <Field label={texts.questions.question} size="small" required>
        <Textarea
          autoFocus={question.question === ''}
          value={question.question}
          maxLength={1000}
          resize="vertical"
          onChange={(event) => {
            handlers.writeQuestion({ ...question, question: event.target.value });
          }}
        />
      </Field>
      <div className={page.row}>
        <CellButtons at={question} address={address} value={null} handlers={handlers} />
        <Button
          size="small"
          onClick={() => {
            handlers.removeQuestion(question);
          }}
        >
          {texts.questions.remove}
        </Button>
      </div>
    </li>
  );
}
