import type { Language } from '../language.ts';
import { describePeriod } from '../period.ts';
import { toGrid } from './cell-text.ts';
import { numberFormatOf, textFormat, titleWithUnit } from './column-look.ts';
import type { ColumnDefinition, FormDefinition, SheetDefinition } from '../forms/definition.ts';
import { compute } from '../forms/compute.ts';
import { consolidatedSheet } from './consolidated-sheet.ts';
import type { ConsolidatedSheet, Consolidation } from './consolidated-sheet.ts';
import { readsSheets } from '../expressions/expression.ts';
import { readFormula } from '../expressions/read-formula.ts';
import { columnLetters } from './layout.ts';
import { formulaOf } from './expression-formula.ts';
import type { FormulaPlace } from './expression-formula.ts';
import type { AreaPlan, PlanValue, SheetPlan } from './plan.ts';
import { resultOf } from './plan-values.ts';
import type { CountedLine } from '../forms/totals.ts';
import { isQuotientColumn, totalIn } from '../forms/totals.ts';
import { tabNames } from './sheet-names.ts';
import { unlockedSheet } from './unlocked-sheet.ts';

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
/** So many characters stand beside each other on a landscape A4 page that can still be read. */
const readablePage = 190;

/** All units' lines, one table to sort, filter and calculate with for each sheet that has any; nothing is locked. */
export function planConsolidation(
  form: FormDefinition,
  table: Consolidation,
  language: Language,
): readonly SheetPlan[] {
  const sheets = sheetsWithLines(form, table);
  const names = tabNames(
    sheets.map((sheet) => tabName(form, sheet, table, language)),
    [],
  );
  return sheets.map((sheet, at) =>
    planTable(consolidatedSheet(form, sheet, table, language), names[at] ?? sheet.id),
  );
}

/** The first sheet when nobody has filled in anything, so that there is a table to look at. */
function sheetsWithLines({ sheets }: FormDefinition, { lines }: Consolidation): readonly SheetDefinition[] {
  const used = sheets.filter(({ id }) => lines.some((line) => line.sheet === id));
  return used.length > 0 ? used : sheets.slice(0, 1);
}

/** A form's first sheet is what it is about: its table needs no further name. */
function tabName(
  form: FormDefinition,
  sheet: SheetDefinition,
  { round }: Consolidation,
  language: Language,
): string {
  const name = `${words[language].sheet} ${round.period}`;
  return sheet === form.sheets[0] ? name : `${name} ${sheet.title[language]}`;
}

function planTable(consolidated: ConsolidatedSheet, name: string): SheetPlan {
  const { form, sheet, table, language } = consolidated;
  const rows = tableRows(consolidated);
  const last = headerRow + Math.max(1, rows.length);
  const lastLetter = columnLetters(sheet.columns.length + 3);
  const widths = [22, 6, ...sheet.columns.map(({ width }) => width), 32];
  return unlockedSheet({
    name,
    blocks: [
      { topLeft: 'A1', values: [[titleOf(consolidated)]] },
      { topLeft: 'A2', values: [totalRow(consolidated, last)] },
      { topLeft: `A${headerRow}`, values: [headings(sheet, language), ...rows] },
    ],
    columns: widths,
    areas: [
      { address: `A1:${lastLetter}1`, style: 'title' },
      { address: `A2:${lastLetter}2`, style: 'total', numberFormat: '#,##0' },
      ...totalFormats(sheet),
      { address: `A${headerRow}:${lastLetter}${headerRow}`, style: 'header' },
      { address: `A${headerRow + 1}:${lastLetter}${last}`, style: 'body' },
      ...numberAreas(sheet, last),
    ],
    printArea: `A1:${columnLetters(printedColumns(widths))}${last}`,
    headerRow,
    autoFilter: `A${headerRow}:${lastLetter}${last}`,
    footer: `${form.title[language]} ${table.round.period} · ${table.hash.slice(0, 16)}`,
  });
}

