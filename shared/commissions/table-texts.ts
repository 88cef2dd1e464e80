import type { Language } from '../language.ts';

interface TableTexts {
  readonly title: string;
  readonly help: string;
  readonly recipientsHelp: string;
  readonly informationHelp: string;
  readonly notUnderstood: string;
  readonly recipientSheet: string;
  readonly name: string;
  readonly shortName: string;
  readonly number: string;
}

/** Words of the empty table. */
export const tableTexts: Readonly<Record<Language, TableTexts>> = {
  nb: {
    title: 'Bestilling',
    help: 'Én linje per oppdrag. Linjene legges inn hos mottakerne når runden åpnes.',
    recipientsHelp: 'Skriv navnene med semikolon mellom, eller «alle».',
    informationHelp: 'De som får linjen uten å svare. Skriv navnene med semikolon mellom, eller «øvrige».',
    notUnderstood: 'Dette blir kanskje ikke forstått når tabellen leses. Vil du beholde det?',
    recipientSheet: 'Mulige mottakere',
    name: 'Navn',
    shortName: 'Kortnavn',
    number: 'Organisasjonsnummer',
  },
  nn: {
    title: 'Bestilling',
    help: 'Éi linje per oppdrag. Linjene blir lagde inn hos mottakarane når runden blir opna.',
    recipientsHelp: 'Skriv namna med semikolon mellom, eller «alle».',
    informationHelp: 'Dei som får linja utan å svare. Skriv namna med semikolon mellom, eller «øvrige».',
    notUnderstood: 'Dette blir kanskje ikkje forstått når tabellen blir lesen. Vil du behalde det?',
    recipientSheet: 'Moglege mottakarar',
    name: 'Namn',
    shortName: 'Kortnamn',
    number: 'Organisasjonsnummer',
  },
  en: {
    title: 'Commission',
    help: 'One line per assignment. The lines are laid in with the recipients when the round opens.',
    recipientsHelp: 'Write the names with semicolons between them, or «all».',
    informationHelp:
      'Those who get the line and need not answer. Names with semicolons between them, or «others».',
    notUnderstood: 'This may not be understood when the table is read. Keep it?',
    recipientSheet: 'Possible recipients',
    name: 'Name',
    shortName: 'Short name',
    number: 'Organisation number',
  },
};
