import type { z } from 'zod';
import type { consolidation } from '../api/consolidation.ts';
import type { ReportContent } from '../content.ts';
import type { Language } from '../language.ts';
import { describePeriod } from '../period.ts';
import { toGrid } from './cell-text.ts';
import { numberFormatOf } from './column-look.ts';
import type { ColumnDefinition, FormDefinition, SheetDefinition } from './definition.ts';
import { readsSheets } from './expression.ts';
import { columnLetters } from './layout.ts';
import { formulaOf } from './expression-formula.ts';
import type { AreaPlan, PlanValue, SheetPlan } from './plan.ts';
import { resultOf } from './plan-values.ts';
import type { CountedLine } from './totals.ts';
import { isShare, numberOf, totalIn } from './totals.ts';
import { unlockedSheet } from './unlocked-sheet.ts';

type Consolidation = z.infer<typeof consolidation>;

const words = {
  nb: {
    unit: 'Enhet',
    number: 'Nr.',
    place: 'Celle i enhetens rapport',
    total: 'Sum i alt',
    sheet: 'Samlet',
  },
  nn: {
    unit: 'Eining',
    number: 'Nr.',
    place: 'Celle i rapporten til eininga',
    total: 'Sum i alt',
    sheet: 'Samla',
  },
  en: {
    unit: 'Unit',
    number: 'No.',
    place: 'Cell in the unit’s report',
    total: 'Grand total',
    sheet: 'Consolidated',
  },
} as const;

const totalsRow = 2;
const headerRow = 4;
/** On paper unit, number and the form's first columns; all of them would be too small to read. */
const printedColumns = 7;

/** All units' lines of the form's main sheet in one table to sort, filter and calculate with; nothing is locked. */
export function planConsolidation(form: FormDefinition, table: Consolidation, language: Language): SheetPlan {
  const [sheet] = form.sheets;
  if (sheet === undefined) throw new Error(`The form ${form.id} has no sheets.`);
  const rows = tableRows(sheet, table, language);
  const last = headerRow + Math.max(1, rows.length);
  const lastLetter = columnLetters(sheet.columns.length + 3);
  return unlockedSheet({
    name: `${words[language].sheet} ${table.round.period}`,
    blocks: [
      {
        topLeft: 'A1',
        values: [[`${form.title[language]}, ${describePeriod(table.round.period, language)}`]],
      },
      { topLeft: 'A2', values: [totalRow(sheet, table, last, language)] },
      { topLeft: `A${headerRow}`, values: [headings(sheet, language), ...rows] },
    ],
    columns: [22, 6, ...sheet.columns.map(({ width }) => width), 24],
    areas: [
      { address: `A1:${lastLetter}1`, style: 'title' },
      { address: `A2:${lastLetter}2`, style: 'total', numberFormat: '#,##0' },
      ...shareTotals(sheet),
      { address: `A${headerRow}:${lastLetter}${headerRow}`, style: 'header' },
      { address: `A${headerRow + 1}:${lastLetter}${last}`, style: 'body' },
      ...numberAreas(sheet, last),
    ],
    printArea: `A1:${columnLetters(printedColumns)}${last}`,
    headerRow,
    autoFilter: `A${headerRow}:${lastLetter}${last}`,
    footer: `${form.title[language]} ${table.round.period} · ${table.hash.slice(0, 16)}`,
  });
}

function headings(sheet: SheetDefinition, language: Language): readonly PlanValue[] {
  const { unit, number, place } = words[language];
  return [unit, number, ...sheet.columns.map(({ title }) => title[language]), place];
}

