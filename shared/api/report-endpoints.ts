import { z } from 'zod';
import { endpoint, nothing } from './endpoint.ts';
import { mostQuestions } from '../questions.ts';
import { reportStates, transitionNames } from '../report.ts';
import * as s from './schemas.ts';

const reportPath = z.strictObject({ report: z.uuid() });
const inLanguage = z.strictObject({ language: s.language.default('nb') });

/** For whoever reports, approves or reviews. */
export const reportEndpoints = {
  listReports: endpoint({
    method: 'get',
    path: '/api/v1/reports',
    summary: 'My reports with deadline and state',
    params: nothing,
    query: nothing,
    body: nothing,
    answer: z.strictObject({ reports: z.array(s.reportSummary).readonly() }),
  }),
  openReport: endpoint({
    method: 'get',
    path: '/api/v1/reports/:report',
    summary: 'A report with its cells, lists and conflicts, now or at a revision',
    params: reportPath,
    query: z.strictObject({ at: z.coerce.number().pipe(s.revision).optional() }),
    body: nothing,
    answer: z.strictObject({
      report: s.reportSummary,
      epoch: z.string(),
      content: s.content,
      /** What the organisation delivered last period, and the rule set that the round pins: the rules need both. */
      previous: s.content.nullable(),
      ruleSet: z.int().min(1),
      lists: z.record(s.key, z.array(s.listItem).readonly()),
      conflicts: z.array(s.conflict).readonly(),
      late: z.array(s.lateChange).readonly(),
      events: z.array(s.reportEvent).readonly(),
      /** The explanations given when the report was last sent, so that nobody types them twice. */
      explanations: z.array(s.explanation).readonly(),
      digest: z.string(),
    }),
  }),
  pushOperations: endpoint({
    method: 'post',
    path: '/api/v1/reports/:report/operations',
    summary: 'Send operations; each gets an outcome, and sending them again has no further effect',
    params: reportPath,
    query: nothing,
    body: z.strictObject({
      device: z.uuid(),
      epoch: z.string().max(64),
      formVersion: z.string().max(20),
      operations: z.array(s.operation).min(1).max(500).readonly(),
    }),
    answer: z.strictObject({
      epoch: z.string(),
      revision: s.revision,
      digest: z.string(),
      /** By the server's clock. */
      at: s.timestamp,
      results: z.array(s.operationResult).readonly(),
    }),
  }),
  pullOperations: endpoint({
    method: 'get',
    path: '/api/v1/reports/:report/operations',
    summary: 'What has happened since a revision, in order',
    params: reportPath,
    query: z.strictObject({
      since: z.coerce.number().pipe(s.revision).default(0),
      limit: z.coerce
        .number()
        .pipe(z.int().min(1))
        .default(1000)
        .transform((limit) => Math.min(limit, 1000)),
    }),
    body: nothing,
    answer: z.strictObject({
      epoch: z.string(),
      revision: s.revision,
      operations: z.array(s.loggedOperation).readonly(),
      more: z.boolean(),
    }),
  }),
  digest: endpoint({
    method: 'get',
    path: '/api/v1/reports/:report/digest',
    summary: 'SHA-256 over the sorted cells at a revision, for comparing with the client’s own',
    params: reportPath,
    query: z.strictObject({ at: z.coerce.number().pipe(s.revision).optional() }),
    body: nothing,
    answer: z.strictObject({
      epoch: z.string(),
      revision: s.revision,
      digest: z.string(),
      /** Of the form that the round has now. */
      formVersion: z.string(),
      /** A transition leaves the revision as it is, and asking for a reopening the state too. */
      state: z.enum(reportStates),
      reopeningAskedAt: s.timestamp.nullable(),
      /** When something was last asked about single cells, while only they are open. */
      questionsAt: s.timestamp.nullable(),
    }),
  }),
  pokes: endpoint({
    method: 'get',
    path: '/api/v1/reports/:report/pokes',
    summary:
      'Tells at once that the report has changed. A hint only: whoever asks for the digest now and then misses nothing',
    params: reportPath,
    query: nothing,
    body: nothing,
    answer: s.poke,
    answers: 'events',
  }),
  findings: endpoint({
    method: 'get',
    path: '/api/v1/reports/:report/findings',
    summary: 'What the rules find in a report',
    params: reportPath,
    query: inLanguage,
    body: nothing,
    answer: z.strictObject({ revision: s.revision, findings: z.array(s.finding).readonly() }),
  }),
  workbook: endpoint({
    method: 'get',
    path: '/api/v1/reports/:report/workbook',
    summary: 'The report as a workbook to fill in',
    params: reportPath,
    query: inLanguage,
    body: nothing,
    answer: nothing,
    answers: 'xlsx',
  }),
  previewImport: endpoint({
    method: 'put',
    path: '/api/v1/reports/:report/import',
    summary:
      'Read a filled workbook: what would change, and what the rules find. Nothing is changed until it is pushed',
    params: reportPath,
    query: inLanguage,
    body: nothing,
    sends: 'xlsx',
    answer: z.strictObject({
      /** Numbered from 1; the client numbers them anew for its device before it pushes them. */
      operations: z.array(s.operation).readonly(),
      findings: z.array(s.finding).readonly(),
      revision: s.revision,
      /** Sheets with content that do not belong to the form, named so that nobody believes they were sent. */
      ignoredSheets: z.array(z.string()).readonly(),
    }),
  }),
  transition: endpoint({
    method: 'post',
    path: '/api/v1/reports/:report/transitions',
    summary: 'Submit, recall, return, approve or lock; to reopen takes two, one who asks and another',
    params: reportPath,
    query: inLanguage,
    body: z.strictObject({
      transition: z.enum(transitionNames),
      reason: z.string().trim().max(4000).nullable().default(null),
      explanations: z.array(s.explanation).max(1000).readonly().default([]),
      /** Of a return: what is asked about single cells, which are then the only ones that can be changed. */
      cells: z.array(s.askedCell).max(mostQuestions).readonly().default([]),
    }),
    answer: z.strictObject({ report: s.reportSummary }),
    ifMatch: true,
    idempotent: true,
  }),
} as const;
