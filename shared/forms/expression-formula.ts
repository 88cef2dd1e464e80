import type { ColumnDefinition } from './definition.ts';
import type { DataSheet } from './data-sheet.ts';
import { fixedRange } from './data-sheet.ts';
import type { Computation, Expression } from './expression.ts';
import { itemsOf, labelOfCode } from './list-labels.ts';

/** Where an expression stands: the cells beside it, and the sheets it may sum over. */
interface FormulaPlace {
  /** The address of a column's cell in the same row, such as `D7`. */
  readonly cellOf: (column: string) => string;
  readonly sheets: readonly DataSheet[];
}

type Sum = Extract<Expression, { op: 'sum' }>;

/** A computed cell as an Excel formula in English, without the leading `=`. */
export function formulaOf(computation: Computation, place: FormulaPlace): string {
  if (computation.op !== 'share') return expressionFormula(computation, place);
  const { of, to, times, decimals } = computation;
  const [dividend, divisor] = [of, to].map(inside(place));
  return `IF(${divisor}=0,"",ROUND(${dividend}*${times}/${divisor},${decimals}))`;
}

function expressionFormula(expression: Expression, place: FormulaPlace): string {
  switch (expression.op) {
    case 'column':
      // SUM of one cell: text or nothing counts as zero, as it does in `evaluate`.
      return `SUM(${place.cellOf(expression.column)})`;
    case 'sum':
      return sumFormula(expression, place);
    case 'add':
      return expression.terms.length === 0 ? '0' : `(${expression.terms.map(inside(place)).join('+')})`;
    case 'subtract':
      return `(${[expression.from, ...expression.terms].map(inside(place)).join('-')})`;
  }
}

const inside =
  (place: FormulaPlace) =>
  (term: Expression): string =>
    expressionFormula(term, place);

function sumFormula({ sheet, column, where }: Sum, { sheets }: FormulaPlace): string {
  const data = sheets.find((candidate) => candidate.sheet.id === sheet);
  if (data === undefined) throw new Error(`There is no sheet ${sheet} to sum over.`);
  const summed = fixedRange(data, column);
  if (where === undefined) return `SUM(${summed})`;
  const asked = fixedRange(data, where.column);
  const sums = labelsIn(data, where).map((label) => `SUMIFS(${summed},${asked},${criterion(label)})`);
  return sums.length === 0 ? '0' : `(${sums.join('+')})`;
}

/** The labels of a condition's codes as the sheet shows them. */
export function labelsIn(
  data: DataSheet,
  where: { readonly column: string; readonly isOneOf: readonly string[] },
): readonly string[] {
  const column = columnOf(data, where.column);
  if (column.type.kind === 'choices')
    throw new Error(`${where.column} holds several choices: no formula can ask for one.`);
  const items = itemsOf(column, data.lists);
  return where.isOneOf.map((code) => labelOfCode(code, items, data.language));
}

function columnOf({ sheet }: DataSheet, id: string): ColumnDefinition {
  const column = sheet.columns.find((candidate) => candidate.id === id);
  if (column === undefined) throw new Error(`The sheet ${sheet.id} has no column ${id}.`);
  return column;
}

/** SUMIFS takes `*`, `?` and `~` as wildcards. */
function criterion(label: string): string {
  return quoted(`=${label.replace(/[~*?]/g, '~$&')}`);
}

/** A text inside a formula. */
export function quoted(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}
