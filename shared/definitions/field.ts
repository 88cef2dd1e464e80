import type { Text } from '../language.ts';
import type { WordList } from './vocabulary.ts';

/** A heading of a definition workbook, with what is to be written below it (on the sheet of the form: beside it). */
export interface Field {
  readonly heading: Text;
  /** Shown when a cell is chosen: at most 255 characters. */
  readonly help: Text;
  /** In Excel's characters. */
  readonly width: number;
  /** A line without it cannot be used. */
  readonly needed?: true;
  /** Chosen from a drop-down: of words, or of the titles on the sheet of sheets. */
  readonly choices?: WordList | 'sheetTitles';
}
export type Fields = Readonly<Record<string, Field>>;
