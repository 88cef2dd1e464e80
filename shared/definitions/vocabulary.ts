import { nearest } from '../nearest.ts';
import type { Severity } from '../finding.ts';
import type {
  AmountUnit,
  ColumnRole,
  ColumnType,
  ListItem,
  Register,
  SheetRows,
} from '../forms/definition.ts';
import type { Language, Text } from '../language.ts';
import { languages } from '../language.ts';
import type { OrganisationKind } from '../organisation.ts';
import type { PeriodKind } from '../period.ts';

/** What a code of a definition is called in the workbook. */
export type Words<Code extends string = string> = Readonly<Record<Code, Text>>;

/** What can be chosen as a column's type; a column with a formula is computed, whatever number or choice it shows. */
export type WrittenType = Exclude<ColumnType['kind'], 'computed'>;

const same = (word: string): Text => ({ nb: word, nn: word, en: word });

const typeWords: Words<WrittenType> = {
  text: { nb: 'Tekst', nn: 'Tekst', en: 'Text' },
  longText: { nb: 'Lang tekst', nn: 'Lang tekst', en: 'Long text' },
  integer: { nb: 'Heltall', nn: 'Heiltal', en: 'Whole number' },
  decimal: { nb: 'Desimaltall', nn: 'Desimaltal', en: 'Decimal number' },
  percent: { nb: 'Prosent', nn: 'Prosent', en: 'Per cent' },
  amount: { nb: 'Beløp', nn: 'Beløp', en: 'Amount' },
  date: { nb: 'Dato', nn: 'Dato', en: 'Date' },
  month: { nb: 'Måned', nn: 'Månad', en: 'Month' },
  choice: { nb: 'Valg', nn: 'Val', en: 'Choice' },
  choices: { nb: 'Flere valg', nn: 'Fleire val', en: 'Several choices' },
  yesNo: { nb: 'Ja/nei', nn: 'Ja/nei', en: 'Yes/no' },
};
const unitWords: Words<AmountUnit> = {
  kr: { nb: 'kr', nn: 'kr', en: 'NOK' },
  'tusen kr': { nb: 'tusen kr', nn: 'tusen kr', en: 'NOK thousand' },
  'mill. kr': { nb: 'mill. kr', nn: 'mill. kr', en: 'NOK million' },
};
const rowWords: Words<SheetRows['kind']> = {
  open: { nb: 'Åpne', nn: 'Opne', en: 'Open' },
  fixed: { nb: 'Faste', nn: 'Faste', en: 'Fixed' },
};
const severityWords: Words<Severity> = {
  error: { nb: 'Feil', nn: 'Feil', en: 'Error' },
  warning: { nb: 'Advarsel', nn: 'Åtvaring', en: 'Warning' },
  note: { nb: 'Merknad', nn: 'Merknad', en: 'Note' },
};
const roleWords: Words<ColumnRole> = {
  number: { nb: 'Nummer', nn: 'Nummer', en: 'Number' },
  title: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
  text: { nb: 'Omtale', nn: 'Omtale', en: 'Description' },
  kind: { nb: 'Linjetype', nn: 'Linjetype', en: 'Line kind' },
  obligation: { nb: 'Rapporteringsplikt', nn: 'Rapporteringsplikt', en: 'Obligation' },
  amount: { nb: 'Beløp', nn: 'Beløp', en: 'Amount' },
  paidOut: { nb: 'Utbetalt', nn: 'Utbetalt', en: 'Paid out' },
  status: { nb: 'Status', nn: 'Status', en: 'Status' },
  municipalities: { nb: 'Kommuner', nn: 'Kommunar', en: 'Municipalities' },
  from: { nb: 'Fra', nn: 'Frå', en: 'From' },
  to: { nb: 'Til', nn: 'Til', en: 'To' },
  assessment: { nb: 'Vurdering', nn: 'Vurdering', en: 'Assessment' },
  cause: { nb: 'Årsak', nn: 'Årsak', en: 'Cause' },
  measures: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measures' },
  owner: { nb: 'Ansvarlig', nn: 'Ansvarleg', en: 'Owner' },
  backOnTrack: { nb: 'I rute igjen', nn: 'I rute igjen', en: 'Back on track' },
  allocated: { nb: 'Tildelt', nn: 'Tildelt', en: 'Allocated' },
  carriedOver: { nb: 'Overført', nn: 'Overført', en: 'Carried over' },
  difference: { nb: 'Differanse', nn: 'Differanse', en: 'Difference' },
  persons: { nb: 'Personer', nn: 'Personar', en: 'Persons' },
};
const colourWords: Words<NonNullable<ListItem['colour']>> = {
  green: { nb: 'Grønn', nn: 'Grøn', en: 'Green' },
  yellow: { nb: 'Gul', nn: 'Gul', en: 'Yellow' },
  red: { nb: 'Rød', nn: 'Raud', en: 'Red' },
  grey: { nb: 'Grå', nn: 'Grå', en: 'Grey' },
};
const registerWords: Words<Register> = {
  municipalities: { nb: 'Kommuner', nn: 'Kommunar', en: 'Municipalities' },
  hospitals: { nb: 'Sykehus', nn: 'Sjukehus', en: 'Hospitals' },
};
const periodWords: Words<PeriodKind> = {
  year: { nb: 'År', nn: 'År', en: 'Year' },
  halfYear: { nb: 'Halvår', nn: 'Halvår', en: 'Half year' },
  tertial: same('Tertial'),
  month: { nb: 'Måned', nn: 'Månad', en: 'Month' },
  week: { nb: 'Uke', nn: 'Veke', en: 'Week' },
};
const organisationWords: Words<OrganisationKind> = {
  ministry: { nb: 'Departement', nn: 'Departement', en: 'Ministry' },
  region: { nb: 'Regionalt helseforetak', nn: 'Regionalt helseføretak', en: 'Regional health authority' },
  trust: { nb: 'Helseforetak', nn: 'Helseføretak', en: 'Hospital trust' },
  healthCommunity: { nb: 'Helsefellesskap', nn: 'Helsefellesskap', en: 'Health community' },
};
const yesNoWords: Words<'yes' | 'no'> = {
  yes: { nb: 'Ja', nn: 'Ja', en: 'Yes' },
  no: { nb: 'Nei', nn: 'Nei', en: 'No' },
};

