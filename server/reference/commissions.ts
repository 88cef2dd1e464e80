import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { findColumn, findForm } from '../../shared/forms/catalogue.ts';
import type { ColumnDefinition } from '../../shared/forms/definition.ts';
import { periodKind, periodKinds, yearOf } from '../../shared/period.ts';
import type { Period } from '../../shared/period.ts';
import { date, number, text } from '../../shared/value.ts';
import type { CellValue } from '../../shared/value.ts';

const folder = join(import.meta.dirname, 'commissions');

/** Column id → text, code, decimal or ISO date, as the column takes it. */
const cells = z.record(z.string(), z.string());

const commission = z.strictObject({
  form: z.string(),
  /** Null: for any period that has no commission of its own. A year, of a form that is not reported by the year: for its parts. */
  period: z.string().nullable(),
  /** With a null period: only for periods of this kind. */
  periodKind: z.enum(periodKinds).exactOptional(),
  source: z.string(),
  commissioner: z.string(),
  recipients: z.array(z.string()).readonly(),
  sheet: z.string(),
  rows: z
    .array(
      z.strictObject({
        id: z.string(),
        /** Of a form with several sheets of fixed rows: the sheet of this row, when it is not the commission's. */
        sheet: z.string().exactOptional(),
        /** Line of the published text that it begins at. */
        line: z.int().exactOptional(),
        cells,
        /** Who gets the row, and what more it says to them; when missing, every recipient gets it. */
        to: z
          .array(z.strictObject({ recipients: z.array(z.string()).readonly(), cells }))
          .readonly()
          .exactOptional(),
      }),
    )
    .readonly(),
});
/** Who is asked for what, as published: the recipients of a round, and the rows that are laid in for each of them. */
export type Commission = z.infer<typeof commission>;

export interface PrefilledCell {
  readonly sheet: string;
  readonly row: string;
  readonly column: string;
  readonly value: CellValue;
}

export function readCommissions(): readonly Commission[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => commission.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
}

/**
 * The commission of exactly that period, else the year's, else the form's general one. Where several have commissioned the
 * same form, one that names the recipient goes before one that does not.
 */
export function findCommission(
  commissions: readonly Commission[],
  form: string,
  period: Period,
  recipient?: string,
): Commission | undefined {
  const ofForm = commissions.filter((candidate) => candidate.form === form);
  const fitting = [
    ...ofForm.filter((candidate) => candidate.period === period),
    ...ofForm.filter((candidate) => isForYearOf(candidate, period)),
    ...ofForm.filter((candidate) => isGeneralFor(candidate, period)),
  ];
  return (
    fitting.find(({ recipients }) => recipient !== undefined && recipients.includes(recipient)) ?? fitting[0]
  );
}

/** What is commissioned for a year holds in each part of it, where the form is not reported by the year too. */
function isForYearOf(candidate: Commission, period: Period): boolean {
  const isYearly = findForm(candidate.form)?.periodKinds.includes('year') ?? true;
  return !isYearly && candidate.period === String(yearOf(period));
}

/** Those of exactly that period, then the general ones. */
export function commissionsFor(
  commissions: readonly Commission[],
  form: string,
  period: Period,
): readonly Commission[] {
  const ofForm = commissions.filter((candidate) => candidate.form === form);
  return [
    ...ofForm.filter((candidate) => candidate.period === period),
    ...ofForm.filter((candidate) => isGeneralFor(candidate, period)),
  ];
}

function isGeneralFor(candidate: Commission, period: Period): boolean {
  if (candidate.period !== null) return false;
  return candidate.periodKind === undefined || candidate.periodKind === periodKind(period);
}

/** The cells to lay in for a recipient when a round opens; `{period}` stands for the period. */
export function prefillOf(
  { form, sheet: mainSheet, rows }: Commission,
  period: Period,
  recipient: string,
): readonly PrefilledCell[] {
  const definition = findForm(form);
  return rows.flatMap(({ id, sheet = mainSheet, cells: common, to }) => {
    const own = to?.find(({ recipients }) => recipients.includes(recipient));
    if (to !== undefined && own === undefined) return [];
    return Object.entries({ ...common, ...own?.cells }).map(([column, value]) => {
      const found = definition === undefined ? undefined : findColumn(definition, sheet, column);
      return { sheet, row: id, column, value: valueFor(found, value.replaceAll('{period}', period)) };
    });
  });
}

function valueFor(column: ColumnDefinition | undefined, written: string): CellValue {
  switch (column?.type.kind) {
    case 'date':
    case 'month':
      return date(written);
    case 'integer':
    case 'amount':
    case 'decimal':
    case 'percent':
      return number(written);
    case 'text':
    case 'longText':
    case 'choice':
    case 'choices':
    case 'yesNo':
    case 'computed':
    case undefined:
      return text(written);
  }
}
