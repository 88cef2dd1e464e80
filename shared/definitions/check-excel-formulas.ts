import type { Expression } from '../expressions/expression.ts';
import type { ColumnDefinition, FormDefinition, SheetDefinition } from '../forms/definition.ts';
import type { Language } from '../language.ts';
import { languages } from '../language.ts';
import type { DataSheet, Line } from '../workbook/data-sheet.ts';
import { lastRowOf } from '../workbook/data-sheet.ts';
import { formulaOf } from '../workbook/expression-formula.ts';
import { lettersOf } from '../workbook/layout.ts';
import { sheetNames } from '../workbook/sheet-names.ts';
import { formLimits } from './limits.ts';
import type { Facts, FormFaultCode } from './problem.ts';

/** What Excel takes; it opens no file that holds more. */
const longestFormula = 8192;
export const longestText = 255;

interface TooLong {
  readonly code: FormFaultCode;
  readonly facts: Partial<Facts>;
}

/** Of an expression that is right in itself and stands on a sheet: what is too long once it is a formula in a cell. */
export type ExcelCheck = (expression: Expression, sheet: string, result?: ColumnDefinition) => TooLong | null;

/** In every language, and with as many lines as a sheet can have. */
export function excelCheck(form: FormDefinition): ExcelCheck {
  const workbooks = languages.map((language) => largestSheets(form, language));
  return (expression, sheet, result) =>
    workbooks.flatMap((sheets) => tooLong(formulaAtTheEnd(expression, sheet, sheets, result)) ?? []).at(0) ??
    null;
}

const mostLines: readonly Line[] = Array.from({ length: formLimits.capacity }, () => ({
  id: null,
  row: null,
}));

function largestSheets(form: FormDefinition, language: Language): readonly DataSheet[] {
  const lists = Object.fromEntries(
    form.lists.flatMap((list) => ('items' in list ? [[list.id, list.items] as const] : [])),
  );
  const names = sheetNames(form, language, []);
  return form.sheets.map((sheet: SheetDefinition) => ({
    sheet,
    name: names.get(sheet.id) ?? sheet.id,
    lines: mostLines,
    lists,
    language,
    asked: [],
  }));
}

function formulaAtTheEnd(
  expression: Expression,
  id: string,
  sheets: readonly DataSheet[],
  result?: ColumnDefinition,
): string {
  const data = sheets.find(({ sheet }) => sheet.id === id);
  if (data === undefined) throw new Error(`There is no sheet ${id}.`);
  const { sheet, lists, language } = data;
  const cellOf = (column: string): string => `$${lettersOf(sheet, column)}${lastRowOf(data)}`;
  return formulaOf(expression, { sheet, lists, language, cellOf, sheets, ...(result && { result }) });
}

function tooLong(formula: string): TooLong | null {
  const text = textsIn(formula).find(isTooLongForExcel);
  if (text !== undefined)
    return { code: 'TEXT_TOO_LONG_FOR_EXCEL', facts: { written: text, most: String(longestText) } };
  return formula.length <= longestFormula
    ? null
    : {
        code: 'FORMULA_TOO_LONG_FOR_EXCEL',
        facts: { written: String(formula.length), most: String(longestFormula) },
      };
}

export function isTooLongForExcel(text: string): boolean {
  return text.length > longestText;
}

/** Past the names of sheets, which can hold quotes too. */
function textsIn(formula: string): readonly string[] {
  return [...formula.matchAll(/'(?:[^']|'')*'|"((?:[^"]|"")*)"/g)].flatMap(([, text]) =>
    text === undefined ? [] : [text.replaceAll('""', '"')],
  );
}
