import type { Conflict, ExportLayout } from '../answers.ts';
import type { Rejection } from '../open-report.ts';
import type { Finding } from '../../shared/finding.ts';
import type { Language } from '../../shared/language.ts';
import type { TransitionName } from '../../shared/report.ts';

/** What a user can do. The views call these and wait for new data; none of them throws. */
export interface PaneHandlers {
  readonly chooseLanguage: (language: Language) => void;
  /** Null for the real sign-in, which asks by itself. */
  readonly signIn: (developmentUser: string | null) => void;
  readonly signOut: () => void;
  readonly dismissMessage: () => void;
  readonly showReports: () => void;
  readonly showRounds: () => void;
  readonly openReport: (report: string) => void;
  readonly openRound: (round: string) => void;
  readonly saveNow: () => void;
  /** Hands over as a file what the server does not take. */
  readonly saveUnsent: () => void;
  readonly goTo: (finding: Finding) => void;
  readonly explain: (findingKey: string, text: string) => void;
  readonly resolve: (conflict: Conflict, choice: 'standing' | 'other') => void;
  readonly restore: (rejection: Rejection) => void;
  readonly layOutAgain: () => void;
  readonly submit: () => void;
  readonly transition: (target: ReviewTarget, transition: TransitionName, reason: string | null) => void;
  readonly consolidate: (withDrafts: boolean) => void;
  readonly download: (layout: ExportLayout, withDrafts: boolean) => void;
}

/** The report and the revision that the user was looking at. */
export interface ReviewTarget {
  readonly id: string;
  readonly revision: number;
}