/** Every list of words that a cell of the workbook chooses from. */
export const vocabulary = {
  types: typeWords,
  units: unitWords,
  rowKinds: rowWords,
  severities: severityWords,
  roles: roleWords,
  colours: colourWords,
  registers: registerWords,
  periods: periodWords,
  organisations: organisationWords,
  yesNo: yesNoWords,
} as const satisfies Readonly<Record<string, Words>>;
export type WordList = keyof typeof vocabulary;

/** The code of a word in any of the languages, or of the code itself; null for any other text. */
export function codeOfWord<Code extends string>(written: string, words: Words<Code>): Code | null {
  const wanted = folded(written);
  return (
    codesOf(words).find((code) => [code, ...namesOf(words[code])].some((name) => folded(name) === wanted)) ??
    null
  );
}

export function nearestWord(written: string, words: Words, language: Language): string | null {
  const habit = habits.get(folded(written))?.find((one) => Object.hasOwn(words, one));
  const name = habit ?? nearest(written, Object.values(words).flatMap(namesOf));
  const code = name === null ? null : codeOfWord(name, words);
  return code === null ? null : (words[code]?.[language] ?? null);
}

/** What people write by habit, and the codes that it can stand for in one list or another. */
const habits: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    kr: ['amount'],
    'kr.': ['kr', 'amount'],
    kroner: ['kr', 'amount'],
    tkr: ['tusen kr'],
    'tusen kroner': ['tusen kr'],
    '1000 kr': ['tusen kr'],
    '1 000 kr': ['tusen kr'],
    mnok: ['mill. kr'],
    millioner: ['mill. kr'],
    millionar: ['mill. kr'],
    'millioner kroner': ['mill. kr'],
    tall: ['integer'],
    tal: ['integer'],
    antall: ['integer'],
    number: ['integer'],
    '%': ['percent'],
    fritekst: ['longText'],
    liste: ['choice'],
    nedtrekksliste: ['choice'],
    årlig: ['year'],
    årleg: ['year'],
    halvårlig: ['halfYear'],
    månedlig: ['month'],
    ukentlig: ['week'],
    hf: ['trust'],
    rhf: ['region'],
  }),
);

export function wordsIn(words: Words, language: Language): readonly string[] {
  return Object.values(words).map((word) => word[language]);
}

function codesOf<Code extends string>(words: Words<Code>): readonly Code[] {
  return Object.keys(words).filter((code): code is Code => code in words);
}

function namesOf(text: Text): readonly string[] {
  return languages.map((language) => text[language]);
}

/** One spelling of names that people take for the same. */
export function folded(name: string): string {
  return name.replace(/\s+/g, ' ').trim().toLocaleLowerCase('nb-NO');
}
