import { z } from 'zod';
import { endpoint, nothing } from './endpoint.ts';
import { openRound } from './round-endpoints.ts';
import * as s from './schemas.ts';

const commissionPath = z.strictObject({ organisation: z.string().max(64), form: s.key });

/** A range of Excel as `values` gives it. */
const grid = z.strictObject({
  name: z.string().max(100).default(''),
  values: z
    .array(
      z
        .array(z.union([z.string().max(32_767), z.number(), z.boolean(), z.null()]))
        .max(200)
        .readonly(),
    )
    .max(20_000)
    .readonly(),
});

const commissionReading = z.strictObject({
  /** As a round is opened with them; empty while something must be corrected. */
  recipients: openRound.shape.recipients.or(z.tuple([])),
  lines: z
    .array(
      z.strictObject({
        sheet: s.key,
        row: s.key,
        rowNumber: z.int(),
        asked: z.array(z.string()).readonly(),
        informed: z.array(z.string()).readonly(),
      }),
    )
    .readonly(),
  findings: z.array(s.finding).readonly(),
});

/** For whoever commissions, before a round is opened. Nothing is stored. */
export const commissionEndpoints = {
  readCommissionFile: endpoint({
    method: 'put',
    path: '/api/v1/organisations/:organisation/commissions/:form',
    summary:
      'Read a table of assignments: recipients and what is laid in for each, and what is wrong with it',
    params: commissionPath,
    query: z.strictObject({ language: s.language.default('nb') }),
    body: nothing,
    sends: 'xlsx',
    answer: commissionReading,
  }),
  readCommissionRange: endpoint({
    method: 'post',
    path: '/api/v1/organisations/:organisation/commissions/:form',
    summary: 'The same for a range that is selected in Excel',
    params: commissionPath,
    query: z.strictObject({ language: s.language.default('nb') }),
    body: grid,
    answer: commissionReading,
  }),
  commissionTable: endpoint({
    method: 'get',
    path: '/api/v1/organisations/:organisation/commissions/:form/table',
    summary: 'An empty table of assignments to fill in',
    params: commissionPath,
    query: z.strictObject({ language: s.language.default('nb') }),
    body: nothing,
    answer: nothing,
    answers: 'xlsx',
  }),
} as const;
