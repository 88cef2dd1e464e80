import { itemsOf, shownLabel, listOf } from './list-labels.ts';
import type { ColumnDefinition, Formula } from '../forms/definition.ts';
import type { DataSheet } from './data-sheet.ts';
import { columnRange } from './data-sheet.ts';
import { everyPart } from '../expressions/expression.ts';
import { readFormula } from '../expressions/read-formula.ts';
import { formulaOf, quoted } from './expression-formula.ts';
import { columnLetters, columnWithRole, isInput, lettersOf, rowOf } from './layout.ts';
import type { HighlightPlan } from './plan.ts';

export function dataSheetHighlights(data: DataSheet): readonly HighlightPlan[] {
  return data.sheet.columns.flatMap((column) => [
    ...missingHighlight(data, column),
    ...colourHighlights(data, column),
    ...differenceHighlights(data, column),
    ...informationHighlight(data, column),
  ]);
}

/** A cell that must be filled in and is empty. */
function missingHighlight(data: DataSheet, column: ColumnDefinition): readonly HighlightPlan[] {
  if (column.required === undefined || !isInput(column)) return [];
  const cell = `${lettersOf(data.sheet, column.id)}${rowOf.firstLine}`;
  const isAsked = column.required === true ? lineHasSomething(data) : conditionFormula(data, column.required);
  if (isAsked === null) return [];
  return [
    {
      address: columnRange(data, column.id),
      formula: `AND(LEN(TRIM(${cell}))=0,${isAsked})`,
      style: 'missing',
    },
  ];
}

/** Null where a sheet cannot ask: a conditional format reads no other sheet, and no sheet reads last period. */
function conditionFormula(data: DataSheet, condition: Formula): string | null {
  const expression = readFormula(condition);
  const outside = ['sum', 'count', 'previous'];
  if (everyPart(expression).some(({ op }) => outside.includes(op))) return null;
  const { sheet, lists, language } = data;
  const cellOf = (column: string): string => `$${lettersOf(sheet, column)}${rowOf.firstLine}`;
  return formulaOf(expression, { sheet, lists, language, cellOf, sheets: [] });
}

/** Computed columns are never empty, so they do not count. */
function lineHasSomething({ sheet }: DataSheet): string {
  const letters = sheet.columns.flatMap(({ type }, at) => (type.kind === 'computed' ? [] : [at]));
  const starts = letters.filter((at, index) => at - 1 !== letters[index - 1]);
  const ends = letters.filter((at, index) => at + 1 !== letters[index + 1]);
  const cellOf = (at: number | undefined): string => `$${columnLetters((at ?? 0) + 2)}${rowOf.firstLine}`;
  return `COUNTA(${starts.map((start, index) => `${cellOf(start)}:${cellOf(ends[index])}`).join(',')})>0`;
}

function colourHighlights(data: DataSheet, column: ColumnDefinition): readonly HighlightPlan[] {
  if (column.type.kind === 'choices' || listOf(column) === null) return [];
  const items = itemsOf(column, data.lists);
  const cell = `${lettersOf(data.sheet, column.id)}${rowOf.firstLine}`;
  return items.flatMap((item) =>
    item.colour === undefined
      ? []
      : [
          {
            address: columnRange(data, column.id),
            formula: `${cell}=${quoted(shownLabel(item, items, data.language))}`,
            style: item.colour,
          },
        ],
  );
}

/** What should be zero says so. */
function differenceHighlights(data: DataSheet, column: ColumnDefinition): readonly HighlightPlan[] {
  if (column.role !== 'difference') return [];
  const cell = `${lettersOf(data.sheet, column.id)}${rowOf.firstLine}`;
  const address = columnRange(data, column.id);
  return [
    { address, formula: `ROUND(${cell},6)<>0`, style: 'wrong' },
    { address, formula: `ROUND(${cell},6)=0`, style: 'green' },
  ];
}

/** The answer to a line that is only for information is not asked for: it looks like what is not to be filled in. */
function informationHighlight(data: DataSheet, column: ColumnDefinition): readonly HighlightPlan[] {
  const obligation = columnWithRole(data.sheet, 'obligation');
  if (obligation === undefined || !isInput(column)) return [];
  const formula = conditionFormula(data, `[${obligation.id}] = "information"`);
  return formula === null ? [] : [{ address: columnRange(data, column.id), formula, style: 'grey' }];
}
