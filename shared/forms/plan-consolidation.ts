import type { z } from 'zod';
import type { consolidation } from '../api/consolidation.ts';
import { add } from '../decimal.ts';
import type { Language } from '../language.ts';
import { describePeriod } from '../period.ts';
import { toGrid } from './cell-text.ts';
import type { ColumnDefinition, FormDefinition, SheetDefinition } from './definition.ts';
import { columnLetters } from './layout.ts';
import type { AreaPlan, PlanValue, SheetPlan } from './plan.ts';
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
      { address: `A2:${lastLetter}2`, style: 'total', numberFormat: '#,##0_)' },
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
  return table.lines
    .filter((line) => line.sheet === sheet.id)
    .map((line) => [
      names.get(line.organisation) ?? line.organisation,
      line.number,
      ...sheet.columns.map((column) =>
        toGrid(column, line.cells[column.id]?.value ?? null, table.lists, language),
      ),
      line.place,
    ]);
}

function totalRow(
  sheet: SheetDefinition,
  table: Consolidation,
  last: number,
  language: Language,
): readonly PlanValue[] {
  return [
    words[language].total,
    null,
    ...sheet.columns.map((column, index) => {
      if (column.total !== true) return null;
      const letter = columnLetters(index + 3);
      const result = Number(sumOf(table, sheet, column));
      return { formula: `SUM(${letter}${headerRow + 1}:${letter}${last})`, result };
    }),
  ];
}

function sumOf(table: Consolidation, sheet: SheetDefinition, column: ColumnDefinition): string {
  const values = table.lines
    .filter((line) => line.sheet === sheet.id)
    .flatMap((line) => line.cells[column.id]?.value ?? []);
  return add('0', ...values.flatMap((value) => (value.t === 'n' ? [value.v] : [])));
}

function numberAreas(sheet: SheetDefinition, last: number): readonly AreaPlan[] {
  const formats: Partial<Record<string, string>> = {
    amount: '#,##0_)',
    date: 'dd.mm.yyyy',
    month: 'mm.yyyy',
  };
  return sheet.columns.flatMap((column, index) => {
    const numberFormat = formats[column.type.kind];
    const letter = columnLetters(index + 3);
    return numberFormat === undefined
      ? []
      : [{ address: `${letter}${headerRow + 1}:${letter}${last}`, style: 'body', numberFormat }];
  });
}
