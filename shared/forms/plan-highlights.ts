import { itemsOf, shownLabel, listOf } from './list-labels.ts';
import type { ColumnDefinition } from './definition.ts';
import type { DataSheet } from './data-sheet.ts';
import { columnRange } from './data-sheet.ts';
import { labelsIn, quoted } from './expression-formula.ts';
import { columnLetters, isInput, lettersOf, rowOf } from './layout.ts';
import type { HighlightPlan } from './plan.ts';

export function dataSheetHighlights(data: DataSheet): readonly HighlightPlan[] {
  return data.sheet.columns.flatMap((column) => [
    ...missingHighlight(data, column),
    ...colourHighlights(data, column),
    ...differenceHighlights(data, column),
  ]);
}

/** A cell that must be filled in and is empty. */
function missingHighlight(data: DataSheet, column: ColumnDefinition): readonly HighlightPlan[] {
  if (column.required === undefined || !isInput(column)) return [];
  const cell = `${lettersOf(data.sheet, column.id)}${rowOf.firstLine}`;
  const isAsked = column.required === true ? lineHasSomething(data) : conditionFormula(data, column.required);
  return [
    {
      address: columnRange(data, column.id),
      formula: `AND(LEN(TRIM(${cell}))=0,${isAsked})`,
      style: 'missing',
    },
  ];
}

function conditionFormula(
  data: DataSheet,
  condition: { readonly column: string; readonly isOneOf: readonly string[] },
): string {
  const cell = `$${lettersOf(data.sheet, condition.column)}${rowOf.firstLine}`;
  return `OR(${labelsIn(data, condition)
    .map((label) => `${cell}=${quoted(label)}`)
    .join(',')})`;
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
  if (column.type.kind !== 'choice' || listOf(column) === null) return [];
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
