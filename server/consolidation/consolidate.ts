import type { z } from 'zod';
import type { consolidation } from '../../shared/api/consolidation.ts';
import type { endpoints } from '../../shared/api/endpoints.ts';
import type { ReportContent, RowContent } from '../../shared/content.ts';
import { add } from '../../shared/decimal.ts';
import type { Finding } from '../../shared/finding.ts';
import { needsExplanation } from '../../shared/finding.ts';
import { shownValue } from '../../shared/forms/compute.ts';
import type { FormDefinition, Lists, SheetDefinition } from '../../shared/forms/definition.ts';
import { addressOf, columnWithRole } from '../../shared/workbook/layout.ts';
import { listOf } from '../../shared/workbook/list-labels.ts';
import type { Language } from '../../shared/language.ts';
import { isDelivered } from '../../shared/report.ts';
import type { ReportState } from '../../shared/report.ts';
import type { Organisation } from '../../shared/organisation.ts';
import { sha256Text } from '../../shared/sync/digest.ts';
import type { StoredCell } from '../reports/store.ts';

export type Consolidation = z.infer<typeof consolidation>;
export type ConsolidatedLine = Consolidation['lines'][number];
type Round = z.infer<(typeof endpoints)['openRound']['answer']>['round'];

/** One unit's report as it goes into the table: from its snapshot when it is delivered, as it stands when it is not. */
export interface UnitReport {
  readonly organisation: Organisation;
  readonly report: string;
  readonly state: ReportState;
  readonly late: boolean;
  readonly revision: number;
  readonly contentHash: string;
  readonly content: ReportContent;
  /** For provenance: who last changed each cell, and when. */
  readonly cells: readonly StoredCell[];
  readonly findings: readonly Finding[];
}

export interface ConsolidationRequest {
  readonly round: Round;
  readonly form: FormDefinition;
  readonly reports: readonly UnitReport[];
  /** `delivered` keeps drafts and returned reports out of lines and totals; they are still listed as units. */
  readonly includes: 'delivered' | 'all';
  readonly across: Consolidation['findings'];
  readonly lists: Lists;
  readonly asOf: string;
  readonly ruleSetVersion: string;
  readonly language: Language;
}

/**
 * Many reports as one table. Every line says which unit, report, row and cell it came from; sums are exact
 * and in the unit of the column. The order of the reports is kept.
 */
export function consolidate(request: ConsolidationRequest): Consolidation {
  const { form, reports, includes, language } = request;
  const included = reports.filter(({ state }) => includes === 'all' || isDelivered(state));
  const lines = included.flatMap((report) => linesOfReport(form, report, language));
  const units = reports.map((report) => summariseUnit(form, report, included.includes(report)));
  const sums = units.flatMap(({ included: counts, sum }) => (counts && sum !== null ? [sum] : []));
  return {
    round: request.round,
    asOf: request.asOf,
    ruleSetVersion: request.ruleSetVersion,
    hash: sha256Text(
      JSON.stringify(included.map(({ report, revision, contentHash }) => [report, revision, contentHash])),
    ),
    includes,
    units,
    lines,
    total: hasRole(form, 'amount') ? add('0', ...sums) : null,
    counts: countAssessments(form, included),
    lists: request.lists,
    findings: request.across,
  };
}

function linesOfReport(form: FormDefinition, unit: UnitReport, language: Language): ConsolidatedLine[] {
  const provenance = new Map(unit.cells.map((cell) => [`${cell.sheet}/${cell.row}/${cell.column}`, cell]));
  return form.sheets.flatMap((sheet) =>
    rowsWithContent(unit.content, sheet).map((row, index) => ({
      organisation: unit.organisation.id,
      report: unit.report,
      sheet: sheet.id,
      row: row.id,
      number: index + 1,
      place: `${sheet.title[language]}!${addressOf(sheet, mainColumn(sheet), row.line)}`,
      cells: Object.fromEntries(
        sheet.columns.flatMap((column) => {
          const cell = provenance.get(`${sheet.id}/${row.id}/${column.id}`);
          if (cell === undefined || cell.value === null) return [];
          return [[column.id, { value: cell.value, revision: cell.revision, by: cell.by, at: cell.at }]];
        }),
      ),
    })),
  );
}

function summariseUnit(
  form: FormDefinition,
  unit: UnitReport,
  included: boolean,
): Consolidation['units'][number] {
  return {
    organisation: unit.organisation,
    report: unit.report,
    state: unit.state,
    included,
    late: unit.late,
    revision: unit.revision,
    contentHash: unit.contentHash,
    errors: unit.findings.filter(({ severity }) => severity === 'error').length,
    warnings: unit.findings.filter(needsExplanation).length,
    lines: form.sheets.slice(0, 1).flatMap((sheet) => rowsWithContent(unit.content, sheet)).length,
    sum: hasRole(form, 'amount') ? sumOfAmounts(form, unit.content) : null,
  };
}

/** The sum of every column with the role amount; what is not a number counts as nothing, and a rule has said so. */
export function sumOfAmounts(form: FormDefinition, content: ReportContent): string {
  const amounts = form.sheets.flatMap((sheet) => {
    const column = columnWithRole(sheet, 'amount');
    if (column === undefined) return [];
    return rowsWithContent(content, sheet).flatMap((row) => {
      const value = row.cells[column.id];
      return value?.t === 'n' ? [value.v] : [];
    });
  });
  return add('0', ...amounts);
}

function countAssessments(form: FormDefinition, reports: readonly UnitReport[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const sheet of form.sheets) {
    const column = columnWithRole(sheet, 'assessment');
    const list = column === undefined ? null : listOf(column);
    if (column === undefined || list === null) continue;
    for (const item of form.lists.flatMap((known) =>
      known.id === list && 'items' in known ? known.items : [],
    )) {
      counts[item.code] ??= 0;
    }
    for (const { content } of reports)
      for (const row of rowsWithContent(content, sheet)) {
        const value = shownValue(column, { form, content }, sheet, row);
        const code = value?.t === 's' ? value.v : 'empty';
        counts[code] = (counts[code] ?? 0) + 1;
      }
  }
  return counts;
}

function rowsWithContent(content: ReportContent, sheet: SheetDefinition): readonly RowContent[] {
  return (content.sheets[sheet.id]?.rows ?? []).filter((row) =>
    Object.values(row.cells).some((value) => value !== null),
  );
}

function mainColumn(sheet: SheetDefinition): string {
  const column = columnWithRole(sheet, 'amount') ?? columnWithRole(sheet, 'assessment') ?? sheet.columns[0];
  if (column === undefined) throw new Error(`The sheet ${sheet.id} has no columns.`);
  return column.id;
}

function hasRole(form: FormDefinition, role: 'amount' | 'assessment'): boolean {
  return form.sheets.some((sheet) => columnWithRole(sheet, role) !== undefined);
}
