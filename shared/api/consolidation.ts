import { z } from 'zod';
import * as s from './schemas.ts';

const consolidatedCell = z.strictObject({
  value: s.cellValue,
  revision: s.revision,
  by: z.string(),
  at: s.timestamp,
});
const consolidatedLine = z.strictObject({
  organisation: z.string(),
  report: z.uuid(),
  sheet: s.key,
  row: s.key,
  number: z.int(),
  /** As people find it in the unit's own workbook, such as `Prosjekter!D7`. */
  place: z.string(),
  cells: z.record(s.key, consolidatedCell),
});
const consolidatedUnit = z.strictObject({
  organisation: s.organisation,
  report: z.uuid(),
  state: s.reportSummary.shape.state,
  included: z.boolean(),
  late: z.boolean(),
  revision: s.revision,
  contentHash: z.string(),
  errors: z.int(),
  warnings: z.int(),
  lines: z.int(),
  /** Sum of the column with the role amount, in its unit; null where the form has none. */
  sum: s.decimal.nullable(),
});
/** Many reports as one table with, for every line, where it came from. */
export const consolidation = z.strictObject({
  round: s.round,
  asOf: s.timestamp,
  ruleSetVersion: z.string(),
  /** SHA-256 over the included reports' ids, revisions and content hashes. */
  hash: z.string(),
  includes: z.enum(['delivered', 'all']),
  units: z.array(consolidatedUnit).readonly(),
  lines: z.array(consolidatedLine).readonly(),
  total: s.decimal.nullable(),
  /** Codes of the column with the role assessment, counted; empty where the form has none. */
  counts: z.record(z.string(), z.int()),
  /** What the codes in the cells stand for. */
  lists: z.record(s.key, z.array(s.listItem).readonly()),
  findings: z.array(s.finding.extend({ organisation: z.string() })).readonly(),
});
