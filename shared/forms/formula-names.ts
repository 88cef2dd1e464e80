import { nearest } from '../nearest.ts';
import type { FoundColumn, NameProblem, Names } from '../expressions/names.ts';
import type { Kind } from '../expressions/operators.ts';
import type { Spelling } from '../expressions/print.ts';
import type { Language } from '../language.ts';
import { languages } from '../language.ts';
import type { ColumnDefinition, FormDefinition, ListItem, SheetDefinition } from './definition.ts';
import { codeOf, itemsOf, labelOfCode } from '../workbook/list-labels.ts';

type FormOfNames = Pick<FormDefinition, 'sheets' | 'lists'>;

/** What the names in a formula on a sheet stand for: titles in any language, or ids; labels in any language, or codes. */
export function formulaNames(form: FormOfNames, sheet: string, result?: ColumnDefinition): Names {
  return {
    sheet,
    column: (written, name, around) => findColumn(form, written, name, around),
    kindOf: (found) => kindOf(columnOf(form, found)),
    code: (found, text) => codeIn(form, columnOf(form, found), text),
    resultCode: (text) => codeIn(form, result, text),
  };
}

/** A formula as people read and write it: titles for ids, labels for codes. Where a title is not enough, the id. */
export function formulaSpelling(
  form: FormOfNames,
  sheet: string,
  language: Language,
  result?: ColumnDefinition,
): Spelling {
  return {
    language,
    column: (of, column, isSummed) => {
      const own = of ?? sheet;
      const name = columnName(form, own, column, language);
      return isSummed && own !== sheet ? `[${sheetName(form, own, language)}].[${name}]` : `[${name}]`;
    },
    code: (of, column, code) => {
      const definition = column === null ? result : columnOf(form, { sheet: of ?? sheet, column });
      return definition === undefined ? code : labelOfCode(code, choicesOf(form, definition), language);
    },
  };
}

function findColumn(
  form: FormOfNames,
  written: string | null,
  name: string,
  around: string,
): FoundColumn | NameProblem {
  if (written === null) return findNear(form, name, around);
  const sheet = form.sheets.find(isCalled(written));
  if (sheet === undefined)
    return {
      code: 'UNKNOWN_SHEET',
      name: written,
      suggestion: nearest(written, form.sheets.flatMap(namesOf)),
    };
  const column = sheet.columns.find(isCalled(name));
  return column === undefined ? unknownColumn(name, [sheet]) : { sheet: sheet.id, column: column.id };
}

/** On the row's own sheet first, then wherever there is only one. */
function findNear(form: FormOfNames, name: string, around: string): FoundColumn | NameProblem {
  const found = form.sheets.flatMap((sheet) => {
    const column = sheet.columns.find(isCalled(name));
    return column === undefined ? [] : [{ sheet, column: column.id }];
  });
  const near = found.find(({ sheet }) => sheet.id === around) ?? found[0];
  if (near === undefined) return unknownColumn(name, form.sheets);
  if (near.sheet.id !== around && found.length > 1)
    return { code: 'WHICH_SHEET', name, sheets: found.map(({ sheet }) => sheet.title.nb) };
  return { sheet: near.sheet.id, column: near.column };
}

function unknownColumn(name: string, sheets: readonly SheetDefinition[]): NameProblem {
  const known = sheets.flatMap(({ columns }) => columns.flatMap(namesOf));
  return { code: 'UNKNOWN_COLUMN', name, suggestion: nearest(name, known) };
}

interface Named {
  readonly id: string;
  readonly title: Readonly<Record<Language, string>>;
}

function namesOf({ id, title }: Named): readonly string[] {
  return [...languages.map((language) => title[language]), id];
}

function isCalled(name: string): (named: Named) => boolean {
  return (named) => namesOf(named).some((known) => folded(known) === folded(name));
}

function folded(name: string): string {
  return name.replace(/\s+/g, ' ').trim().toLocaleLowerCase('nb-NO');
}

/** The title where it is understood, else the id. */
function columnName(form: FormOfNames, sheet: string, column: string, language: Language): string {
  const columns = form.sheets.find(({ id }) => id === sheet)?.columns ?? [];
  const title = columns.find(({ id }) => id === column)?.title[language] ?? column;
  const first = columns.find(isCalled(title));
  return /[[\]]/.test(title) || first?.id !== column ? column : title;
}

function sheetName(form: FormOfNames, sheet: string, language: Language): string {
  const title = form.sheets.find(({ id }) => id === sheet)?.title[language] ?? sheet;
  return /[[\]]/.test(title) || form.sheets.find(isCalled(title))?.id !== sheet ? sheet : title;
}

function columnOf(form: FormOfNames, { sheet, column }: FoundColumn): ColumnDefinition | undefined {
  return form.sheets.find(({ id }) => id === sheet)?.columns.find(({ id }) => id === column);
}

function kindOf(column: ColumnDefinition | undefined): Kind | null {
  switch (column?.type.kind) {
    case 'integer':
    case 'amount':
    case 'decimal':
    case 'percent':
      return 'number';
    case 'date':
    case 'month':
      return 'date';
    case 'text':
    case 'longText':
    case 'choice':
    case 'choices':
    case 'yesNo':
      return 'text';
    case 'computed':
      return column.type.as.kind === 'choice' ? 'text' : 'number';
    case undefined:
      return null;
  }
}

/** A register's list is not known before an organisation is: any text is a code of it. */
function codeIn(form: FormOfNames, column: ColumnDefinition | undefined, text: string): string | NameProblem {
  if (column === undefined) return text;
  const items = choicesOf(form, column);
  const code = items.length === 0 ? text : codeOf(text, items);
  if (code !== null) return code;
  const labels = items.flatMap(({ label }) => languages.map((language) => label[language]));
  return { code: 'UNKNOWN_CODE', name: text, column: column.title.nb, suggestion: nearest(text, labels) };
}

function choicesOf(form: FormOfNames, column: ColumnDefinition): readonly ListItem[] {
  const lists = form.lists.flatMap((list) => ('items' in list ? [[list.id, list.items] as const] : []));
  return itemsOf(column, Object.fromEntries(lists));
}
