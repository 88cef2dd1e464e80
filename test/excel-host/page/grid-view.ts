import type { CSSProperties } from 'react';
import type { Scalar } from '../formula/values.ts';
import { FormulaError } from '../formula/values.ts';
import { isEmptyContent, type CellStyle } from '../model/cell.ts';
import { displayText } from '../model/display.ts';
import type { WorkbookModel } from '../model/workbook-model.ts';
import { standardColumnWidth, type Worksheet } from '../model/worksheet.ts';
import { conditionalLook } from './conditional.ts';
import { fontOf, lookOf, pixels } from './look.ts';
import { textWidth } from './measure.ts';

export interface ColumnView {
  readonly index: number;
  /** CSS pixels. */
  readonly width: number;
  /** Distance from the left edge of the grid when the column is frozen, else null. */
  readonly stickyLeft: number | null;
}

export interface CellView {
  readonly column: number;
  readonly text: string;
  readonly look: CSSProperties;
  readonly align: 'left' | 'right' | 'center';
  readonly wrap: boolean;
  readonly indent: number;
  /** How far text without wrap may run over empty neighbours, in pixels. */
  readonly room: number;
}

export interface RowView {
  readonly index: number;
  /** null: as tall as the content. */
  readonly height: number | null;
  readonly cells: readonly CellView[];
}

export interface GridView {
  readonly columns: readonly ColumnView[];
  readonly frozenRows: readonly RowView[];
  readonly rows: readonly RowView[];
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

export const rowHeaderWidth = 44;
const cellPadding = 6;
const least = { rows: 45, columns: 16 } as const;
/** Drawing more at once would make typing slow; reports are shorter. */
const mostRows = 1500;

function visible(count: number, hidden: ReadonlySet<number>): readonly number[] {
  return Array.from(new Array<undefined>(count).keys()).filter((index) => !hidden.has(index));
}

function columnViews(sheet: Worksheet, count: number): readonly ColumnView[] {
  let left = rowHeaderWidth;
  return visible(count, sheet.hiddenColumns).map((index) => {
    const width = pixels(sheet.columnWidths.get(index) ?? standardColumnWidth);
    const stickyLeft = index < sheet.frozenColumns ? left : null;
    left += width;
    return { index, width, stickyLeft };
  });
}

function alignment(style: CellStyle, value: Scalar): CellView['align'] {
  const named = { Left: 'left', Right: 'right', Center: 'center', CenterAcrossSelection: 'center' } as const;
  const chosen = named[style.horizontalAlignment as keyof typeof named] as CellView['align'] | undefined;
  if (chosen) return chosen;
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' || value instanceof FormulaError ? 'center' : 'left';
}

/** A number that does not fit is shown as ####, never cut. */
function fitted(text: string, style: CellStyle, width: number): string {
  const space = width - cellPadding;
  const font = fontOf(style);
  if (textWidth(text, font) <= space) return text;
  return '#'.repeat(Math.max(1, Math.floor(space / textWidth('#', font))));
}

function freeRoom(sheet: Worksheet, row: number, columns: readonly ColumnView[], from: number): number {
  let room = columns[from]?.width ?? 0;
  for (const next of columns.slice(from + 1)) {
    if (!isEmptyContent(sheet.cells.content(row, next.index))) break;
    room += next.width;
  }
  return room;
}

function cellView(
  model: WorkbookModel,
  sheet: Worksheet,
  row: number,
  columns: readonly ColumnView[],
  at: number,
): CellView {
  const { index: column, width } = columns[at] ?? { index: 0, width: 0 };
  const style = sheet.cells.style(row, column);
  const value = model.calculator.value(sheet, row, column);
  const text = displayText(value, style.numberFormat, model.locale);
  const align = alignment(style, value);
  const spills = typeof value === 'string' && !style.wrapText && align === 'left';
  return {
    column,
    text: typeof value === 'number' ? fitted(text, style, width) : text,
    look: lookOf(style, conditionalLook(model, sheet, row, column)),
    align,
    wrap: style.wrapText,
    indent: style.indentLevel,
    room: spills ? freeRoom(sheet, row, columns, at) : width,
  };
}

function rowView(
  model: WorkbookModel,
  sheet: Worksheet,
  index: number,
  columns: readonly ColumnView[],
): RowView {
  const points = sheet.rowHeights.get(index);
  return {
    index,
    height: points === undefined ? null : pixels(points),
    cells: Array.from(columns.keys(), (at) => cellView(model, sheet, index, columns, at)),
  };
}

/** How far rows and columns are drawn: the used cells and some more, and always as far as the selection. */
export function gridExtent(
  sheet: Worksheet,
  used: { readonly bottom: number; readonly right: number },
): Extent {
  const { bottom, right } = sheet.selection;
  const rowCount = Math.min(
    mostRows,
    Math.max(least.rows, used.bottom + 15, Math.min(bottom, used.bottom + 200) + 5),
  );
  const columnCount = Math.max(least.columns, used.right + 3, Math.min(right, used.right + 30) + 2);
  return { rows: rowCount, columns: columnCount };
}

export function gridView(model: WorkbookModel, sheet: Worksheet, extent: Extent): GridView {
  const columns = columnViews(sheet, extent.columns);
  const rows = visible(extent.rows, sheet.hiddenRows).map((index) => rowView(model, sheet, index, columns));
  return {
    columns,
    frozenRows: rows.filter((row) => row.index < sheet.frozenRows),
    rows: rows.filter((row) => row.index >= sheet.frozenRows),
  };
}