/** Unit, number and as many of the form's columns as can be read beside them, and one at least. */
function printedColumns(widths: readonly number[]): number {
  const upTo = (at: number) => widths.slice(0, at + 1).reduce((sum, width) => sum + width, 0);
  return Math.max(3, widths.filter((...[, at]) => upTo(at) <= readablePage).length);
}

function titleOf({ form, sheet, table, language }: ConsolidatedSheet): string {
  const titles = [form.title, sheet.title].map((title) => title[language]);
  return `${[...new Set(titles)].join(' – ')}, ${describePeriod(table.round.period, language)}`;
}

function headings(sheet: SheetDefinition, language: Language): readonly PlanValue[] {
  const { unit, number, place } = words[language];
  return [unit, number, ...sheet.columns.map((column) => titleWithUnit(column, language)), place];
}

function tableRows(consolidated: ConsolidatedSheet): readonly (readonly PlanValue[])[] {
  const { sheet, table, language, lines } = consolidated;
  const names = new Map(table.units.map(({ organisation }) => [organisation.id, organisation.name]));
  return table.lines
    .filter((line) => line.sheet === sheet.id)
    .map((line, at) => [
      names.get(line.organisation) ?? line.organisation,
      line.number,
      ...sheet.columns.map((column) =>
        column.type.kind === 'computed'
          ? computedValue(consolidated, column, lines[at], headerRow + 1 + at)
          : toGrid(column, line.cells[column.id]?.value ?? null, table.lists, language),
      ),
      line.place,
    ]);
}

/** A formula where it reads the line alone; a sum over another sheet of the report, which is not here, is a number. */
function computedValue(
  consolidated: ConsolidatedSheet,
  column: ColumnDefinition,
  line: CountedLine | undefined,
  row: number,
): PlanValue {
  if (column.type.kind !== 'computed' || line === undefined) return null;
  const { formula } = column.type;
  const place = placeAt(consolidated, column, row);
  const result = resultOf(column, compute(formula, line.report, consolidated.sheet, line.row), place);
  const expression = readFormula(formula);
  return readsSheets(expression) ? result : { formula: formulaOf(expression, place), result };
}

function placeAt(
  { sheet, table, language }: ConsolidatedSheet,
  column: ColumnDefinition,
  row: number,
): FormulaPlace {
  const cellOf = (id: string): string =>
    `${columnLetters(sheet.columns.findIndex((candidate) => candidate.id === id) + 3)}${row}`;
  return { sheet, lists: table.lists, language, result: column, cellOf, sheets: [] };
}

function totalRow(consolidated: ConsolidatedSheet, last: number): readonly PlanValue[] {
  const { sheet, language, lines } = consolidated;
  return [
    sheet.columns.some(({ total }) => total === true) ? words[language].total : null,
    null,
    ...sheet.columns.map((column, index) => {
      if (column.total !== true) return null;
      const letter = columnLetters(index + 3);
      const total = totalIn(sheet, column, lines);
      const result = total === null ? '' : Number(total);
      return {
        formula: isQuotientColumn(column)
          ? formulaOf(readFormula(column.type.formula), placeAt(consolidated, column, totalsRow))
          : `SUM(${letter}${headerRow + 1}:${letter}${last})`,
        result,
      };
    }),
  ];
}

function totalFormats(sheet: SheetDefinition): readonly AreaPlan[] {
  return sheet.columns.flatMap((column, index) => {
    const cell = `${columnLetters(index + 3)}${totalsRow}`;
    return column.total === true
      ? [{ address: `${cell}:${cell}`, style: 'total', numberFormat: numberFormatOf(column) }]
      : [];
  });
}

function numberAreas(sheet: SheetDefinition, last: number): readonly AreaPlan[] {
  return sheet.columns.flatMap((column, index) => {
    const numberFormat = numberFormatOf(column);
    const letter = columnLetters(index + 3);
    return numberFormat === textFormat
      ? []
      : [{ address: `${letter}${headerRow + 1}:${letter}${last}`, style: 'body', numberFormat }];
  });
}
