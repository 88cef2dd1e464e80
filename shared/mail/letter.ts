import type { Text } from '../language.ts';
import type { Period } from '../period.ts';

export const letterKinds = ['opened', 'reminder', 'returned', 'received'] as const;
export type LetterKind = (typeof letterKinds)[number];

/** Plain text, to be sent from somebody's own mailbox: nothing here knows an address. */
export interface Letter {
  /** One line. */
  readonly subject: string;
  /** Lines end with `\n`. */
  readonly body: string;
}

/** What every letter is about; names and titles, never what stands in a report. */
export interface LetterAbout {
  readonly form: Text;
  readonly period: Period;
  readonly organisation: string;
  readonly commissioner: string;
  readonly deadline: string;
  readonly closes: string;
  readonly now: string;
}

export interface OpenedNews {
  readonly kind: 'opened';
}

export interface ReminderNews {
  readonly kind: 'reminder';
  readonly isReturned: boolean;
  /** Null when nobody has begun. */
  readonly left: WorkLeft | null;
}

/** What stands between a report and being sent. */
export interface WorkLeft {
  readonly errors: number;
  readonly unexplained: number;
  readonly conflicts: number;
  readonly places: readonly PlaceLeft[];
}

/** A column of a sheet, or a whole sheet, by its titles in the letter's language. */
export interface PlaceLeft {
  readonly sheet: string;
  readonly column: string | null;
  readonly errors: number;
  readonly unexplained: number;
}

export interface ReturnedNews {
  readonly kind: 'returned';
  /** Null when it must be read in the report itself. */
  readonly reason: string | null;
  /** About single cells; without any the whole report is returned. */
  readonly questions: readonly QuestionTold[];
  readonly by: string;
  readonly at: string;
}

/** Sheet and column by their titles in the letter's language. */
export interface QuestionTold {
  readonly sheet: string;
  readonly column: string;
  /** On one line; null when it must be read in the report itself. */
  readonly question: string | null;
}

export interface ReceivedNews {
  readonly kind: 'received';
  readonly version: number;
  readonly at: string;
  readonly isLate: boolean;
  readonly contentHash: string;
  readonly state: 'submitted' | 'approved' | 'locked';
}

/** What tells one letter from another. */
export type LetterNews = OpenedNews | ReminderNews | ReturnedNews | ReceivedNews;

export interface LetterFacts {
  readonly about: LetterAbout;
  readonly news: LetterNews;
}
