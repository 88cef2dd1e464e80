import type { Language } from '../language.ts';
import type { CellMark } from './cell-marks.ts';

interface Sign {
  readonly sign: string;
  readonly meaning: string;
}

interface WorkbookTexts {
  readonly instructions: string;
  readonly sum: string;
  readonly check: string;
  readonly missing: string;
  readonly noneMissing: string;
  readonly unit: (unit: string) => string;
  readonly choicesElsewhere: string;
  readonly reporting: string;
  readonly organisation: string;
  readonly period: string;
  readonly deadline: string;
  readonly commissioner: string;
  readonly purpose: string;
  readonly howTo: string;
  readonly step: (number: number) => string;
  readonly steps: (sheets: readonly string[]) => readonly string[];
  readonly sheets: string;
  readonly colours: string;
  readonly legend: Readonly<
    Record<'required' | 'optional' | 'missing' | 'input' | 'locked' | 'computed' | CellMark, Sign>
  >;
  readonly severalChoices: string;
  readonly privacyTitle: string;
  readonly privacy: string;
  readonly asked: { readonly heading: string; readonly meaning: string };
  readonly questions: string;
  readonly contact: (contact: string | null) => string;
  readonly errors: {
    readonly list: string;
    /** `limits` as « fra 0 til 100». */
    readonly whole: (limits: string) => string;
    readonly decimal: (limits: string) => string;
    readonly date: string;
    readonly month: string;
    readonly textLength: (max: number) => string;
  };
}

const grouped = (value: number, separator: string): string =>
  String(value).replace(/\B(?=(\d{3})+(?!\d))/g, separator);
const space = '\u00a0';

