import type { QuestionHandlers } from '../views/question-handlers.ts';
import { askAbout, askAboutSelected, removeQuestion, writeQuestion } from './ask-questions.ts';
import type { Pane } from './pane.ts';
import type { runAction } from './run-action.ts';

type Run = (task: Parameters<typeof runAction>[1], action: () => Promise<void>) => void;

export function createQuestionHandlers(pane: Pane, run: Run): QuestionHandlers {
  const { dispatch } = pane.store;
  return {
    askAboutSelected: () => {
      run('working', () => askAboutSelected(pane));
    },
    askAbout: ({ sheet, row, column, cell }) => {
      dispatch({ kind: 'messageShown', message: null });
      if (row !== null && column !== null) askAbout(pane, { sheet, row, column }, cell);
    },
    writeQuestion: (question) => {
      writeQuestion(pane, question);
    },
    removeQuestion: (cell) => {
      removeQuestion(pane, cell);
    },
  };
}
