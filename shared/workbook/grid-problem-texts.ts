import type { Language } from '../language.ts';
import { findColumn, findSheet } from '../forms/catalogue.ts';
import type { FormDefinition } from '../forms/definition.ts';
import type { GridProblem, GridProblemCode } from './grid-problem.ts';

interface Facts {
  /** The tab, or the sheet's title when the tab is not there. */
  readonly sheet: string;
  readonly column: string;
  readonly row: number;
  readonly cell: string;
}
type Sentences = Readonly<Record<GridProblemCode, (facts: Facts) => string>>;

const sentences: Readonly<Record<Language, Sentences>> = {
  nb: {
    MISSING_SHEET: ({ sheet }) =>
      `Arket «${sheet}» finnes ikke i filen. Ingenting er lest derfra. Hent skjemaet på nytt.`,
    DUPLICATE_SHEET: ({ sheet }) =>
      `Arket «${sheet}» er en kopi av et annet ark og er ikke lest. Flytt det du trenger, til originalen.`,
    MISSING_COLUMN: ({ sheet, column }) =>
      `Kolonnen «${column}» er borte fra arket «${sheet}». Ingenting er lest derfra. Hent skjemaet på nytt.`,
    DUPLICATE_COLUMN: ({ sheet, column, cell }) =>
      `Kolonnen «${column}» står to ganger i arket «${sheet}». Den andre, ved ${cell}, er ikke lest.`,
    DUPLICATE_ROW_ID: ({ sheet, row }) =>
      `Rad ${row} på arket «${sheet}» er en kopi av en annen rad og regnes som en ny. Slett den hvis den ikke skal være med.`,
    STRANGE_ROW_ID: ({ sheet, row }) =>
      `Den skjulte nøkkelen i rad ${row} på arket «${sheet}» er endret. Raden regnes som ny der rader kan legges til.`,
    LINE_WITHOUT_ID: ({ sheet, row }) =>
      `Rad ${row} på arket «${sheet}» er ikke en av radene i skjemaet og er ikke lest. Flytt teksten til riktig rad.`,
    FORMULA_IN_INPUT: ({ sheet, cell }) =>
      `Cellen ${cell} på arket «${sheet}» har en formel. Verdien den viste sist, er lest.`,
    CELL_NOT_READ: ({ sheet, cell }) =>
      `Det som står i ${cell} på arket «${sheet}», er utenfor tabellen og er ikke lest. Flytt det inn i tabellen hvis det skal være med.`,
    COLUMN_NOT_READ: ({ sheet, cell }) =>
      `Kolonne ${lettersIn(cell)} på arket «${sheet}» hører ikke til skjemaet og er ikke lest. Flytt det som skal være med, til en av skjemaets kolonner.`,
    SHEET_NOT_READ: ({ sheet }) =>
      `Arket «${sheet}» hører ikke til skjemaet og er ikke lest. Flytt det som skal være med, til et av skjemaets ark.`,
  },
  nn: {
    MISSING_SHEET: ({ sheet }) =>
      `Arket «${sheet}» finst ikkje i fila. Ingenting er lese derfrå. Hent skjemaet på nytt.`,
    DUPLICATE_SHEET: ({ sheet }) =>
      `Arket «${sheet}» er ein kopi av eit anna ark og er ikkje lese. Flytt det du treng, til originalen.`,
    MISSING_COLUMN: ({ sheet, column }) =>
      `Kolonnen «${column}» er borte frå arket «${sheet}». Ingenting er lese derfrå. Hent skjemaet på nytt.`,
    DUPLICATE_COLUMN: ({ sheet, column, cell }) =>
      `Kolonnen «${column}» står to gonger i arket «${sheet}». Den andre, ved ${cell}, er ikkje lesen.`,
    DUPLICATE_ROW_ID: ({ sheet, row }) =>
      `Rad ${row} på arket «${sheet}» er ein kopi av ei anna rad og blir rekna som ny. Slett rada om ho ikkje skal vere med.`,
    STRANGE_ROW_ID: ({ sheet, row }) =>
      `Den skjulte nøkkelen i rad ${row} på arket «${sheet}» er endra. Rada blir rekna som ny der rader kan leggjast til.`,
    LINE_WITHOUT_ID: ({ sheet, row }) =>
      `Rad ${row} på arket «${sheet}» er ikkje ei av radene i skjemaet og er ikkje lesen. Flytt teksten til rett rad.`,
    FORMULA_IN_INPUT: ({ sheet, cell }) =>
      `Cella ${cell} på arket «${sheet}» har ein formel. Verdien ho viste sist, er lesen.`,
    CELL_NOT_READ: ({ sheet, cell }) =>
      `Det som står i ${cell} på arket «${sheet}», er utanfor tabellen og er ikkje lese. Flytt det inn i tabellen om det skal vere med.`,
    COLUMN_NOT_READ: ({ sheet, cell }) =>
      `Kolonne ${lettersIn(cell)} på arket «${sheet}» høyrer ikkje til skjemaet og er ikkje lesen. Flytt det som skal vere med, til ein av kolonnane i skjemaet.`,
    SHEET_NOT_READ: ({ sheet }) =>
      `Arket «${sheet}» høyrer ikkje til skjemaet og er ikkje lese. Flytt det som skal vere med, til eit av arka i skjemaet.`,
  },
  en: {
    MISSING_SHEET: ({ sheet }) =>
      `The sheet «${sheet}» is not in the file. Nothing was read from it. Fetch the form again.`,
    DUPLICATE_SHEET: ({ sheet }) =>
      `The sheet «${sheet}» is a copy of another sheet and was not read. Move what you need to the original.`,
    MISSING_COLUMN: ({ sheet, column }) =>
      `The column «${column}» is gone from the sheet «${sheet}». Nothing was read from it. Fetch the form again.`,
    DUPLICATE_COLUMN: ({ sheet, column, cell }) =>
      `The column «${column}» stands twice on the sheet «${sheet}». The second, at ${cell}, was not read.`,
    DUPLICATE_ROW_ID: ({ sheet, row }) =>
      `Row ${row} on the sheet «${sheet}» is a copy of another row and counts as a new one. Delete it if it does not belong.`,
    STRANGE_ROW_ID: ({ sheet, row }) =>
      `The hidden key of row ${row} on the sheet «${sheet}» has been changed. The row counts as new where rows can be added.`,
    LINE_WITHOUT_ID: ({ sheet, row }) =>
      `Row ${row} on the sheet «${sheet}» is none of the form’s rows and was not read. Move the text to the right row.`,
    FORMULA_IN_INPUT: ({ sheet, cell }) =>
      `The cell ${cell} on the sheet «${sheet}» holds a formula. The value that it showed last was read.`,
    CELL_NOT_READ: ({ sheet, cell }) =>
      `What stands in ${cell} on the sheet «${sheet}» is outside the table and was not read. Move it into the table if it belongs.`,
    COLUMN_NOT_READ: ({ sheet, cell }) =>
      `Column ${lettersIn(cell)} on the sheet «${sheet}» is not part of the form and was not read. Move what belongs to one of the form’s columns.`,
    SHEET_NOT_READ: ({ sheet }) =>
      `The sheet «${sheet}» is not part of the form and was not read. Move what belongs to one of the form’s sheets.`,
  },
};

const lettersIn = (cell: string): string => cell.replace(/\d+$/, '');

export function describeProblem(form: FormDefinition, problem: GridProblem, language: Language): string {
  const title = findSheet(form, problem.sheet)?.title[language] ?? problem.sheet;
  const column = problem.column ?? '';
  return sentences[language][problem.code]({
    sheet: problem.sheetName ?? title,
    column: findColumn(form, problem.sheet, column)?.title[language] ?? column,
    row: problem.row ?? 0,
    cell: problem.cell ?? '',
  });
}