/** What a workbook says, apart from the form's own titles. */
export const workbookTexts: Readonly<Record<Language, WorkbookTexts>> = {
  nb: {
    instructions: 'Veiledning',
    sum: 'Sum',
    check: 'Kontroll',
    missing: 'Mangler',
    noneMissing: 'Alt fylt ut',
    unit: (unit) => `Oppgis i ${unit}.`,
    choicesElsewhere: 'Navnene står på arket Veiledning.',
    reporting: 'Les dette først',
    organisation: 'Organisasjon',
    period: 'Periode',
    deadline: 'Frist',
    commissioner: 'Bestilt av',
    purpose: 'Formål',
    howTo: 'Slik gjør du',
    step: (number) => `Steg ${number}`,
    steps: (sheets) => [
      `Fyll ut ${named(sheets, 'arket', 'arkene', 'og')}, fra venstre mot høyre. Velg en celle for å se hva som skal stå der.`,
      'Fyll ut alle celler som blir gule. Cellen skifter farge når den er fylt ut.',
      'Limer du inn fra et annet sted, velg «Lim inn verdier», så blir nedtrekkslister og farger som de er.',
      'Har du Rapportark i Excel: trykk Kontroller, rett det som står på listen, og trykk Send. Uten Rapportark: lagre filen og lever den slik bestilleren har bedt om.',
    ],
    sheets: 'Arkene',
    colours: 'Farger og tegn',
    legend: {
      required: { sign: 'Kolonne *', meaning: 'Må fylles ut på hver linje som er i bruk.' },
      optional: {
        sign: 'Kolonne, kolonne (*)',
        meaning: 'Kan fylles ut. Med (*): må fylles ut på noen linjer.',
      },
      missing: { sign: 'Gul', meaning: 'Mangler: må fylles ut før rapporten kan sendes.' },
      input: { sign: 'Hvit', meaning: 'Kan fylles ut.' },
      locked: { sign: 'Grå', meaning: 'Fylt ut på forhånd. Kan ikke endres her.' },
      computed: { sign: 'Grå, halvfet', meaning: 'Regnes ut av arket.' },
      conflict: { sign: 'Fiolett', meaning: 'Konflikt: to har endret cellen. Avgjøres i panelet.' },
      rejected: { sign: 'Oransje', meaning: 'Ikke tatt imot av serveren. Panelet sier hvorfor.' },
      waiting: { sign: 'Turkis', meaning: 'Venter på å bli sendt. Er tatt vare på på denne maskinen.' },
    },
    severalChoices: 'Flere svar i én celle: skriv navnene med semikolon mellom',
    privacyTitle: 'Personvern',
    privacy:
      'Skriv aldri pasientopplysninger: ingen navn, fødselsnumre eller annet som kan kjenne igjen en pasient. Ansvarlig oppgis som rolle eller enhet.',
    asked: {
      heading: 'Det er spurt om',
      meaning:
        'Bare disse cellene kan endres. De er blå i arkene. Rett verdien, eller svar den som har spurt.',
    },
    questions: 'Spørsmål',
    contact: (contact) =>
      contact === null ? 'Kontakt den som har bestilt rapporten.' : `Kontakt ${contact}.`,
    errors: {
      list: 'Velg et av svarene i nedtrekkslisten.',
      whole: (limits) => `Skriv et helt tall${limits}, uten desimaler og tekst.`,
      decimal: (limits) => `Skriv et tall${limits}, uten tekst.`,
      date: 'Skriv en dato, for eksempel 31.12.2025.',
      month: 'Skriv måned og år, for eksempel 03.2026.',
      textLength: (max) => `Teksten kan ha høyst ${grouped(max, space)} tegn.`,
    },
  },
  nn: {
    instructions: 'Rettleiing',
    sum: 'Sum',
    check: 'Kontroll',
    missing: 'Manglar',
    noneMissing: 'Alt fylt ut',
    unit: (unit) => `Blir oppgitt i ${unit}.`,
    choicesElsewhere: 'Namna står på arket Rettleiing.',
    reporting: 'Les dette først',
    organisation: 'Organisasjon',
    period: 'Periode',
    deadline: 'Frist',
    commissioner: 'Bestilt av',
    purpose: 'Formål',
    howTo: 'Slik gjer du',
    step: (number) => `Steg ${number}`,
    steps: (sheets) => [
      `Fyll ut ${named(sheets, 'arket', 'arka', 'og')}, frå venstre mot høgre. Vel ei celle for å sjå kva som skal stå der.`,
      'Fyll ut alle celler som blir gule. Cella skiftar farge når ho er fylt ut.',
      'Limer du inn frå ein annan stad, vel «Lim inn verdiar», så blir nedtrekkslister og fargar som dei er.',
      'Har du Rapportark i Excel: trykk Kontroller, rett det som står på lista, og trykk Send. Utan Rapportark: lagre fila og lever ho slik bestillaren har bede om.',
    ],
    sheets: 'Arka',
    colours: 'Fargar og teikn',
    legend: {
      required: { sign: 'Kolonne *', meaning: 'Må fyllast ut på kvar linje som er i bruk.' },
      optional: {
        sign: 'Kolonne, kolonne (*)',
        meaning: 'Kan fyllast ut. Med (*): må fyllast ut på nokre linjer.',
      },
      missing: { sign: 'Gul', meaning: 'Manglar: må fyllast ut før rapporten kan sendast.' },
      input: { sign: 'Kvit', meaning: 'Kan fyllast ut.' },
      locked: { sign: 'Grå', meaning: 'Fylt ut på førehand. Kan ikkje endrast her.' },
      computed: { sign: 'Grå, halvfeit', meaning: 'Blir rekna ut av arket.' },
      conflict: { sign: 'Fiolett', meaning: 'Konflikt: to har endra cella. Blir avgjord i panelet.' },
      rejected: { sign: 'Oransje', meaning: 'Ikkje teken imot av tenaren. Panelet seier kvifor.' },
      waiting: { sign: 'Turkis', meaning: 'Ventar på å bli send. Er teken vare på på denne maskina.' },
    },
    severalChoices: 'Fleire svar i éi celle: skriv namna med semikolon mellom',
    privacyTitle: 'Personvern',
    privacy:
      'Skriv aldri pasientopplysningar: ingen namn, fødselsnummer eller anna som kan kjenne att ein pasient. Ansvarleg blir oppgitt som rolle eller eining.',
    asked: {
      heading: 'Det er spurt om',
      meaning:
        'Berre desse cellene kan endrast. Dei er blå i arka. Rett verdien, eller svar den som har spurt.',
    },
    questions: 'Spørsmål',
    contact: (contact) =>
      contact === null ? 'Kontakt den som har bestilt rapporten.' : `Kontakt ${contact}.`,
    errors: {
      list: 'Vel eitt av svara i nedtrekkslista.',
      whole: (limits) => `Skriv eit heilt tal${limits}, utan desimalar og tekst.`,
      decimal: (limits) => `Skriv eit tal${limits}, utan tekst.`,
      date: 'Skriv ein dato, til dømes 31.12.2025.',
      month: 'Skriv månad og år, til dømes 03.2026.',
      textLength: (max) => `Teksten kan ha høgst ${grouped(max, space)} teikn.`,
    },
  },
  en: {
    instructions: 'Instructions',
    sum: 'Sum',
    check: 'Check',
    missing: 'Missing',
    noneMissing: 'All filled in',
    unit: (unit) => `In ${unit}.`,
    choicesElsewhere: 'The names are on the sheet Instructions.',
    reporting: 'Read this first',
    organisation: 'Organisation',
    period: 'Period',
    deadline: 'Deadline',
    commissioner: 'Commissioned by',
    purpose: 'Purpose',
    howTo: 'What to do',
    step: (number) => `Step ${number}`,
    steps: (sheets) => [
      `Fill in the ${named(sheets, 'sheet', 'sheets', 'and')}, from left to right. Select a cell to see what belongs there.`,
      'Fill in every cell that turns yellow. The colour goes when the cell is filled in.',
      'When you paste from somewhere else, paste values only, so that drop-downs and colours stay as they are.',
      'With Rapportark in Excel: press Validate, mend what is on the list, and press Send. Without Rapportark: save the file and hand it in as you were asked to.',
    ],
    sheets: 'Sheets',
    colours: 'Colours and signs',
    legend: {
      required: { sign: 'Column *', meaning: 'Must be filled in on every line that is used.' },
      optional: {
        sign: 'Column, column (*)',
        meaning: 'May be filled in. With (*): must be filled in on some lines.',
      },
      missing: { sign: 'Yellow', meaning: 'Missing: must be filled in before the report can be sent.' },
      input: { sign: 'White', meaning: 'May be filled in.' },
      locked: { sign: 'Grey', meaning: 'Filled in beforehand. Cannot be changed here.' },
      computed: { sign: 'Grey, bold', meaning: 'Computed by the sheet.' },
      conflict: { sign: 'Violet', meaning: 'Conflict: two have changed the cell. Decided in the pane.' },
      rejected: { sign: 'Orange', meaning: 'Not accepted by the server. The pane says why.' },
      waiting: { sign: 'Turquoise', meaning: 'Waits to be sent. Kept safe on this computer.' },
    },
    severalChoices: 'Several answers in one cell: write the names with semicolons between them',
    privacyTitle: 'Privacy',
    privacy:
      'Never write patient data: no names, identity numbers or anything else by which a patient could be recognised. Give an owner as a role or unit.',
    asked: {
      heading: 'What is asked about',
      meaning:
        'Only these cells can be changed. They are blue in the sheets. Correct the value, or answer whoever asked.',
    },
    questions: 'Questions',
    contact: (contact) =>
      contact === null ? 'Contact whoever commissioned the report.' : `Contact ${contact}.`,
    errors: {
      list: 'Choose one of the answers in the drop-down.',
      whole: (limits) => `Write a whole number${limits}, without decimals and text.`,
      decimal: (limits) => `Write a number${limits}, without text.`,
      date: 'Write a date, such as 2025-12-31.',
      month: 'Write month and year, such as 2026-03.',
      textLength: (max) => `The text may have at most ${grouped(max, ',')} characters.`,
    },
  },
};

/** «arket Prosjekter», «arkene Prosjekter og Ramme». */
function named(sheets: readonly string[], one: string, several: string, and: string): string {
  const last = sheets.at(-1) ?? '';
  if (sheets.length <= 1) return `${one} ${last}`;
  return `${several} ${sheets.slice(0, -1).join(', ')} ${and} ${last}`;
}
