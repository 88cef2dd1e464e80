import type { RowContent } from '../content.ts';
import { valueIn } from '../content.ts';
import { readFormula } from '../expressions/read-formula.ts';
import type { CellValue } from '../value.ts';
import { isEmpty, number } from '../value.ts';
import type { Decimal } from '../decimal.ts';
import { toGrid } from './cell-text.ts';
import { headerText } from './column-look.ts';
import type { DataSheet, Line } from './data-sheet.ts';
import { columnRange, hasRows, valuesOf } from './data-sheet.ts';
import type { ColumnDefinition } from '../forms/definition.ts';
import { shownValue } from '../forms/compute.ts';
import type { ReportWithForm } from '../forms/compute.ts';
import { formulaOf } from './expression-formula.ts';
import type { FormulaPlace } from './expression-formula.ts';
import { headerMark, isInput, lettersOf, rowOf, sheetMark } from './layout.ts';
import { itemsOf, labelOfCode } from './list-labels.ts';
import type { PlanValue } from './plan.ts';
import { isQuotientColumn, totalIn } from '../forms/totals.ts';
import { workbookTexts } from './workbook-texts.ts';

/** Every cell of a data sheet from A1. */
export function dataSheetValues(
  data: DataSheet,
  heading: string,
  sheets: readonly DataSheet[],
  report: ReportWithForm,
): readonly (readonly PlanValue[])[] {
  const { sheet, language } = data;
  const { columns } = sheet;
  const beside = columns.slice(1).map(() => null);
  return [
    [sheetMark(sheet), ...columns.map(({ id }) => id)],
    [null, heading, ...beside],
    [null, sheet.help[language], ...beside],
    [null, ...columns.map((column, at) => checkValue(data, column, at === 0, report))],
    [headerMark, ...columns.map((column) => headerText(column, language))],
    ...data.lines.map((line, at) =>
      hasRows(data) ? lineValues(data, line, rowOf.firstLine + at, sheets, report) : [null, null, ...beside],
    ),
  ];
}

function lineValues(
  data: DataSheet,
  { id, row }: Line,
  at: number,
  sheets: readonly DataSheet[],
  report: ReportWithForm,
): readonly PlanValue[] {
  return [id, ...data.sheet.columns.map((column) => cellValue(data, column, row, at, sheets, report))];
}

function cellValue(
  data: DataSheet,
  column: ColumnDefinition,
  row: RowContent | null,
  at: number,
  sheets: readonly DataSheet[],
  report: ReportWithForm,
): PlanValue {
  if (column.type.kind !== 'computed') {
    return row === null ? null : toGrid(column, valueIn(row, column.id), data.lists, data.language);
  }
  const { formula } = column.type;
  const counted = row ?? { id: '', line: at, cells: {} };
  return {
    formula: onWritten(data, at, formulaOf(readFormula(formula), { ...placeAt(data, column, at), sheets })),
    result: resultOf(column, shownValue(column, report, data.sheet, counted), data),
  };
}

/** Nothing on a line of an open sheet where nothing is written, as `shownValue` has it. */
function onWritten({ sheet }: DataSheet, at: number, formula: string): string {
  if (sheet.rows.kind !== 'open') return formula;
  const given = sheet.columns.filter(({ type }) => type.kind !== 'computed');
  const written = given.map(({ id }) => `${lettersOf(sheet, id)}${at}`);
  return `IF(COUNTA(${written.join(',')})=0,"",${formula})`;
}

function placeAt(data: DataSheet, column: ColumnDefinition, row: number): FormulaPlace {
  const { sheet, lists, language } = data;
  const cellOf = (id: string): string => `${lettersOf(sheet, id)}${row}`;
  return { sheet, lists, language, result: column, cellOf, sheets: [] };
}

/** As a formula's result: an empty text where there is nothing to show. */
export function resultOf(
  column: ColumnDefinition,
  value: CellValue,
  { lists, language }: Pick<DataSheet, 'lists' | 'language'>,
): number | string {
  if (value?.t === 'n') return Number(value.v);
  return value?.t === 's' ? labelOfCode(value.v, itemsOf(column, lists), language) : '';
}

/** Above the header: the sum of a column, or how many of its cells are still to be filled in. */
function checkValue(
  data: DataSheet,
  column: ColumnDefinition,
  isFirst: boolean,
  report: ReportWithForm,
): PlanValue {
  if (column.total === true) return totalOf(data, column, report);
  if (countsMissing(data, column)) return hasRows(data) ? missingIn(data, column) : null;
  if (!isFirst || !hasChecks(data)) return null;
  const { sum, check } = workbookTexts[data.language];
  return data.sheet.columns.some(({ total }) => total === true) ? sum : check;
}

export function hasChecks(data: DataSheet): boolean {
  return data.sheet.columns.some((column) => column.total === true || countsMissing(data, column));
}

/** On lines that are given, each empty cell of a required column is one that is missing. */
export function countsMissing({ sheet }: Pick<DataSheet, 'sheet'>, column: ColumnDefinition): boolean {
  return sheet.rows.kind === 'fixed' && column.required === true && isInput(column) && column.total !== true;
}

function totalOf(data: DataSheet, column: ColumnDefinition, report: ReportWithForm): PlanValue {
  const lines = data.lines.flatMap(({ row }) => (row === null ? [] : [{ row, report }]));
  return {
    formula: isQuotientColumn(column)
      ? formulaOf(readFormula(column.type.formula), placeAt(data, column, rowOf.totals))
      : `SUM(${columnRange(data, column.id)})`,
    result: resultOf(column, totalValue(totalIn(data.sheet, column, lines)), data),
  };
}

function totalValue(total: Decimal | null): CellValue {
  return total === null ? null : number(total);
}

function missingIn(data: DataSheet, column: ColumnDefinition): PlanValue {
  return {
    formula: `COUNTBLANK(${columnRange(data, column.id)})`,
    result: valuesOf(data, column).filter(isEmpty).length,
  };
}
