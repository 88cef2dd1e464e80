import { canonicalDecimal, compare, isDecimal } from '../decimal.ts';
import type { GridValue } from '../workbook/cell-text.ts';
import { plainText } from '../workbook/plain-text.ts';
import type { Language } from '../language.ts';
import { numberReadings } from '../parse-number.ts';
import type { DefinitionProblem, DefinitionProblemCode, Facts, Place } from './problem.ts';
import type { Words } from './vocabulary.ts';
import { codeOfWord, nearestWord, wordsIn } from './vocabulary.ts';

/** One line of a table of the workbook. What is wrong with a cell is told, and something usable given for it. */
export interface LineSource {
  readonly valueOf: (field: string) => GridValue;
  readonly placeOf: (field: string | null) => Place;
}

export interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly otherwise: number;
}

export class Cells<Field extends string> {
  readonly #line: LineSource;
  readonly #problems: DefinitionProblem[];
  readonly #language: Language;

  constructor(line: LineSource, problems: DefinitionProblem[], language: Language) {
    this.#line = line;
    this.#problems = problems;
    this.#language = language;
  }

  tell(field: Field | null, code: DefinitionProblemCode, facts: Partial<Facts> = {}): void {
    const place = this.#line.placeOf(field);
    this.#problems.push({ code, place, facts: { heading: place.heading ?? '', ...facts } });
  }

  place(field: Field | null): Place {
    return this.#line.placeOf(field);
  }

  /** Empty when there is nothing; a longer text is told. */
  text(field: Field, most: number): string {
    const written = this.#written(field);
    if (written.length > most) this.tell(field, 'TOO_LONG', { most: String(most) });
    return written;
  }

  /** Told when it is empty. */
  needed(field: Field, most: number): string {
    const written = this.text(field, most);
    if (written === '') this.tell(field, this.place(field).table === 'form' ? 'MISSING_FACT' : 'MISSING');
    return written;
  }

  isEmpty(field: Field): boolean {
    return this.#written(field) === '';
  }

  isYes(field: Field, words: Words<'yes' | 'no'>): boolean {
    const value = this.#line.valueOf(field);
    if (typeof value === 'boolean') return value;
    return this.#written(field).toLowerCase() === 'x' || this.word(field, words) === 'yes';
  }

  /** Null when there is nothing, and for what is told. */
  word<Code extends string>(field: Field, words: Words<Code>): Code | null {
    const written = this.#written(field);
    return written === '' ? null : this.#codeOf(field, written, words);
  }

  /** Several words in one cell; each that is not known is told. */
  severalWords<Code extends string>(field: Field, words: Words<Code>): readonly Code[] {
    const parts = this.#written(field)
      .split(/[;,\n]/)
      .map((part) => part.trim());
    const codes = parts.flatMap((part) => (part === '' ? [] : (this.#codeOf(field, part, words) ?? [])));
    return [...new Set(codes)];
  }

  whole(field: Field, bounds: Bounds): number {
    const decimal = this.decimal(field, String(bounds.otherwise));
    const least = String(bounds.least);
    const most = String(bounds.most);
    const fits = /^-?\d+$/.test(decimal) && compare(decimal, least) >= 0 && compare(decimal, most) <= 0;
    if (!fits) this.tell(field, 'OUT_OF_RANGE', { written: decimal, least, most });
    return fits ? Number(decimal) : bounds.otherwise;
  }

  /** `70 %` is 0.7 where a per cent is wanted. */
  decimal(field: Field, otherwise: string, isPercent = false): string {
    const value = this.#line.valueOf(field);
    const written = this.#written(field);
    if (written === '') return otherwise;
    const decimal = typeof value === 'number' ? fromNumber(value) : fromText(written, isPercent);
    if (decimal === null) this.tell(field, 'NOT_A_NUMBER', { written });
    return decimal ?? otherwise;
  }

  #written(field: Field): string {
    const value = this.#line.valueOf(field);
    return value === null ? '' : plainText(String(value)).trim();
  }

  #codeOf<Code extends string>(field: Field, written: string, words: Words<Code>): Code | null {
    const code = codeOfWord(written, words);
    if (code === null)
      this.tell(field, 'UNKNOWN_WORD', {
        written,
        suggestion: nearestWord(written, words, this.#language) ?? '',
        other: wordsIn(words, this.#language).join(', '),
      });
    return code;
  }
}

function fromNumber(value: number): string | null {
  if (!Number.isFinite(value)) return null;
  const decimal = canonicalDecimal(value.toPrecision(15));
  return isDecimal(decimal) && decimal.length <= 20 ? decimal : null;
}

function fromText(written: string, isPercent: boolean): string | null {
  const [reading, ...others] = numberReadings(written);
  if (reading === undefined || others.length > 0) return null;
  if (reading.unit === '%') return isPercent ? hundredth(reading.value) : null;
  return reading.unit === null ? reading.value : null;
}

function hundredth(value: string): string | null {
  const part = canonicalDecimal((Number(value) / 100).toPrecision(15));
  return isDecimal(part) ? part : null;
}
