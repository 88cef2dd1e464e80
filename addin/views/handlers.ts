import type { Conflict, ExportLayout } from '../answers.ts';
import type { Rejection, TakenReading } from '../open-report.ts';
import type { QuestionToAsk } from '../questions-to-ask.ts';
import type { Place } from '../excel/workbook.ts';
import type { FormHandlers } from './form-handlers.ts';
import type { LetterHandlers } from './letter-handlers.ts';
import type { NewRoundHandlers } from './new-round-handlers.ts';
import type { QuestionHandlers } from './question-handlers.ts';
import type { Finding } from '../../shared/finding.ts';
import type { Language } from '../../shared/language.ts';
import type { TransitionName } from '../../shared/report.ts';

/** What a user can do. The views call these and wait for new data; none of them throws. */
export interface PaneHandlers extends FormHandlers, LetterHandlers, NewRoundHandlers, QuestionHandlers {
  readonly chooseLanguage: (language: Language) => void;
  /** Null for the real sign-in, which asks by itself. */
  readonly signIn: (developmentUser: string | null) => void;
  readonly signOut: () => void;
  readonly dismissMessage: () => void;
  readonly showReports: () => void;
  readonly showRounds: () => void;
  readonly openReport: (report: string) => void;
  readonly openRound: (round: string) => void;
  /** Of what is selected in Excel. */
  readonly checkTable: () => void;
  readonly closeTableCheck: () => void;
  readonly goToPlace: (place: Place) => void;
  readonly saveNow: () => void;
  /** Hands over as a file what the server does not take. */
  readonly saveUnsent: () => void;
  /** By its keys: the sheet may have been sorted. Null where only the sheet or the line is known. */
  readonly goTo: (at: Pick<Finding, 'sheet' | 'row' | 'column'>) => void;
  readonly explain: (findingKey: string, text: string) => void;
  readonly resolve: (conflict: Conflict, choice: 'standing' | 'other') => void;
  readonly restore: (rejection: Rejection) => void;
  readonly copyValue: (text: string) => void;
  /** Puts a text back that was replaced by what it was understood as. */
  readonly undoReading: (reading: TakenReading) => void;
  readonly dismissReadings: () => void;
  readonly layOutAgain: () => void;
  readonly submit: () => void;
  /** `cells`: what a return asks about single cells; without any it is of the whole report. */
  readonly transition: (
    target: ReviewTarget,
    transition: TransitionName,
    reason: string | null,
    cells?: readonly QuestionToAsk[],
  ) => void;
  readonly consolidate: (withDrafts: boolean) => void;
  readonly download: (layout: ExportLayout, withDrafts: boolean) => void;
}

/** The report and the revision that the user was looking at. */
export interface ReviewTarget {
  readonly id: string;
  readonly revision: number;
}
