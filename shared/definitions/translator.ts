import type { Text } from '../language.ts';
import type { Cells } from './cells.ts';
import type { FieldOf } from './fields.ts';
import { formLimits } from './limits.ts';
import type { Place } from './problem.ts';
import { folded } from './vocabulary.ts';

interface Translation {
  readonly cells: Cells<FieldOf<'texts'>>;
  readonly key: string;
  readonly nb: string;
  readonly nn: string;
  readonly en: string;
}

const noText: Text = { nb: '', nn: '', en: '' };

/**
 * Gives a text in bokmål its nynorsk and English: those of its own line on the sheet of texts, else of a line with the
 * same text, else the bokmål itself.
 */
export class Translator {
  readonly #lines: readonly Translation[];
  readonly #used = new Set<Translation>();
  readonly #missing: { readonly nb: string; readonly place: Place }[] = [];

  constructor(lines: readonly Cells<FieldOf<'texts'>>[]) {
    this.#lines = lines.map((cells) => ({
      cells,
      key: cells.text('key', 300),
      nb: cells.text('nb', formLimits.purpose),
      nn: cells.text('nn', formLimits.purpose),
      en: cells.text('en', formLimits.purpose),
    }));
  }

  text(key: string, nb: string, place: Place): Text {
    if (nb === '') return noText;
    const own = this.#lines.find((line) => line.key === key);
    const line = own ?? this.#lines.find((other) => folded(other.nb) === folded(nb));
    if (line !== undefined) this.#used.add(line);
    if (own !== undefined && own.nb !== '' && folded(own.nb) !== folded(nb))
      own.cells.tell('nb', 'TEXT_CHANGED', { written: own.nb, suggestion: nb, other: placeName(place) });
    const { nn = '', en = '' } = line ?? {};
    if (nn === '' || en === '') this.#missing.push({ nb, place });
    return { nb, nn: nn === '' ? nb : nn, en: en === '' ? nb : en };
  }

  /** Told once for all: a form in bokmål alone is a form. */
  missing(): { readonly count: number; readonly first: string; readonly where: string } | null {
    const [first] = this.#missing;
    return first === undefined
      ? null
      : { count: this.#missing.length, first: first.nb, where: placeName(first.place) };
  }

  /** Lines whose key belongs to nothing any more are told at the first of them. */
  tellUnused(): void {
    const unused = this.#lines.filter((line) => line.key !== '' && !this.#used.has(line));
    const [first] = unused;
    first?.cells.tell('key', 'TEXT_UNUSED', { written: first.key, most: String(unused.length) });
  }
}

function placeName({ sheetName, cell }: Place): string {
  return cell === null ? sheetName : `${sheetName} ${cell}`;
}
