import { columnsOfRow } from '../../shared/expressions/expression.ts';
import { readFormula } from '../../shared/expressions/read-formula.ts';
import { shownValue } from '../../shared/forms/compute.ts';
import { consolidatedSheet } from '../../shared/workbook/consolidated-sheet.ts';
import type {
  ColumnDefinition,
  ColumnRole,
  FormDefinition,
  SheetDefinition,
} from '../../shared/forms/definition.ts';
import { columnWithRole } from '../../shared/workbook/layout.ts';
import { assessedSheet } from '../../shared/workbook/layouts-of-form.ts';
import type { CountedLine } from '../../shared/forms/totals.ts';
import type { Consolidation, ConsolidatedLine } from '../consolidation/consolidate.ts';
import { exportHeader, sourceOf } from './provenance.ts';
import type { ExportHeader, Source } from './provenance.ts';
import { layoutNeedsRoles } from './refusals.ts';

/** The traffic-light overview (Halvårsrapport 2023): every assignment with its assessment, and counts per colour. */
export interface AssessmentOverview extends ExportHeader {
  readonly layout: 'assessment-overview';
  /** In the order of the list of assessments; then `empty`, for what nobody has assessed. */
  readonly counts: Readonly<Record<string, number>>;
  readonly units: readonly AssessedUnit[];
}
export interface AssessedUnit {
  readonly organisation: string;
  readonly name: string;
  readonly lines: readonly AssessedLine[];
  readonly counts: Readonly<Record<string, number>>;
}
export interface AssessedLine {
  readonly number: string;
  readonly text: string;
  /** A code of the list of assessments, or null when nobody has chosen one. */
  readonly assessment: string | null;
  readonly source: Source;
}

/** Throws `Refusal` for a form without a column that has the role assessment. */
export function assessmentOverview(form: FormDefinition, consolidation: Consolidation): AssessmentOverview {
  const assessed = assessedSheet(form);
  if (assessed === undefined) throw layoutNeedsRoles(form, 'assessment-overview');
  const { sheet, items } = assessed;
  const codes = [...items.map(({ code }) => code), 'empty'];
  const own = consolidation.lines.filter((line) => line.sheet === sheet.id);
  const counted = consolidatedSheet(form, sheet, consolidation, 'nb').lines;
  const units = consolidation.units
    .filter(({ included }) => included)
    .map(({ organisation }) => {
      const lines = own.flatMap((line, at) =>
        line.organisation === organisation.id ? assessedLine(line, sheet, counted[at]) : [],
      );
      return { organisation: organisation.id, name: organisation.name, lines, counts: count(codes, lines) };
    });
  return {
    layout: 'assessment-overview',
    ...exportHeader(form, consolidation),
    counts: count(
      codes,
      units.flatMap(({ lines }) => lines),
    ),
    units,
  };
}

function assessedLine(
  line: ConsolidatedLine,
  sheet: SheetDefinition,
  counted: CountedLine | undefined,
): AssessedLine {
  const column = columnWithRole(sheet, 'assessment');
  const idWithRole = (role: ColumnRole): string => columnWithRole(sheet, role)?.id ?? '';
  const textWithRole = (role: ColumnRole): string | null => {
    const value = line.cells[idWithRole(role)]?.value;
    return value?.t === 's' || value?.t === 'n' ? value.v : null;
  };
  return {
    number: textWithRole('number') ?? String(line.number),
    text: textWithRole('title') ?? '',
    assessment: column === undefined ? null : codeIn(sheet, column, counted),
    source: sourceOf(line, column === undefined ? [] : filledFor(column)),
  };
}

function codeIn(
  sheet: SheetDefinition,
  column: ColumnDefinition,
  counted: CountedLine | undefined,
): string | null {
  const value = counted === undefined ? null : shownValue(column, counted.report, sheet, counted.row);
  return value?.t === 's' ? value.v : null;
}

/** The cells that somebody fills in for the assessment: its own, or those that it is computed from. */
function filledFor({ id, type }: ColumnDefinition): readonly string[] {
  return type.kind === 'computed' ? columnsOfRow(readFormula(type.formula)) : [id];
}

function count(codes: readonly string[], lines: readonly AssessedLine[]): Record<string, number> {
  return Object.fromEntries(
    codes.map((code) => [code, lines.filter(({ assessment }) => (assessment ?? 'empty') === code).length]),
  );
}
