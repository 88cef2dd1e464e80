import { codesAsked, partsOfRow } from '../expressions/expression.ts';
import type { Aggregate, Expression } from '../expressions/expression.ts';
import { operators } from '../expressions/operators.ts';
import type { Operator } from '../expressions/operators.ts';
import type { Language } from '../language.ts';
import type { DataSheet } from './data-sheet.ts';
import { fixedRange } from './data-sheet.ts';
import type { ColumnDefinition, Lists, SheetDefinition } from '../forms/definition.ts';
import { itemsOf, labelOfCode } from './list-labels.ts';

/** Where an expression stands: the cells beside it, and the sheets it may sum over. */
export interface FormulaPlace {
  readonly sheet: SheetDefinition;
  readonly lists: Lists;
  readonly language: Language;
  /** The address of a column's cell in the same row, such as `D7`. */
  readonly cellOf: (column: string) => string;
  readonly sheets: readonly DataSheet[];
  /** Whose choices the expression results in. */
  readonly result?: ColumnDefinition;
}

/**
 * A computed cell as an Excel formula in English, without the leading `=`; it shows what `evaluate` gives, and nothing
 * where that is null: inside the formula null is an error.
 */
export function formulaOf(expression: Expression, place: FormulaPlace): string {
  const formula = valueOf(expression, place);
  return canBeNull(expression, place) ? `IFERROR(${formula},"")` : formula;
}

function canBeNull(expression: Expression, { sheet }: FormulaPlace): boolean {
  if (expression.op === 'column') return true;
  return partsOfRow(expression).some(
    (part) =>
      part.op === 'divide' ||
      part.op === 'if' ||
      isComparisonOfNumbers(part) ||
      (part.op === 'column' && columnOf(sheet, part.column).type.kind === 'computed'),
  );
}

function isComparisonOfNumbers(part: Expression): boolean {
  if (!('args' in part) || part.args.some(({ op }) => op === 'text')) return false;
  const { takes }: Operator = operators[part.op];
  return takes === 'ordered' || takes === 'same';
}

function written(expression: Expression, place: FormulaPlace): string {
  switch (expression.op) {
    case 'number':
      return expression.value;
    case 'text':
      return quoted(
        place.result === undefined ? expression.value : labelIn(place.result, expression.value, place),
      );
    case 'column':
      return cellFormula(columnOf(place.sheet, expression.column), place);
    case 'previous':
      throw new Error('A formula in a sheet cannot read last period.');
    case 'sum':
      return sumFormula(expression, place);
    case 'count':
      return countFormula(expression, place);
    case 'negate':
      return `(-${expression.args.map(inside(place)).join('')})`;
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
      return `(${expression.args.map(inside(place)).join(operators[expression.op].symbol)})`;
    case 'equal':
    case 'notEqual':
    case 'atMost':
    case 'atLeast':
    case 'below':
    case 'above':
      return comparison(expression, operators[expression.op].symbol, place);
    case 'filled':
      return `AND(${expression.args.map((cell) => `LEN(TRIM(${bareCell(cell, place)}))>0`).join(',')})`;
    case 'if': {
      const [condition, ...branches] = expression.args;
      const [then = 'NA()', otherwise = 'NA()'] = branches.map((branch) => valueOf(branch, place));
      return `IF(${condition === undefined ? 'NA()' : written(condition, place)},${then},${otherwise})`;
    }
    case 'round':
    case 'absolute':
    case 'smallest':
    case 'largest':
    case 'and':
    case 'or':
    case 'not':
      return `${excelNames[expression.op]}(${expression.args.map(inside(place)).join(',')})`;
  }
}

const excelNames = {
  round: 'ROUND',
  absolute: 'ABS',
  smallest: 'MIN',
  largest: 'MAX',
  and: 'AND',
  or: 'OR',
  not: 'NOT',
} as const;

const inside =
  (place: FormulaPlace) =>
  (part: Expression): string =>
    written(part, place);

/** As what it shows and not as a term: an empty cell is nothing, not zero. */
function valueOf(expression: Expression, place: FormulaPlace): string {
  if (expression.op !== 'column') return written(expression, place);
  const cell = place.cellOf(expression.column);
  return `IF(LEN(${cell})=0,NA(),${cell})`;
}

