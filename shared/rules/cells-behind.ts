import type { Expression } from '../expressions/expression.ts';
import { aggregatesIn, columnsOfRow } from '../expressions/expression.ts';
import { readFormula } from '../expressions/read-formula.ts';
import { findColumn } from '../forms/catalogue.ts';
import type { FormDefinition, Formula } from '../forms/definition.ts';

/** The cells of a column that a formula needs: those of its own row, or of every row of the sheet. */
export interface CellsBehind {
  readonly sheet: string;
  readonly column: string;
  readonly everyRow: boolean;
}

/** All that a formula standing on the sheet `own` needs of this period, what stands behind computed columns included. */
export function cellsBehind(formula: Formula, own: string, form: FormDefinition): readonly CellsBehind[] {
  const found = new Map<string, CellsBehind>();
  collect(readFormula(formula), { sheet: own, everyRow: false }, form, found);
  return [...found.values()];
}

type Found = Map<string, CellsBehind>;
type Rows = Pick<CellsBehind, 'sheet' | 'everyRow'>;

function collect(expression: Expression, rows: Rows, form: FormDefinition, found: Found): void {
  for (const column of columnsOfRow(expression)) collectCells({ ...rows, column }, form, found);
  for (const { sheet, column, where } of aggregatesIn(expression)) {
    const summed = { sheet, everyRow: true };
    collectCells({ ...summed, column }, form, found);
    if (where !== null) collect(where, summed, form, found);
  }
}

function collectCells(cells: CellsBehind, form: FormDefinition, found: Found): void {
  const key = JSON.stringify([cells.sheet, cells.column, cells.everyRow]);
  if (found.has(key)) return;
  found.set(key, cells);
  const type = findColumn(form, cells.sheet, cells.column)?.type;
  if (type?.kind === 'computed') collect(readFormula(type.formula), cells, form, found);
}
