import type { Language } from '../../shared/language.ts';
import type { RejectionCode } from '../../shared/sync/operation.ts';

interface RefusedTexts {
  readonly empty: string;
  readonly conflict: (inFile: string, stored: string) => string;
  readonly rowConflict: string;
  /** What to do about a conflict. */
  readonly settle: string;
  readonly rejected: (inFile: string, stored: string) => string;
  /** What to do beside what the reason says; empty where the reason says it. */
  readonly remedies: Readonly<Record<RejectionCode, string>>;
}

const nbFetch = 'Hent et nytt skjema med «template», og skriv verdien der.';
const nnFetch = 'Hent eit nytt skjema med «template», og skriv verdien der.';
const enFetch = 'Fetch a fresh workbook with «template», and write the value there.';

/** Why single changes of a file were not taken, and what to do. */
export const refusedTexts: Readonly<Record<Language, RefusedTexts>> = {
  nb: {
    empty: 'tom celle',
    conflict: (inFile, stored) =>
      `Filen har ${inFile}, men etter at filen ble laget, har noen lagret ${stored}. Det lagrede står, og filens verdi venter på et valg.`,
    rowConflict: 'Linjen er fjernet i filen, men noen har endret den etter at filen ble laget. Den står.',
    settle: `Velg i Rapportark i Excel hva som skal gjelde. Uten Rapportark: ${nbFetch}`,
    rejected: (inFile, stored) => `Filen har ${inFile}, lagret er ${stored}.`,
    remedies: {
      NOT_EDITABLE: 'Trekk rapporten tilbake eller be om å få den i retur, og importer filen på nytt.',
      CLOSED: 'Importer filen på nytt når rapporten er kommet i retur.',
      NOT_ASKED:
        'Bare cellene det er spurt om, kan endres nå. Be den som spurte om å åpne hele rapporten, og importer filen på nytt.',
      UNKNOWN_CELL: nbFetch,
      LOCKED_CELL: 'Er den feil, ta kontakt med bestilleren.',
      UNKNOWN_ROW: nbFetch,
      ROW_DELETED:
        'Skal den være med likevel, hent et nytt skjema med «template» og skriv den på en ny linje.',
      UNKNOWN_CONFLICT: nbFetch,
      TOO_MANY_ROWS: 'Slett eller slå sammen linjer, og importer filen på nytt.',
      SENSITIVE: '',
    },
  },
  nn: {
    empty: 'tom celle',
    conflict: (inFile, stored) =>
      `Fila har ${inFile}, men etter at fila vart laga, har nokon lagra ${stored}. Det lagra står, og verdien i fila ventar på eit val.`,
    rowConflict: 'Linja er fjerna i fila, men nokon har endra ho etter at fila vart laga. Ho står.',
    settle: `Vel i Rapportark i Excel kva som skal gjelde. Utan Rapportark: ${nnFetch}`,
    rejected: (inFile, stored) => `Fila har ${inFile}, lagra er ${stored}.`,
    remedies: {
      NOT_EDITABLE: 'Trekk rapporten tilbake eller be om å få han i retur, og importer fila på nytt.',
      CLOSED: 'Importer fila på nytt når rapporten er komen i retur.',
      NOT_ASKED:
        'Berre cellene det er spurt om, kan endrast no. Be den som spurde om å opne heile rapporten, og importer fila på nytt.',
      UNKNOWN_CELL: nnFetch,
      LOCKED_CELL: 'Er ho feil, ta kontakt med bestillaren.',
      UNKNOWN_ROW: nnFetch,
      ROW_DELETED:
        'Skal ho vere med likevel, hent eit nytt skjema med «template» og skriv ho på ei ny linje.',
      UNKNOWN_CONFLICT: nnFetch,
      TOO_MANY_ROWS: 'Slett eller slå saman linjer, og importer fila på nytt.',
      SENSITIVE: '',
    },
  },
  en: {
    empty: 'an empty cell',
    conflict: (inFile, stored) =>
      `The file has ${inFile}, but after the file was made somebody stored ${stored}. What is stored stands, and the file’s value waits for a choice.`,
    rowConflict:
      'The line is gone from the file, but somebody changed it after the file was made. It stands.',
    settle: `Choose in Rapportark in Excel which is to stand. Without Rapportark: ${enFetch}`,
    rejected: (inFile, stored) => `The file has ${inFile}, stored is ${stored}.`,
    remedies: {
      NOT_EDITABLE: 'Recall the report or ask to have it returned, and import the file again.',
      CLOSED: 'Import the file again once the report has been returned.',
      NOT_ASKED:
        'Only the cells that were asked about can be changed now. Ask whoever asked to open the whole report, and import the file again.',
      UNKNOWN_CELL: enFetch,
      LOCKED_CELL: 'If it is wrong, contact whoever commissioned the report.',
      UNKNOWN_ROW: enFetch,
      ROW_DELETED:
        'If it belongs after all, fetch a fresh workbook with «template» and write it on a new line.',
      UNKNOWN_CONFLICT: enFetch,
      TOO_MANY_ROWS: 'Delete or join lines, and import the file again.',
      SENSITIVE: '',
    },
  },
};
