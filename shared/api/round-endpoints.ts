import { z } from 'zod';
import { consolidation } from './consolidation.ts';
import { endpoint, nothing } from './endpoint.ts';
import { letterKinds } from '../mail/letter.ts';
import * as s from './schemas.ts';

const roundPath = z.strictObject({ round: z.uuid() });

const prefilledCell = z.strictObject({ sheet: s.key, row: s.key, column: s.key, value: s.cellValue });

export const openRound = z.strictObject({
  form: s.key,
  period: s.period,
  commissioner: z.string().max(64),
  deadline: s.timestamp,
  closes: s.timestamp,
  recipients: z
    .array(
      z.strictObject({
        organisation: z.string().max(64),
        prefill: z.array(prefilledCell).max(5000).readonly(),
      }),
    )
    .min(1)
    .max(500)
    .readonly(),
});

/** For whoever commissions. */
export const roundEndpoints = {
  openRound: endpoint({
    method: 'post',
    path: '/api/v1/rounds',
    summary: 'Open a round: one report per recipient, with what is known laid in',
    params: nothing,
    query: nothing,
    body: openRound,
    idempotent: true,
    answer: z.strictObject({ round: s.round, reports: z.array(s.reportSummary).readonly() }),
  }),
  listRounds: endpoint({
    method: 'get',
    path: '/api/v1/rounds',
    summary: 'Rounds that the one who asks has commissioned or can see',
    params: nothing,
    query: nothing,
    body: nothing,
    answer: z.strictObject({ rounds: z.array(s.round).readonly() }),
  }),
  roundStatus: endpoint({
    method: 'get',
    path: '/api/v1/rounds/:round/status',
    summary: 'Who has delivered what',
    params: roundPath,
    query: nothing,
    body: nothing,
    answer: z.strictObject({
      round: s.round,
      reports: z
        .array(
          s.reportSummary.extend({ errors: z.int(), warnings: z.int(), lastChange: s.timestamp.nullable() }),
        )
        .readonly(),
    }),
  }),
  roundLetters: endpoint({
    method: 'get',
    path: '/api/v1/rounds/:round/letters',
    summary:
      'Letters to those whom it concerns, to be sent by whoever asks: nothing is sent, no address is known',
    params: roundPath,
    query: z.strictObject({ kind: z.enum(letterKinds), language: s.language.default('nb') }),
    body: nothing,
    answer: z.strictObject({
      letters: z
        .array(
          z.strictObject({
            report: z.uuid(),
            organisation: s.organisation,
            subject: z.string(),
            body: z.string(),
            /** Opens a mail program with the letter, shortened where such an address has no room. */
            mailto: z.string().startsWith('mailto:'),
          }),
        )
        .readonly(),
    }),
  }),
  consolidate: endpoint({
    method: 'get',
    path: '/api/v1/rounds/:round/consolidation',
    summary: 'All reports of a round as one table with provenance, totals and findings across reports',
    params: roundPath,
    query: z.strictObject({
      language: s.language.default('nb'),
      includes: z.enum(['delivered', 'all']).default('delivered'),
    }),
    body: nothing,
    answer: consolidation,
  }),
  exportRound: endpoint({
    method: 'get',
    path: '/api/v1/rounds/:round/exports/:layout',
    summary: 'A publication layout of a consolidated round as .xlsx',
    params: z.strictObject({
      round: z.uuid(),
      layout: z.enum(['annual-report-list', 'assessment-overview', 'consolidation']),
    }),
    query: z.strictObject({
      language: s.language.default('nb'),
      includes: z.enum(['delivered', 'all']).default('delivered'),
    }),
    body: nothing,
    answer: nothing,
    answers: 'xlsx',
  }),
} as const;
