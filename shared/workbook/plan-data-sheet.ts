import type { ReportWithForm } from '../forms/compute.ts';
import { valueIn } from '../content.ts';
import { toGrid } from './cell-text.ts';
import { markHighlights } from './cell-marks.ts';
import { headerText, wraps } from './column-look.ts';
import type { DataSheet } from './data-sheet.ts';
import { columnRange, hasRows, lastLettersOf, lastRowOf } from './data-sheet.ts';
import { columnLetters, inputName, isInput, rowOf } from './layout.ts';
import type { NamePlan, PrintPlan, SheetPlan } from './plan.ts';
import { dataSheetAreas } from './plan-areas.ts';
import { dataSheetHighlights } from './plan-highlights.ts';
import { dataSheetValidations } from './plan-validations.ts';
import { dataSheetValues, hasChecks } from './plan-values.ts';
import { rowHeight } from './text-height.ts';

interface DataSheetFrame {
  /** Organisation and period, above the table. */
  readonly heading: string;
  readonly footer: string;
  readonly sheets: readonly DataSheet[];
  readonly report: ReportWithForm;
}

export function planDataSheet(data: DataSheet, frame: DataSheetFrame): SheetPlan {
  const { sheet } = data;
  return {
    name: data.name,
    visibility: 'visible',
    blocks: [{ topLeft: 'A1', values: dataSheetValues(data, frame.heading, frame.sheets, frame.report) }],
    columns: [{ width: 10, hidden: true }, ...sheet.columns.map(({ width }) => ({ width, hidden: false }))],
    hiddenRows: hasChecks(data) ? [rowOf.ids] : [rowOf.ids, rowOf.totals],
    rowHeights: [...headHeights(data), ...lineHeights(data)],
    frozen: { rows: rowOf.header, columns: 1 + sheet.frozenColumns },
    areas: dataSheetAreas(data),
    validations: hasRows(data) ? dataSheetValidations(data) : [],
    highlights: hasRows(data) ? [...markHighlights(data), ...dataSheetHighlights(data)] : [],
    autoFilter: null,
    protected: true,
    print: printOf(data, frame.footer),
    tabColour: sheet.columns.some(isInput) ? '1B365D' : '9AA5B1',
  };
}

/** One hidden name per input column, so that it is found even when columns are moved. */
export function inputNames(data: DataSheet): readonly NamePlan[] {
  return data.sheet.columns.filter(isInput).map((column) => ({
    name: inputName(data.sheet, column),
    sheet: data.name,
    address: columnRange(data, column.id),
    visible: false,
  }));
}

function headHeights(data: DataSheet): SheetPlan['rowHeights'] {
  const headers = data.sheet.columns.map((column) => ({
    text: headerText(column, data.language),
    // Bold letters are wider.
    width: column.width * 0.92,
  }));
  return [
    { row: rowOf.title, points: 27 },
    { row: rowOf.help, points: 21 },
    { row: rowOf.totals, points: 21 },
    { row: rowOf.header, points: Math.max(33, rowHeight(headers) + 6) },
  ];
}

function lineHeights(data: DataSheet): SheetPlan['rowHeights'] {
  const wrapped = data.sheet.columns.filter(wraps);
  return data.lines.flatMap(({ row }, at) => {
    if (row === null) return [];
    const texts = wrapped.map((column) => ({
      text: String(toGrid(column, valueIn(row, column.id), data.lists, data.language) ?? ''),
      width: column.width,
    }));
    return [{ row: rowOf.firstLine + at, points: rowHeight(texts) }];
  });
}

/** About so many characters stand beside each other on a landscape A4 page that can still be read. */
const readablePage = 190;
/** Of the frozen columns, those that are narrow enough to be repeated on each page. */
const repeatedAtMost = 60;

function printOf(data: DataSheet, footer: string): PrintPlan {
  const print: PrintPlan = {
    orientation: 'landscape',
    area: `A1:${lastPrinted(data)}${lastRowOf(data)}`,
    titleRows: { from: rowOf.title, to: rowOf.header },
    footer,
  };
  const widths = data.sheet.columns.map(({ width }) => width);
  if (sum(widths) <= readablePage) return print;
  const frozen = widths.slice(0, data.sheet.frozenColumns);
  const repeated = frozen.filter((width, at) => sum(widths.slice(0, at)) + width <= repeatedAtMost);
  const pagesWide = Math.ceil((sum(widths) - sum(repeated)) / (readablePage - sum(repeated)));
  return { ...print, pagesWide, titleColumns: { from: 'A', to: columnLetters(1 + repeated.length) } };
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}

/** The help runs on over empty cells to the right, which must be on the page. */
function lastPrinted(data: DataSheet): string {
  const missing = data.sheet.help[data.language].length - sum(data.sheet.columns.map(({ width }) => width));
  if (missing <= 0) return lastLettersOf(data);
  const columnsMore = Math.ceil(missing / 9);
  return columnLetters(data.sheet.columns.length + 1 + columnsMore);
}
