import type { Language } from '../language.ts';
import type { Letter, LetterFacts } from './letter.ts';
import type { Brevity } from './write-letter.ts';
import { whole, writeLetter } from './write-letter.ts';

/** Windows hands over at most 2083 characters to a mail program, and some of them take less. */
export const longestMailto = 1900;

/** Shorter and shorter; the last one leaves the details to the report. */
const brevities: readonly Brevity[] = [
  whole,
  { places: 8, reason: 500 },
  { places: 4, reason: 250 },
  { places: 2, reason: 100 },
  { places: 0, reason: 0 },
];

/** An address that opens the user's own mail program with the letter, as much of it as such an address can hold. */
export function mailtoOf(facts: LetterFacts, language: Language): string {
  for (const brevity of brevities) {
    const address = addressOf(writeLetter(facts, language, brevity));
    if (isShortEnough(address)) return address;
  }
  return cutToFit(writeLetter(facts, language, brevities.at(-1)));
}

const isShortEnough = (address: string): boolean => address.length <= longestMailto;

/** Only titles and names of the greatest length come here. */
function cutToFit({ subject, body }: Letter): string {
  const title = Array.from(subject).slice(0, 100).join('');
  const characters = Array.from(body).slice(0, longestMailto);
  while (
    characters.length > 0 &&
    !isShortEnough(addressOf({ subject: title, body: `${characters.join('')} …` }))
  )
    characters.splice(-20);
  return addressOf({ subject: title, body: `${characters.join('')} …` });
}

/** RFC 6068: lines of a body end with CRLF, and everything but letters and digits of ASCII is escaped. */
function addressOf({ subject, body }: Letter): string {
  const encode = (text: string): string => encodeURIComponent(text.toWellFormed());
  return `mailto:?subject=${encode(subject)}&body=${encode(body.replaceAll('\n', '\r\n'))}`;
}