function tableRows(
  sheet: SheetDefinition,
  table: Consolidation,
  language: Language,
): readonly (readonly PlanValue[])[] {
  const names = new Map(table.units.map(({ organisation }) => [organisation.id, organisation.name]));
  const counted = countedLines(sheet, table);
  return table.lines
    .filter((line) => line.sheet === sheet.id)
    .map((line, at) => [
      names.get(line.organisation) ?? line.organisation,
      line.number,
      ...sheet.columns.map((column) =>
        column.type.kind === 'computed'
          ? computedValue(sheet, column, counted[at], headerRow + 1 + at)
          : toGrid(column, line.cells[column.id]?.value ?? null, table.lists, language),
      ),
      line.place,
    ]);
}

/** A formula where it reads the line alone; a sum over another sheet of the report, which is not here, is a number. */
function computedValue(
  sheet: SheetDefinition,
  column: ColumnDefinition,
  line: CountedLine | undefined,
  row: number,
): PlanValue {
  if (column.type.kind !== 'computed' || line === undefined) return null;
  const { expression } = column.type;
  const result = resultOf(numberOf(column, line));
  if (readsSheets(expression)) return result;
  return { formula: formulaOf(expression, { cellOf: cellsIn(sheet, row), sheets: [] }), result };
}

function cellsIn(sheet: SheetDefinition, row: number): (column: string) => string {
  return (column) => `${columnLetters(sheet.columns.findIndex(({ id }) => id === column) + 3)}${row}`;
}

/** The lines of a sheet in the table's order, each with all that its report holds. */
function countedLines(sheet: SheetDefinition, table: Consolidation): readonly CountedLine[] {
  const rows = table.lines.map((line) => ({
    ...line,
    content: {
      id: line.row,
      line: line.number,
      cells: Object.fromEntries(Object.entries(line.cells).map(([id, cell]) => [id, cell.value])),
    },
  }));
  const reportOf = (report: string): ReportContent => {
    const own = rows.filter((row) => row.report === report);
    const sheets = Object.groupBy(own, (row) => row.sheet);
    return {
      sheets: Object.fromEntries(
        Object.entries(sheets).map(([id, lines = []]) => [id, { rows: lines.map(({ content }) => content) }]),
      ),
    };
  };
  const reports = new Map([...new Set(rows.map(({ report }) => report))].map((id) => [id, reportOf(id)]));
  return rows
    .filter((row) => row.sheet === sheet.id)
    .map(({ report, content }) => ({ row: content, content: reports.get(report) ?? { sheets: {} } }));
}

function totalRow(
  sheet: SheetDefinition,
  table: Consolidation,
  last: number,
  language: Language,
): readonly PlanValue[] {
  const counted = countedLines(sheet, table);
  return [
    words[language].total,
    null,
    ...sheet.columns.map((column, index) => {
      if (column.total !== true) return null;
      const letter = columnLetters(index + 3);
      const result = resultOf(totalIn(sheet, column, counted));
      if (isShare(column)) {
        const place = { cellOf: cellsIn(sheet, totalsRow), sheets: [] };
        return { formula: formulaOf(column.type.expression, place), result };
      }
      return { formula: `SUM(${letter}${headerRow + 1}:${letter}${last})`, result };
    }),
  ];
}

function shareTotals(sheet: SheetDefinition): readonly AreaPlan[] {
  return sheet.columns.flatMap((column, index) => {
    const cell = `${columnLetters(index + 3)}${totalsRow}`;
    return isShare(column)
      ? [{ address: `${cell}:${cell}`, style: 'total', numberFormat: numberFormatOf(column) }]
      : [];
  });
}

function numberAreas(sheet: SheetDefinition, last: number): readonly AreaPlan[] {
  const formats: Partial<Record<string, string>> = {
    amount: '#,##0',
    date: 'dd.mm.yyyy',
    month: 'mm.yyyy',
  };
  return sheet.columns.flatMap((column, index) => {
    const numberFormat = column.type.kind === 'computed' ? numberFormatOf(column) : formats[column.type.kind];
    const letter = columnLetters(index + 3);
    return numberFormat === undefined
      ? []
      : [{ address: `${letter}${headerRow + 1}:${letter}${last}`, style: 'body', numberFormat }];
  });
}
