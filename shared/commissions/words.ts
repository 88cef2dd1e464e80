import { languages } from '../language.ts';
import type { Text } from '../language.ts';
import type { ColumnRole } from '../forms/definition.ts';

/** Headings of a commission table beside the titles of the form's own columns. */
export const recipientsHeading: Text = { nb: 'Mottakere', nn: 'Mottakarar', en: 'Recipients' };
export const informationHeading: Text = {
  nb: 'Kun til informasjon',
  nn: 'Berre til informasjon',
  en: 'For information only',
};

/** Other things that people call a column with a role. */
export const otherNames: Readonly<Partial<Record<ColumnRole, readonly string[]>>> = {
  number: ['Nr', 'Nummer', 'No', 'Number', 'ID'],
  title: ['Tittel', 'Title', 'Oppdrag', 'Styringsbudskap', 'Styringsbodskap'],
  text: ['Tekst', 'Text', 'Ordlyd'],
  kind: ['Type', 'Slag', 'Kind'],
};
export const otherRecipientNames = ['Mottaker', 'Mottakar', 'Recipient', 'Til', 'To'];
export const otherInformationNames = ['Til informasjon', 'Informasjon', 'Informasjon til', 'For information'];

/** Stands for everybody that can be asked. */
const allWords = ['alle', 'all'];
/** Stands for everybody that the line does not ask. */
const otherWords = ['øvrige', 'de øvrige', 'dei øvrige', 'andre', 'resten', 'others', 'the others'];

export const isAll = (written: string): boolean => allWords.includes(folded(written));
export const isOthers = (written: string): boolean => otherWords.includes(folded(written));

/** Without stars, stops and colons at the end, in lower case. */
export function folded(written: string): string {
  return written
    .replace(/\s+/g, ' ')
    .replace(/[\s*().:]+$/, '')
    .trim()
    .toLocaleLowerCase('nb-NO');
}

export const inEveryLanguage = (text: Text): readonly string[] => languages.map((language) => text[language]);
