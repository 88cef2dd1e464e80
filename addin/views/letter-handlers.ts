import type { LetterKind } from '../../shared/mail/letter.ts';
import type { RoundLetter } from '../answers.ts';

/** What a controller can do with letters; sending them is for their own mail program. */
export interface LetterHandlers {
  /** Fetches the letters of a kind for the open round. */
  readonly writeLetters: (kind: LetterKind) => void;
  readonly copyLetter: (letter: RoundLetter) => void;
}
