import type { FormSummary } from '../answers.ts';

/** What a controller can do with forms and their versions. */
export interface FormHandlers {
  readonly showForms: () => void;
  readonly downloadForm: (form: FormSummary) => void;
  readonly downloadNewForm: (start: 'empty' | 'example') => void;
  /** Checks a definition workbook, and if it is right, tries it on the reports of this period and the last. */
  readonly rehearseFile: (commissioner: string, file: File) => void;
  readonly release: () => void;
  /** Tries the version that has come since on the open round. */
  readonly rehearseRound: () => void;
  readonly moveRound: () => void;
  readonly closeRehearsal: () => void;
}
