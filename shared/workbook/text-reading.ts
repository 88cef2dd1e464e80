import type { Finding } from '../finding.ts';
import type { Language } from '../language.ts';
import type { CellValue } from '../value.ts';
import { findColumn, findSheet } from '../forms/catalogue.ts';
import type { FormDefinition } from '../forms/definition.ts';
import { valueInWords } from './value-in-words.ts';

/** A text that was understood as a number, a date or nothing. */
export interface TextReading {
  /** Ids of the form, and of the row. */
  readonly sheet: string;
  readonly row: string;
  readonly column: string;
  /** As the tab is called, and as Excel counts. */
  readonly sheetName: string;
  readonly rowNumber: number;
  readonly cell: string;
  readonly written: string;
  readonly value: CellValue;
}

/** «1,2 mill.» er lest som 1 200 000 kr. */
export function describeTextReading(
  form: FormDefinition,
  { sheet, column, written, value }: Pick<TextReading, 'sheet' | 'column' | 'written' | 'value'>,
  language: Language,
): string {
  const definition = findColumn(form, sheet, column);
  if (value === null || definition === undefined) return sentences[language].nothing(written);
  return sentences[language].value(written, valueInWords(definition, value, language));
}

/** As a note, which blocks nothing: for doors where the written text is not in sight. */
export function textReadingFinding(form: FormDefinition, reading: TextReading, language: Language): Finding {
  const { sheet, row, column, rowNumber, cell, written } = reading;
  return {
    rule: 'text-is-read-as-a-value',
    severity: 'note',
    sheet,
    row,
    column,
    sheetTitle: findSheet(form, sheet)?.title[language] ?? reading.sheetName,
    columnTitle: findColumn(form, sheet, column)?.title[language] ?? column,
    rowNumber,
    cell,
    message: describeTextReading(form, reading, language),
    actual: written,
    expected: null,
    difference: null,
  };
}

interface Sentences {
  readonly value: (written: string, read: string) => string;
  readonly nothing: (written: string) => string;
}

const sentences: Readonly<Record<Language, Sentences>> = {
  nb: {
    value: (written, read) => `«${written}» er lest som ${read}.`,
    nothing: (written) => `«${written}» er lest som en tom celle.`,
  },
  nn: {
    value: (written, read) => `«${written}» er lese som ${read}.`,
    nothing: (written) => `«${written}» er lese som ei tom celle.`,
  },
  en: {
    value: (written, read) => `«${written}» was read as ${read}.`,
    nothing: (written) => `«${written}» was read as an empty cell.`,
  },
};
