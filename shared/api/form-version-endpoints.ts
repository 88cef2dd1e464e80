import { z } from 'zod';
import { endpoint, nothing } from './endpoint.ts';
import { formShape } from './form-schema.ts';
import * as s from './schemas.ts';

const versionName = z.string().min(1).max(20);
const ofCommissioner = z.strictObject({
  commissioner: z.string().max(64),
  language: s.language.default('nb'),
});
const versions = z.strictObject({ formVersion: versionName, ruleSet: z.int().min(1) });

/** What each report would get of a new version. */
export const rehearsal = z.strictObject({
  form: s.key,
  to: versions,
  reports: z
    .array(
      z.strictObject({
        report: z.uuid(),
        organisation: s.organisation,
        period: s.period,
        from: versions,
        newFindings: z.array(s.finding).readonly(),
        gone: z.int(),
        notCarried: z.array(s.finding).readonly(),
      }),
    )
    .readonly(),
});

/** For whoever makes forms, and for every pane that meets one it does not know. */
export const formVersionEndpoints = {
  formVersion: endpoint({
    method: 'get',
    path: '/api/v1/forms/:form/versions/:version',
    summary: 'A version of a form as data',
    params: z.strictObject({ form: s.key, version: versionName }),
    query: nothing,
    body: nothing,
    answer: z.strictObject({ form: formShape }),
  }),
  rehearseForm: endpoint({
    method: 'post',
    path: '/api/v1/forms/rehearsal',
    summary: 'Try a definition workbook on all reports of this period and the last; nothing is stored',
    params: nothing,
    query: ofCommissioner,
    body: nothing,
    sends: 'xlsx',
    answer: z.strictObject({
      findings: z.array(s.finding).readonly(),
      /** Null while the definition has errors. */
      rehearsal: rehearsal.nullable(),
    }),
  }),
  releaseForm: endpoint({
    method: 'post',
    path: '/api/v1/forms',
    summary: 'Release a definition workbook as a new version, for rounds opened from now on',
    params: nothing,
    query: ofCommissioner,
    body: nothing,
    sends: 'xlsx',
    answer: z.strictObject({
      findings: z.array(s.finding).readonly(),
      /** Null while the definition has errors. */
      released: z.strictObject({ form: s.key, version: versionName }).nullable(),
    }),
  }),
  rehearseRound: endpoint({
    method: 'get',
    path: '/api/v1/rounds/:round/rehearsal',
    summary: 'What the reports of a round would get of another version',
    params: z.strictObject({ round: z.uuid() }),
    query: z.strictObject({ formVersion: versionName, language: s.language.default('nb') }),
    body: nothing,
    answer: rehearsal,
  }),
  moveRound: endpoint({
    method: 'post',
    path: '/api/v1/rounds/:round/versions',
    summary: 'Go on with another version: what is written is lifted, and what has no room is listed',
    params: z.strictObject({ round: z.uuid() }),
    query: z.strictObject({ language: s.language.default('nb') }),
    body: z.strictObject({ from: versions, to: versions }),
    answer: z.strictObject({ round: s.round, rehearsal }),
  }),
} as const;
