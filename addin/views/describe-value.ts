import { formatDecimal } from '../../shared/decimal.ts';
import { formatMonth, formatShortDate } from '../../shared/format-date.ts';
import { findColumn } from '../../shared/forms/catalogue.ts';
import type { FormDefinition, Lists } from '../../shared/forms/definition.ts';
import { itemsOf, labelOfCode } from '../../shared/workbook/list-labels.ts';
import { valueInWords } from '../../shared/workbook/value-in-words.ts';
import type { CellValue } from '../../shared/value.ts';
import type { Words } from './words.ts';

interface Source {
  readonly form: FormDefinition;
  readonly lists: Lists;
}

/** A value as the sheet would show it; null when there is none. */
export function describeValue(
  value: CellValue,
  at: { readonly sheet: string; readonly column: string | null },
  { form, lists }: Source,
  { texts, language }: Words,
): string | null {
  if (value === null) return null;
  const column = at.column === null ? undefined : findColumn(form, at.sheet, at.column);
  const label = (code: string) =>
    column === undefined ? code : labelOfCode(code, itemsOf(column, lists), language);
  switch (value.t) {
    case 'n':
      return column?.type.kind === 'percent'
        ? valueInWords(column, value, language)
        : formatDecimal(value.v, language);
    case 'b':
      return value.v ? texts.values.yes : texts.values.no;
    case 'd':
      return column?.type.kind === 'month'
        ? formatMonth(value.v, language)
        : formatShortDate(value.v, language);
    case 'l':
      return value.v.map(label).join(', ');
    case 's':
      return column?.type.kind === 'choice' ? label(value.v) : value.v;
  }
}

/** The column's title, or its id where the form has it no more, or the words for a whole line. */
export function describePlace(
  at: { readonly sheet: string; readonly column: string | null },
  { form }: Source,
  { texts, language }: Words,
): string {
  const sheet = form.sheets.find((candidate) => candidate.id === at.sheet);
  const column = sheet?.columns.find((candidate) => candidate.id === at.column);
  return [sheet?.title[language], column?.title[language] ?? at.column ?? texts.conflicts.wholeRow]
    .filter((part) => part !== undefined)
    .join(', ');
}
