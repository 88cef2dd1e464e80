import type { Language, Text } from '../../shared/language.ts';
import { openAndSave, freshTemplate, correctCell, tooLarge, damaged, unusual } from './refusal-sentences.ts';

/** Each code with what is wrong and what to do. The codes are part of the API: they stay as they are. */
const texts = {
  FILE_TOO_LARGE: [tooLarge, freshTemplate],
  ZIP_TOO_LARGE: [
    {
      nb: 'Innholdet i filen er større enn vi tar imot når det pakkes ut.',
      nn: 'Innhaldet i fila er større enn vi tek imot når det blir pakka ut.',
      en: 'The content of the file is larger than we accept once it is unpacked.',
    },
    freshTemplate,
  ],
  ZIP_RATIO: [unusual, freshTemplate],
  ZIP_SIZE_LIE: [unusual, openAndSave],
  ZIP_ENTRIES: [
    {
      nb: 'Filen består av flere deler enn vi tar imot.',
      nn: 'Fila har fleire delar enn vi tek imot.',
      en: 'The file consists of more parts than we accept.',
    },
    freshTemplate,
  ],
  ZIP_NAME: [unusual, openAndSave],
  ZIP_DUPLICATE: [unusual, openAndSave],
  ZIP_STRUCTURE: [damaged, openAndSave],
  ENCRYPTED: [
    {
      nb: 'Filen er kryptert eller beskyttet med passord eller en følsomhetsetikett.',
      nn: 'Fila er kryptert eller verna med passord eller ein følsemdsetikett.',
      en: 'The file is encrypted, or protected by a password or a sensitivity label.',
    },
    {
      nb: 'Fjern passordet i Excel (Fil, Informasjon, Beskytt arbeidsbok), lagre og last opp på nytt.',
      nn: 'Fjern passordet i Excel (Fil, Informasjon, Vern arbeidsbok), lagre og last opp på nytt.',
      en: 'Remove the password in Excel (File, Info, Protect Workbook), save and upload again.',
    },
  ],
  TYPE: [
    {
      nb: 'Dette er ikke en Excel-arbeidsbok av typen .xlsx, uansett hva filnavnet sier.',
      nn: 'Dette er ikkje ei Excel-arbeidsbok av typen .xlsx, same kva filnamnet seier.',
      en: 'This is not an Excel workbook of the type .xlsx, whatever the file name says.',
    },
    openAndSave,
  ],
  ACTIVE_CONTENT: [
    {
      nb: 'Filen inneholder makroer, innebygde objekter eller annet som kan kjøres.',
      nn: 'Fila inneheld makroar, innebygde objekt eller anna som kan køyrast.',
      en: 'The file contains macros, embedded objects or other things that can run.',
    },
    {
      nb: 'Fjern dem, eller lim inn verdiene i en ny mal, og last opp på nytt.',
      nn: 'Fjern dei, eller lim inn verdiane i ein ny mal, og last opp på nytt.',
      en: 'Remove them, or paste the values into a fresh template, and upload again.',
    },
  ],
  EXTERNAL_LINK: [
    {
      nb: 'Filen henter innhold fra en annen fil eller fra nettet.',
      nn: 'Fila hentar innhald frå ei anna fil eller frå nettet.',
      en: 'The file fetches content from another file or from the web.',
    },
    {
      nb: 'Bryt koblingene i Excel (Data, Rediger koblinger, Bryt kobling), lagre og last opp på nytt.',
      nn: 'Bryt koplingane i Excel (Data, Rediger koplingar, Bryt kopling), lagre og last opp på nytt.',
      en: 'Break the links in Excel (Data, Edit Links, Break Link), save and upload again.',
    },
  ],
  XML_DTD: [unusual, openAndSave],
  XML_LIMIT: [unusual, openAndSave],
  XML_ENCODING: [unusual, openAndSave],
  XML_BROKEN: [damaged, openAndSave],
  WORKBOOK: [
    {
      nb: 'Arbeidsboken mangler en del eller viser til den samme delen to ganger.',
      nn: 'Arbeidsboka manglar ein del eller viser til den same delen to gonger.',
      en: 'The workbook lacks a part or refers to the same part twice.',
    },
    openAndSave,
  ],
  ROW_RANGE: [
    {
      nb: 'Det står noe i en rad utenfor den delen av arket vi leser.',
      nn: 'Det står noko i ei rad utanfor den delen av arket vi les.',
      en: 'There is something in a row outside the part of the sheet that we read.',
    },
    {
      nb: 'Tøm raden eller flytt verdien inn i tabellen, og last opp på nytt.',
      nn: 'Tøm rada eller flytt verdien inn i tabellen, og last opp på nytt.',
      en: 'Clear the row or move the value into the table, and upload again.',
    },
  ],
  COLUMN_RANGE: [
    {
      nb: 'Det står noe i en kolonne utenfor den delen av arket vi leser.',
      nn: 'Det står noko i ein kolonne utanfor den delen av arket vi les.',
      en: 'There is something in a column outside the part of the sheet that we read.',
    },
    {
      nb: 'Tøm kolonnen eller flytt verdien inn i tabellen, og last opp på nytt.',
      nn: 'Tøm kolonnen eller flytt verdien inn i tabellen, og last opp på nytt.',
      en: 'Clear the column or move the value into the table, and upload again.',
    },
  ],
  CELL_REF: [
    {
      nb: 'En celle har en adresse som ikke passer til raden den står i.',
      nn: 'Ei celle har ei adresse som ikkje høver til rada ho står i.',
      en: 'A cell has an address that does not fit the row it stands in.',
    },
    openAndSave,
  ],
  CELL_COUNT: [
    {
      nb: 'Filen har flere celler enn vi tar imot; ofte er det tomme celler med formatering.',
      nn: 'Fila har fleire celler enn vi tek imot; ofte er det tomme celler med formatering.',
      en: 'The file has more cells than we accept; often they are empty cells with formatting.',
    },
    freshTemplate,
  ],
  CELL_TYPE: [
    {
      nb: 'En celle har en type vi ikke kjenner.',
      nn: 'Ei celle har ein type vi ikkje kjenner.',
      en: 'A cell has a type that we do not know.',
    },
    correctCell,
  ],
  DUPLICATE_CELL: [
    {
      nb: 'Den samme cellen står to ganger i filen, så vi vet ikke hvilken verdi som gjelder.',
      nn: 'Den same cella står to gonger i fila, så vi veit ikkje kva verdi som gjeld.',
      en: 'The same cell occurs twice in the file, so we cannot know which value counts.',
    },
    openAndSave,
  ],
  DUPLICATE_NAME: [
    {
      nb: 'Det samme navnet er definert to ganger i arbeidsboken.',
      nn: 'Det same namnet er definert to gonger i arbeidsboka.',
      en: 'The same name is defined twice in the workbook.',
    },
    freshTemplate,
  ],
  SST: [
    {
      nb: 'En celle viser til en tekst som ikke finnes i filen.',
      nn: 'Ei celle viser til ein tekst som ikkje finst i fila.',
      en: 'A cell refers to a text that is not in the file.',
    },
    correctCell,
  ],
  TEXT_LENGTH: [
    {
      nb: 'Teksten er lengre enn en Excel-celle kan holde, eller filen har for mye tekst i alt.',
      nn: 'Teksten er lengre enn ei Excel-celle kan halde, eller fila har for mykje tekst i alt.',
      en: 'The text is longer than an Excel cell can hold, or the file has too much text in all.',
    },
    {
      nb: 'Kort ned teksten og last opp på nytt.',
      nn: 'Kort ned teksten og last opp på nytt.',
      en: 'Shorten the text and upload again.',
    },
  ],
  NUMBER: [
    {
      nb: 'Verdien er lagret som tall, men er ikke et tall.',
      nn: 'Verdien er lagra som tal, men er ikkje eit tal.',
      en: 'The value is stored as a number but is not one.',
    },
    correctCell,
  ],
  DATE: [
    {
      nb: 'Verdien er lagret som dato, men er ikke en dato.',
      nn: 'Verdien er lagra som dato, men er ikkje ein dato.',
      en: 'The value is stored as a date but is not one.',
    },
    correctCell,
  ],
  CELL_ERROR: [
    {
      nb: 'Verdien er lagret som ja/nei eller som feil, men er ingen av delene.',
      nn: 'Verdien er lagra som ja/nei eller som feil, men er ingen av delane.',
      en: 'The value is stored as yes/no or as an error but is neither.',
    },
    correctCell,
  ],
  NO_CACHED_VALUE: [
    {
      nb: 'Formelen er ikke regnet ut i filen.',
      nn: 'Formelen er ikkje rekna ut i fila.',
      en: 'The formula has not been calculated in the file.',
    },
    {
      nb: 'Åpne filen i Excel og lagre den, og last opp på nytt.',
      nn: 'Opne fila i Excel og lagre ho, og last opp på nytt.',
      en: 'Open the file in Excel and save it, and upload again.',
    },
  ],
  READER_STOPPED: [
    {
      nb: 'Filen tok for lang tid eller for mye plass å lese, og lesingen ble stoppet.',
      nn: 'Fila tok for lang tid eller for mykje plass å lese, og lesinga vart stoppa.',
      en: 'The file took too long or too much memory to read, and reading was stopped.',
    },
    freshTemplate,
  ],
} as const satisfies Readonly<Record<string, readonly [Text, Text]>>;

export type RefusalCode = keyof typeof texts;

interface ShownPlace {
  readonly sheet: string | undefined;
  readonly cell: string | undefined;
}

const sheetWord: Text = { nb: 'Ark', nn: 'Ark', en: 'Sheet' };
const cellWord: Text = { nb: 'celle', nn: 'celle', en: 'cell' };

export function refusalText(code: RefusalCode, place: ShownPlace): Text {
  const [wrong, remedy] = texts[code];
  const inLanguage = (language: Language) =>
    `${placeIn(language, place)}${wrong[language]} ${remedy[language]}`;
  return { nb: inLanguage('nb'), nn: inLanguage('nn'), en: inLanguage('en') };
}

function placeIn(language: Language, { sheet, cell }: ShownPlace): string {
  if (sheet === undefined) return '';
  const at = cell === undefined ? '' : `, ${cellWord[language]} ${cell}`;
  return `${sheetWord[language]} «${sheet}»${at}: `;
}
