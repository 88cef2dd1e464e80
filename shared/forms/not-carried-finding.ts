import type { Finding } from '../finding.ts';
import type { Language, Text } from '../language.ts';
import type { CellValue } from '../value.ts';
import { findColumn, findSheet } from './catalogue.ts';
import type { FormDefinition, Lists } from './definition.ts';
import { itemsOf, labelOfCode } from '../workbook/list-labels.ts';
import type { NotCarried } from './lift.ts';
import { valueInWords } from '../workbook/value-in-words.ts';

/** Where a row stands in the workbook, as Excel counts; null when it stands nowhere. */
type RowNumberOf = (sheet: string, row: string) => number | null;

/** A value that the new version of the form has no room for, told where it stood in the old one. */
export function notCarriedFinding(
  form: FormDefinition,
  lists: Lists,
  { sheet, row, column, value, why }: NotCarried,
  rowNumberOf: RowNumberOf,
  language: Language,
): Finding {
  const definition = findColumn(form, sheet, column);
  const columnTitle = definition?.title[language] ?? column;
  const words = definition === undefined || value === null ? '' : shown(definition, value, lists, language);
  return {
    rule: 'value-is-carried-to-the-new-version',
    severity: 'warning',
    sheet,
    row,
    column,
    sheetTitle: findSheet(form, sheet)?.title[language] ?? sheet,
    columnTitle,
    rowNumber: rowNumberOf(sheet, row),
    cell: null,
    message: `«${words}» ${notCarried[language]} ${reasons[why][language]}`,
    actual: words,
    expected: null,
    difference: null,
  };
}

function shown(
  column: Parameters<typeof valueInWords>[0],
  value: NonNullable<CellValue>,
  lists: Lists,
  language: Language,
): string {
  const label = (code: string): string => labelOfCode(code, itemsOf(column, lists), language);
  if (value.t === 'l') return value.v.map(label).join('; ');
  return value.t === 's' || value.t === 'b' ? label(String(value.v)) : valueInWords(column, value, language);
}

const notCarried: Text = {
  nb: 'har ikke plass i den nye versjonen av skjemaet:',
  nn: 'har ikkje plass i den nye versjonen av skjemaet:',
  en: 'has no room in the new version of the form:',
};

const reasons: Readonly<Record<NotCarried['why'], Text>> = {
  SHEET_GONE: {
    nb: 'arket finnes ikke lenger. Skriv verdien et annet sted om den fortsatt gjelder.',
    nn: 'arket finst ikkje lenger. Skriv verdien ein annan stad om han framleis gjeld.',
    en: 'the sheet is gone. Write the value elsewhere if it still holds.',
  },
  COLUMN_GONE: {
    nb: 'kolonnen finnes ikke lenger. Skriv verdien et annet sted om den fortsatt gjelder.',
    nn: 'kolonnen finst ikkje lenger. Skriv verdien ein annan stad om han framleis gjeld.',
    en: 'the column is gone. Write the value elsewhere if it still holds.',
  },
  COMPUTED_NOW: {
    nb: 'kolonnen regnes ut nå. Sjekk at det som regnes ut, stemmer.',
    nn: 'kolonnen blir rekna ut no. Sjekk at det som blir rekna ut, stemmer.',
    en: 'the column is computed now. Check that what is computed is right.',
  },
  OTHER_TYPE: {
    nb: 'kolonnen tar en annen type verdi. Skriv verdien på nytt slik kolonnen vil ha den.',
    nn: 'kolonnen tek ein annan type verdi. Skriv verdien på nytt slik kolonnen vil ha han.',
    en: 'the column takes another type of value. Write it again as the column wants it.',
  },
  CHOICE_GONE: {
    nb: 'valget finnes ikke lenger på listen. Velg på nytt.',
    nn: 'valet finst ikkje lenger på lista. Vel på nytt.',
    en: 'the choice is no longer on the list. Choose again.',
  },
};
