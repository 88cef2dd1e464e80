import { formatMoment } from '../../shared/format-date.ts';
import type { Language } from '../../shared/language.ts';
import type { FormDefinition } from '../../shared/forms/definition.ts';
import type { Consolidation, ConsolidatedLine } from '../consolidation/consolidate.ts';

/** What every export says of itself, so that it can be made again and led back to its sources. */
export interface ExportHeader {
  readonly form: string;
  readonly formVersion: string;
  readonly period: string;
  readonly asOf: string;
  readonly ruleSetVersion: string;
  readonly hash: string;
  readonly includes: Consolidation['includes'];
  /** Units that are left out because they have not delivered. */
  readonly missing: readonly string[];
}

/** Where a printed line comes from: report, cell in the unit's own workbook, revision, person and time. */
export interface Source {
  readonly report: string;
  readonly place: string;
  readonly revision: number;
  readonly by: string;
  readonly at: string;
}

export function exportHeader(form: FormDefinition, consolidation: Consolidation): ExportHeader {
  return {
    form: form.id,
    formVersion: form.version,
    period: consolidation.round.period,
    asOf: consolidation.asOf,
    ruleSetVersion: consolidation.ruleSetVersion,
    hash: consolidation.hash,
    includes: consolidation.includes,
    missing: consolidation.units
      .filter(({ included }) => !included)
      .map(({ organisation }) => organisation.name),
  };
}

/** When the line was last changed, for people to read; nothing where nothing is filled in. */
export function changedAt({ at }: Source, language: Language): string {
  return at === '' ? '' : formatMoment(at, language);
}

/** The latest change among the columns that the line shows. */
export function sourceOf(line: ConsolidatedLine, columns: readonly (string | undefined)[]): Source {
  const shown = columns.flatMap((column) => line.cells[column ?? ''] ?? []);
  const latest = shown.sort((a, b) => b.revision - a.revision)[0];
  return {
    report: line.report,
    place: line.place,
    revision: latest?.revision ?? 0,
    by: latest?.by ?? '',
    at: latest?.at ?? '',
  };
}
