import type { Question } from '../../shared/questions.ts';
import type { ReportState, TransitionName } from '../../shared/report.ts';
import type { Author } from './round-record.ts';

export interface TransitionRequest {
  readonly report: string;
  readonly transition: TransitionName;
  readonly to: ReportState;
  /** The revision that the one who asks has seen. */
  readonly revision: number;
  /** What the report asked then: it is sent only when nothing has been asked since, for nobody would have answered that. */
  readonly seenQuestions: readonly Question[];
  readonly author: Author;
  readonly reason: string | null;
  readonly explanations: readonly { readonly finding: string; readonly text: string }[];
  /** Of a return; none returns the whole report. */
  readonly questions: readonly Question[];
  readonly late: boolean;
  /** What the one who asks gives each thing that they want done; the same when they ask for it again. */
  readonly requestKey: string;
  readonly now: string;
}
/** The report has moved on since it was read. */
export class RevisionMoved extends Error {
  readonly revision: number;
  constructor(revision: number) {
    super(`The report is at revision ${revision}.`);
    this.name = 'RevisionMoved';
    this.revision = revision;
  }
}
/**
 * Nothing was changed: the state does not allow it, conflicts are open, one person would be both pairs of eyes, or the key
 * stands for something else. SECOND_PERSON: a reopening that nobody else has asked for.
 */
export type TransitionRefusal =
  | { readonly code: 'STATE'; readonly state: ReportState }
  | { readonly code: 'REASON_REQUIRED' }
  | { readonly code: 'OPEN_CONFLICTS'; readonly count: number }
  | { readonly code: 'FOUR_EYES' }
  | { readonly code: 'SECOND_PERSON' }
  | { readonly code: 'KEY_REUSED' };

export class TransitionRefused extends Error {
  readonly refusal: TransitionRefusal;
  constructor(refusal: TransitionRefusal) {
    super(`Transition refused: ${refusal.code}`);
    this.name = 'TransitionRefused';
    this.refusal = refusal;
  }
}
