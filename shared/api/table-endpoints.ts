import { z } from 'zod';
import { endpoint, nothing } from './endpoint.ts';
import * as s from './schemas.ts';

const gridValue = z.union([z.string().max(1000), z.number(), z.boolean(), z.null()]);

/** Checking looks at many pairs of lines; so many cells take a second or two at worst. */
export const mostCells = 5000;

const grid = z.strictObject({
  name: z.string().max(100),
  values: z.array(z.array(gridValue).max(500).readonly()).max(mostCells).readonly(),
});

const grids = z
  .array(grid)
  .min(1)
  .max(20)
  .refine(
    (all) => all.flatMap(({ values }) => values).reduce((sum, row) => sum + row.length + 1, 0) <= mostCells,
    `At most ${mostCells} cells in all, rows counted in`,
  );

const tableCheck = z.strictObject({
  sheet: z.string(),
  kind: z.enum(['total', 'difference', 'percentage']),
  cell: z.string(),
  label: z.string(),
  printed: z.string(),
  terms: z.array(z.string()).readonly(),
  recomputed: z.string().nullable(),
  difference: z.string().nullable(),
  tolerance: z.string().nullable(),
  verdict: z.enum(['exact', 'withinRounding', 'wrong', 'uncertain', 'notCheckable']),
  isRare: z.boolean(),
  doubt: z.enum(['termsMissing', 'unreadable', 'twoReadings', 'mayBeRounded', 'mayBeNoteMark']).nullable(),
  doubtAt: z.string().nullable(),
  /** What stands, what was recomputed, the difference and what it means, in the language asked for. */
  message: z.string(),
});

/** For whoever has a table: nothing of it is kept. */
export const tableEndpoints = {
  checkTables: endpoint({
    method: 'post',
    path: '/api/v1/tables/check',
    summary: 'Totals, differences and percentages of any table, recomputed; nothing is kept',
    params: nothing,
    query: z.strictObject({ language: s.language.default('nb') }),
    body: z.strictObject({ grids }),
    answer: z.strictObject({ checks: z.array(tableCheck).readonly() }),
  }),
} as const;
