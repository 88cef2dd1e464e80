import { Badge, Field, Textarea } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ReportContent } from '../../shared/content.ts';
import { rowsOf, valueIn } from '../../shared/content.ts';
import type { Question } from '../../shared/questions.ts';
import { questionKey } from '../../shared/rules/question.ts';
import type { CellValue } from '../../shared/value.ts';
import type { OpenReport } from '../open-report.ts';
import { describeValue } from './describe-value.ts';
import { usePageStyles } from './page-styles.ts';
import type { Words } from './words.ts';
import { useWords } from './words.ts';

interface QuestionAnswerProps {
  readonly question: Question;
  readonly report: OpenReport;
  readonly content: ReportContent;
  readonly isChanged: boolean;
  readonly onAnswer: (text: string) => void;
}

/** What became of a question: another value, or an answer in words, which is written here. */
export function QuestionAnswer(props: QuestionAnswerProps): ReactElement {
  const page = usePageStyles();
  const words = useWords();
  const { texts } = words;
  const answer = props.report.explanations[questionKey(props.question)] ?? '';
  if (props.isChanged) {
    return (
      <>
        <div>
          <Badge color="success">{texts.questions.changed}</Badge>
        </div>
        <div className={page.small}>{changeInWords(props, words)}</div>
      </>
    );
  }
  const isAnswered = answer.trim() !== '';
  return (
    <>
      <div>
        <Badge color={isAnswered ? 'success' : 'warning'}>
          {isAnswered ? texts.questions.answered : texts.questions.waiting}
        </Badge>
      </div>
      <Answer answer={answer} onAnswer={props.report.summary.mayEdit ? props.onAnswer : null} />
    </>
  );
}

interface AnswerProps {
  readonly answer: string;
  /** Null where the report cannot be changed: the answer is then only read. */
  readonly onAnswer: ((text: string) => void) | null;
}

function Answer({ answer, onAnswer }: AnswerProps): ReactElement | null {
  const { texts } = useWords();
  if (onAnswer !== null) {
    return (
      <Field label={texts.questions.answer} size="small">
        <Textarea
          value={answer}
          maxLength={2000}
          resize="vertical"
          onChange={(event) => {
            onAnswer(event.target.value);
          }}
        />
      </Field>
    );
  }
  if (answer === '') return null;
  return (
    <div style={{ whiteSpace: 'pre-wrap' }}>
      {texts.questions.answer}: {answer}
    </div>
  );
}

function changeInWords({ question, report, content }: QuestionAnswerProps, words: Words): string {
  const { changedFrom, empty } = words.texts.questions;
  const row = rowsOf(content, question.sheet).find(({ id }) => id === question.row);
  const show = (value: CellValue) => describeValue(value, question, report, words) ?? empty;
  return changedFrom(show(question.value), show(row === undefined ? null : valueIn(row, question.column)));
}
