import { readRegisters } from '../../server/reference/registers.ts';
import { listsFor } from '../../server/reports/report-lists.ts';
import { rowsOf } from '../../shared/content.ts';
import type { ReportContent } from '../../shared/content.ts';
import type { ColumnDefinition, FormDefinition, SheetDefinition } from '../../shared/forms/definition.ts';
import type { PlanValue, SheetPlan } from '../../shared/workbook/plan.ts';
import { planConsolidation } from '../../shared/workbook/plan-consolidation.ts';
import type { Language } from '../../shared/language.ts';
import type { Finding } from '../../shared/finding.ts';
import type { ReportUnderCheck } from '../../shared/rules/rule.ts';
import { validate } from '../../shared/rules/validate.ts';
import type { CellValue } from '../../shared/value.ts';
import { aConsolidation, aUnitReport } from './a-consolidation.ts';

/** The reports that the units of a round have sent. */
export interface TableRound {
  readonly form: FormDefinition;
  readonly period: string;
  readonly units: readonly { readonly organisationId: string; readonly content: ReportContent }[];
}

/** A consolidated line or the line of totals, by column id, as the cells show it. */
export type ShownLine = Readonly<Record<string, string>>;

const registers = readRegisters();

export function reportsIn({ form, period, units }: TableRound): readonly ReportUnderCheck[] {
  return units.map(({ organisationId, content }) => {
    const organisation = registers.organisations.find(({ id }) => id === organisationId);
    if (organisation === undefined) throw new Error(`No organisation ${organisationId}.`);
    return { form, period, content, lists: listsFor(form, organisationId, registers), organisation };
  });
}

export function consolidatedSheets(
  { form, units }: TableRound,
  language: Language = 'nb',
): readonly SheetPlan[] {
  const reports = units.map(({ organisationId, content }) => aUnitReport(organisationId, content));
  const [first] = units;
  const lists = first === undefined ? {} : listsFor(form, first.organisationId, registers);
  return planConsolidation(form, { ...aConsolidation(form, reports), lists }, language);
}

/** The sheet as one block from A1, so that a row of the sheet is a row of the block. */
export function inOneBlock(sheet: SheetPlan): SheetPlan {
  const [title = [], totals = [], lines = []] = sheet.blocks.map(({ values }) => values);
  return { ...sheet, blocks: [{ topLeft: 'A1', values: [...title, ...totals, [], ...lines] }] };
}

/** What the consolidation shows of a sheet of the form. */
export function consolidatedTable(
  round: TableRound,
  sheetId: string,
): { readonly lines: readonly ShownLine[]; readonly totals: ShownLine } {
  const used = round.form.sheets.filter(({ id }) =>
    round.units.some(({ content }) => rowsOf(content, id).length > 0),
  );
  const sheet = used.find(({ id }) => id === sheetId);
  const plan = consolidatedSheets(round)[used.findIndex(({ id }) => id === sheetId)];
  if (sheet === undefined || plan === undefined) throw new Error(`There is no table of ${sheetId}.`);
  const [, totals, lines] = plan.blocks.map(({ values }) => values);
  return {
    lines: (lines ?? []).slice(1).map((line) => shownLine(sheet, line)),
    totals: shownLine(sheet, totals?.[0] ?? []),
  };
}

function shownLine({ columns }: SheetDefinition, line: readonly PlanValue[]): ShownLine {
  const cells = columns.map((column, at) => [column.id, shown(column, line[at + 2] ?? null)] as const);
  return { unit: typeof line[0] === 'string' ? line[0] : '', ...Object.fromEntries(cells) };
}

/** A number with the decimals of its column, a fraction as per cent; nothing as an empty text. */
function shown({ type }: ColumnDefinition, value: PlanValue): string {
  const result = typeof value === 'object' && value !== null ? value.result : (value ?? '');
  const as = type.kind === 'computed' ? type.as : type;
  if (typeof result !== 'number') return String(result);
  return as.kind === 'percent' ? `${(result * 100).toFixed(as.decimals)}%` : String(result);
}

/** The first unit's report with other cells in a line of a sheet, counted from 1. */
export function withCells(
  round: TableRound,
  sheet: string,
  line: number,
  cells: Readonly<Record<string, CellValue>>,
): TableRound {
  const [first, ...others] = round.units;
  if (first === undefined) return round;
  const rows = rowsOf(first.content, sheet).map((row) =>
    row.line === line ? { ...row, cells: { ...row.cells, ...cells } } : row,
  );
  const content = { sheets: { ...first.content.sheets, [sheet]: { rows } } };
  return { ...round, units: [{ ...first, content }, ...others] };
}

/** The rules that have something to say about the reports, each once. */
export function rulesBroken(round: TableRound): readonly string[] {
  return [...new Set(findingsIn(round).map(({ rule }) => rule))];
}

export function findingsIn(round: TableRound): readonly Finding[] {
  return reportsIn(round).flatMap((report) => validate(report, 'nb'));
}
