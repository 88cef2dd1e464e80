import type { ReportContent, RowContent } from '../content.ts';
import { valueIn } from '../content.ts';
import type { Decimal } from '../decimal.ts';
import { isEmpty } from '../value.ts';
import { toGrid } from './cell-text.ts';
import { headerText } from './column-look.ts';
import type { DataSheet, Line } from './data-sheet.ts';
import { columnRange, valuesOf } from './data-sheet.ts';
import type { ColumnDefinition } from './definition.ts';
import { compute } from './evaluate.ts';
import { formulaOf } from './expression-formula.ts';
import { headerMark, isInput, lettersOf, rowOf, sheetMark } from './layout.ts';
import type { PlanValue } from './plan.ts';
import { isShare, totalIn } from './totals.ts';
import { workbookTexts } from './workbook-texts.ts';

/** Every cell of a data sheet from A1. */
export function dataSheetValues(
  data: DataSheet,
  heading: string,
  sheets: readonly DataSheet[],
  content: ReportContent,
): readonly (readonly PlanValue[])[] {
  const { sheet, language } = data;
  const { columns } = sheet;
  const beside = columns.slice(1).map(() => null);
  return [
    [sheetMark(sheet), ...columns.map(({ id }) => id)],
    [null, heading, ...beside],
    [null, sheet.help[language], ...beside],
    [null, ...columns.map((column, at) => checkValue(data, column, at === 0, content))],
    [headerMark, ...columns.map((column) => headerText(column, language))],
    ...data.lines.map((line, at) => lineValues(data, line, rowOf.firstLine + at, sheets, content)),
  ];
}

function lineValues(
  data: DataSheet,
  { id, row }: Line,
  at: number,
  sheets: readonly DataSheet[],
  content: ReportContent,
): readonly PlanValue[] {
  return [id, ...data.sheet.columns.map((column) => cellValue(data, column, row, at, sheets, content))];
}

function cellValue(
  data: DataSheet,
  column: ColumnDefinition,
  row: RowContent | null,
  at: number,
  sheets: readonly DataSheet[],
  content: ReportContent,
): PlanValue {
  if (column.type.kind !== 'computed') {
    return row === null ? null : toGrid(column, valueIn(row, column.id), data.lists, data.language);
  }
  const { expression } = column.type;
  const counted = row ?? { id: '', line: at, cells: {} };
  return {
    formula: formulaOf(expression, { cellOf: cellsIn(data, at), sheets }),
    result: resultOf(compute(expression, content, counted)),
  };
}

function cellsIn({ sheet }: DataSheet, row: number): (column: string) => string {
  return (column) => `${lettersOf(sheet, column)}${row}`;
}

/** As a formula's result: an empty text where there is nothing to show. */
export function resultOf(value: Decimal | null): number | string {
  return value === null ? '' : Number(value);
}

/** Above the header: the sum of a column, or how many of its cells are still to be filled in. */
function checkValue(
  data: DataSheet,
  column: ColumnDefinition,
  isFirst: boolean,
  content: ReportContent,
): PlanValue {
  if (column.total === true) return totalOf(data, column, content);
  if (countsMissing(data, column)) return missingIn(data, column);
  if (!isFirst || !hasChecks(data)) return null;
  const { sum, check } = workbookTexts[data.language];
  return data.sheet.columns.some(({ total }) => total === true) ? sum : check;
}

export function hasChecks(data: DataSheet): boolean {
  return data.sheet.columns.some((column) => column.total === true || countsMissing(data, column));
}

/** On lines that are given, each empty cell of a required column is one that is missing. */
export function countsMissing({ sheet }: DataSheet, column: ColumnDefinition): boolean {
  return sheet.rows.kind === 'fixed' && column.required === true && isInput(column) && column.total !== true;
}

function totalOf(data: DataSheet, column: ColumnDefinition, content: ReportContent): PlanValue {
  const lines = data.lines.flatMap(({ row }) => (row === null ? [] : [{ row, content }]));
  return {
    formula: isShare(column)
      ? formulaOf(column.type.expression, { cellOf: cellsIn(data, rowOf.totals), sheets: [] })
      : `SUM(${columnRange(data, column.id)})`,
    result: resultOf(totalIn(data.sheet, column, lines)),
  };
}

function missingIn(data: DataSheet, column: ColumnDefinition): PlanValue {
  return {
    formula: `COUNTBLANK(${columnRange(data, column.id)})`,
    result: valuesOf(data, column).filter(isEmpty).length,
  };
}