/** SUM of one cell: text or nothing counts as zero, as it does in `evaluate`; a computed cell counts for what it shows. */
function cellFormula(column: ColumnDefinition, { cellOf }: FormulaPlace): string {
  const cell = cellOf(column.id);
  switch (column.type.kind) {
    case 'integer':
    case 'amount':
    case 'decimal':
    case 'percent':
      return `SUM(${cell})`;
    case 'computed':
    case 'text':
    case 'longText':
    case 'date':
    case 'month':
    case 'choice':
    case 'choices':
    case 'yesNo':
      return cell;
  }
}

function bareCell(expression: Expression, place: FormulaPlace): string {
  return expression.op === 'column' ? place.cellOf(expression.column) : written(expression, place);
}

function comparison(
  { args }: { readonly args: readonly Expression[] },
  symbol: string,
  place: FormulaPlace,
): string {
  const column = args.find((arg) => arg.op === 'column');
  const sides = args.map((arg) =>
    arg.op === 'text' && column !== undefined
      ? quoted(labelIn(askedColumn(place.sheet, column.column), arg.value, place))
      : bareCell(arg, place),
  );
  const compared = `(${sides.join(symbol)})`;
  if (args.some(({ op }) => op === 'text')) return compared;
  const cells = args.flatMap((arg) => (arg.op === 'column' ? [place.cellOf(arg.column)] : []));
  return cells.length === 0 ? compared : `IF(COUNT(${cells.join(',')})<${cells.length},NA(),${compared})`;
}

function sumFormula({ sheet, column, where }: Aggregate, { sheets }: FormulaPlace): string {
  const data = dataOf(sheets, sheet);
  const summed = fixedRange(data, column);
  if (where === null) return `SUM(${summed})`;
  return inAll(data, where, (asked, label) => `SUMIFS(${summed},${asked},${criterion(label)})`);
}

function countFormula({ sheet, column, where }: Aggregate, { sheets }: FormulaPlace): string {
  const data = dataOf(sheets, sheet);
  const counted = fixedRange(data, column);
  if (columnOf(data.sheet, column).type.kind === 'computed') return countShown(data, counted, where);
  if (where === null) return `COUNTA(${counted})`;
  return inAll(data, where, (asked, label) => `COUNTIFS(${counted},"<>",${asked},${criterion(label)})`);
}

/** To Excel a cell whose formula shows nothing is filled; only when blank ones are asked for, it is among them. */
function countShown(data: DataSheet, counted: string, where: Expression | null): string {
  if (where === null) return `(ROWS(${counted})-COUNTBLANK(${counted}))`;
  return inAll(data, where, (asked, label) => {
    const isAsked = `${asked},${criterion(label)}`;
    return `COUNTIFS(${isAsked})-COUNTIFS(${counted},"",${isAsked})`;
  });
}

/** One term per code that is asked for. */
function inAll(data: DataSheet, where: Expression, term: (asked: string, label: string) => string): string {
  const asked = codesAsked(where);
  if (asked === null) throw new Error('Only the codes of one column can be asked for.');
  const column = askedColumn(data.sheet, asked.column);
  const range = fixedRange(data, asked.column);
  return `(${asked.codes.map((code) => term(range, labelIn(column, code, data))).join('+')})`;
}

function dataOf(sheets: readonly DataSheet[], id: string): DataSheet {
  const data = sheets.find((candidate) => candidate.sheet.id === id);
  if (data === undefined) throw new Error(`There is no sheet ${id} to sum over.`);
  return data;
}

function labelIn(
  column: ColumnDefinition,
  code: string,
  { lists, language }: Pick<FormulaPlace, 'lists' | 'language'>,
): string {
  return labelOfCode(code, itemsOf(column, lists), language);
}

function askedColumn(sheet: SheetDefinition, id: string): ColumnDefinition {
  const column = columnOf(sheet, id);
  if (column.type.kind === 'choices')
    throw new Error(`${id} holds several choices: no formula can ask for one.`);
  return column;
}

function columnOf(sheet: SheetDefinition, id: string): ColumnDefinition {
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
