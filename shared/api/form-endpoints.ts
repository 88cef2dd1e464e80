import { z } from 'zod';
import { endpoint, nothing } from './endpoint.ts';
import { formDefinition } from './form-schema.ts';
import * as s from './schemas.ts';

const inLanguage = z.strictObject({ language: s.language.default('nb') });
const version = z.string().min(1).max(20);

const formSummary = z.strictObject({
  id: s.key,
  /** Of its newest version. */
  title: z.string(),
  /** From old to new; a ready-made one has no owner. */
  versions: z
    .array(z.strictObject({ version, owner: z.string().nullable(), releasedAt: s.timestamp.nullable() }))
    .readonly(),
});

/** For whoever makes forms. Nothing is stored here. */
export const formEndpoints = {
  listForms: endpoint({
    method: 'get',
    path: '/api/v1/forms',
    summary: 'The ready-made forms, and those that the organisations of the one who asks have made',
    params: nothing,
    query: inLanguage,
    body: nothing,
    answer: z.strictObject({ forms: z.array(formSummary).readonly() }),
  }),
  newDefinition: endpoint({
    method: 'get',
    path: '/api/v1/forms/definition',
    summary: 'A definition workbook to make a new form in: empty, or a worked example',
    params: nothing,
    query: inLanguage.extend({ start: z.enum(['empty', 'example']).default('example') }),
    body: nothing,
    answer: nothing,
    answers: 'xlsx',
  }),
  formDefinition: endpoint({
    method: 'get',
    path: '/api/v1/forms/:form/definition',
    summary: 'A form as a definition workbook; the newest version unless one is named',
    params: z.strictObject({ form: s.key }),
    query: inLanguage.extend({ version: version.optional() }),
    body: nothing,
    answer: nothing,
    answers: 'xlsx',
  }),
  checkForm: endpoint({
    method: 'post',
    path: '/api/v1/forms/check',
    summary:
      'Read a definition workbook: what is wrong with it, and the form when nothing is. Nothing is stored',
    params: nothing,
    query: inLanguage,
    body: nothing,
    sends: 'xlsx',
    answer: z.strictObject({
      /** Null while something must be put right first. */
      form: formDefinition.nullable(),
      findings: z.array(s.finding).readonly(),
    }),
  }),
} as const;
