import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { text } from '../../shared/value.ts';
import type { CellValue } from '../../shared/value.ts';
import type { Period } from '../../shared/period.ts';

const folder = join(import.meta.dirname, 'commissions');

const commission = z.strictObject({
  form: z.string(),
  /** Null: for any period that has no commission of its own. */
  period: z.string().nullable(),
  source: z.string(),
  commissioner: z.string(),
  recipients: z.array(z.string()).readonly(),
  sheet: z.string(),
  rows: z.array(z.strictObject({ id: z.string(), cells: z.record(z.string(), z.string()) })).readonly(),
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

/** The commission of exactly that period, else the form's general one. */
export function findCommission(
  commissions: readonly Commission[],
  form: string,
  period: Period,
): Commission | undefined {
  const ofForm = commissions.filter((candidate) => candidate.form === form);
  return (
    ofForm.find((candidate) => candidate.period === period) ??
    ofForm.find((candidate) => candidate.period === null)
  );
}

/** The cells to lay in when a round opens; `{period}` stands for the period. */
export function prefillOf({ sheet, rows }: Commission, period: Period): readonly PrefilledCell[] {
  return rows.flatMap(({ id, cells }) =>
    Object.entries(cells).map(([column, value]) => ({
      sheet,
      row: id,
      column,
      value: text(value.replaceAll('{period}', period)),
    })),
  );
}
