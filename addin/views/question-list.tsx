import type { ReactElement } from 'react';
import type { Question } from '../../shared/questions.ts';
import { unchangedQuestions } from '../../shared/questions.ts';
import { questionKey } from '../../shared/rules/question.ts';
import { findingKey } from '../../shared/finding.ts';
import type { OpenReport } from '../open-report.ts';
import { CellButtons } from './cell-buttons.tsx';
import { describePlace } from './describe-value.ts';
import type { PaneHandlers } from './handlers.ts';
import { usePageStyles } from './page-styles.ts';
import { QuestionAnswer } from './question-answer.tsx';
import { useWords } from './words.ts';

interface QuestionListProps {
  readonly report: OpenReport;
  readonly handlers: Pick<PaneHandlers, 'goTo' | 'copyValue' | 'explain'>;
}

/** What the report was returned with: for the one who answers, and for the one who asked once it has been sent again. */
export function QuestionList({ report, handlers }: QuestionListProps): ReactElement | null {
  const page = usePageStyles();
  const { texts } = useWords();
  const { questions, state, mayEdit } = report.summary;
  if (questions.length === 0) return null;
  const count = questions.length;
  return (
    <section className={page.section} aria-labelledby="questions-title">
      <h2 className={page.heading} id="questions-title">
        {state === 'returned' ? texts.questions.returned(count) : texts.questions.title(count)}
      </h2>
      {mayEdit && <p className={page.lead}>{texts.questions.lead}</p>}
      <ul className={page.list}>
        {questions.map((question) => (
          <QuestionCard key={questionKey(question)} question={question} report={report} handlers={handlers} />
        ))}
      </ul>
    </section>
  );
}

function QuestionCard({
  question,
  report,
  handlers,
}: QuestionListProps & { readonly question: Question }): ReactElement {
  const page = usePageStyles();
  const words = useWords();
  const key = questionKey(question);
  const content = contentShown(report);
  const finding = report.findings?.find((one) => findingKey(one) === key);
  return (
    <li className={page.card}>
      <div className={page.strong}>{describePlace(question, report, words)}</div>
      <div style={{ whiteSpace: 'pre-wrap' }}>
        {words.texts.questions.asked(question.by)} {question.question}
      </div>
      <QuestionAnswer
        question={question}
        report={report}
        content={content}
        isChanged={unchangedQuestions([question], content).length === 0}
        onAnswer={(text) => {
          handlers.explain(key, text);
        }}
      />
      <div className={page.row}>
        <CellButtons at={question} address={finding?.cell ?? null} value={null} handlers={handlers} />
      </div>
    </li>
  );
}

/** As the sheet was read last; before that as the server has it. */
function contentShown({ checked, content }: OpenReport): OpenReport['content'] {
  return checked?.report.content ?? content;
}
