import type { CellKey } from '../../shared/content.ts';
import type { Finding } from '../../shared/finding.ts';
import type { QuestionToAsk } from '../questions-to-ask.ts';

/** Asking about single cells of the open report, before it is returned with what was asked. */
export interface QuestionHandlers {
  /** About the cell that is selected in Excel. */
  readonly askAboutSelected: () => void;
  readonly askAbout: (finding: Finding) => void;
  readonly writeQuestion: (question: QuestionToAsk) => void;
  readonly removeQuestion: (cell: CellKey) => void;
}
