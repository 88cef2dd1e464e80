import { z } from 'zod';
import { isDecimal } from '../decimal.ts';
import { severities } from '../finding.ts';
import { languages } from '../language.ts';
import { organisationKinds } from '../organisation.ts';
import { periodKind } from '../period.ts';
import { reportStates, roles, transitionNames } from '../report.ts';

/** Ids of sheets, columns, lists and fixed rows: nothing that could be a path, a property of Object or a formula. */
export const key = z
  .string()
  .regex(/^(?!__proto__$|constructor$|prototype$)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/);
export const language = z.enum(languages);
export const period = z
  .string()
  .refine((value) => periodKind(value) !== null, 'A period such as 2025 or 2023-H1');
export const decimal = z.string().max(20).refine(isDecimal, 'A decimal of at most 15 significant digits');
export const revision = z.int().min(0).max(Number.MAX_SAFE_INTEGER);
export const timestamp = z.iso.datetime();

const longestText = 32_767;
export const cellValue = z.union([
  z.strictObject({ t: z.literal('n'), v: decimal }),
  z.strictObject({ t: z.literal('s'), v: z.string().min(1).max(longestText) }),
  z.strictObject({ t: z.literal('b'), v: z.boolean() }),
  z.strictObject({ t: z.literal('d'), v: z.iso.date() }),
  z.strictObject({ t: z.literal('l'), v: z.array(z.string().max(64)).min(1).max(400).readonly() }),
  z.null(),
]);

const operationHead = {
  seq: z.int().min(1).max(Number.MAX_SAFE_INTEGER),
  base: revision,
  source: z.enum(['edit', 'reconcile', 'import', 'prefill']),
  at: z.string().max(40),
};
export const operation = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('set'),
    ...operationHead,
    sheet: key,
    row: key,
    column: key,
    value: cellValue,
  }),
  z.strictObject({
    kind: z.literal('addRow'),
    ...operationHead,
    sheet: key,
    row: z.uuid(),
    position: z.int().min(1).max(20_000),
  }),
  z.strictObject({ kind: z.literal('deleteRow'), ...operationHead, sheet: key, row: key }),
  z.strictObject({ kind: z.literal('resolve'), ...operationHead, conflict: z.uuid(), value: cellValue }),
]);

export const operationResult = z.discriminatedUnion('outcome', [
  z.strictObject({ seq: z.int(), outcome: z.literal('applied'), revision }),
  z.strictObject({
    seq: z.int(),
    outcome: z.literal('conflict'),
    revision,
    conflict: z.uuid(),
    current: z.strictObject({ value: cellValue, revision }),
  }),
  z.strictObject({
    seq: z.int(),
    outcome: z.literal('rejected'),
    code: z.enum([
      'NOT_EDITABLE',
      'CLOSED',
      'NOT_ASKED',
      'UNKNOWN_CELL',
      'LOCKED_CELL',
      'UNKNOWN_ROW',
      'ROW_DELETED',
      'UNKNOWN_CONFLICT',
      'TOO_MANY_ROWS',
      'SENSITIVE',
    ]),
  }),
]);

export const loggedOperation = z.strictObject({
  revision,
  operation,
  outcome: z.enum(['applied', 'conflict']),
  by: z.string(),
  serverTime: timestamp,
});

export const finding = z.strictObject({
  rule: z.string(),
  severity: z.enum(severities),
  trial: z.literal(true).exactOptional(),
  sheet: z.string(),
  row: z.string().nullable(),
  column: z.string().nullable(),
  sheetTitle: z.string(),
  columnTitle: z.string().nullable(),
  rowNumber: z.int().nullable(),
  cell: z.string().nullable(),
  message: z.string(),
  actual: z.string().nullable(),
  expected: z.string().nullable(),
  difference: z.string().nullable(),
});

const row = z.strictObject({ id: key, line: z.int().min(1), cells: z.record(key, cellValue) });
export const content = z.strictObject({
  sheets: z.record(key, z.strictObject({ rows: z.array(row).max(20_000).readonly() })),
});

export const organisation = z.strictObject({
  id: z.string(),
  kind: z.enum(organisationKinds),
  name: z.string(),
  shortName: z.string(),
  number: z.string().nullable(),
  parent: z.string().nullable(),
});

export const listItem = z.strictObject({
  code: z.string(),
  label: z.strictObject({ nb: z.string(), nn: z.string(), en: z.string() }),
  colour: z.enum(['green', 'yellow', 'red', 'grey']).exactOptional(),
});

export const conflict = z.strictObject({
  id: z.uuid(),
  sheet: key,
  row: key,
  column: key.nullable(),
  mine: cellValue,
  theirs: cellValue,
  /** The one whose value stands, the one whose value came second, and when. */
  theirsBy: z.string(),
  mineBy: z.string(),
  at: timestamp,
});

/** What came after the report was sent or its round had closed: kept, shown to both sides, and no part of the report. */
export const lateChange = z.strictObject({
  sheet: key,
  row: key,
  /** Null when a whole line was added or deleted. */
  column: key.nullable(),
  value: cellValue,
  code: z.enum(['NOT_EDITABLE', 'CLOSED', 'NOT_ASKED']),
  by: z.string(),
  at: timestamp,
});

export const round = z.strictObject({
  id: z.uuid(),
  form: key,
  formVersion: z.string(),
  ruleSet: z.int().min(1),
  formTitle: z.string(),
  period,
  commissioner: organisation,
  /** Reports count as on time until then … */
  deadline: timestamp,
  /** … and are no longer taken after this. */
  closes: timestamp,
  recipients: z.int(),
  delivered: z.int(),
});

/** What whoever returned a report asks about a cell, with what the cell held then. */
export const question = z.strictObject({
  sheet: key,
  row: key,
  column: key,
  question: z.string(),
  value: cellValue,
  by: z.string(),
  at: timestamp,
});

export const reportSummary = z.strictObject({
  id: z.uuid(),
  round: z.uuid(),
  form: key,
  formVersion: z.string(),
  ruleSet: z.int().min(1),
  formTitle: z.string(),
  period,
  organisation,
  state: z.enum(reportStates),
  revision,
  deadline: timestamp,
  closes: timestamp,
  late: z.boolean(),
  openConflicts: z.int(),
  /** What it was last returned with. While it can be edited, only these cells can be. */
  questions: z.array(question).readonly(),
  /** What the one who asks may do now. */
  mayEdit: z.boolean(),
  mayDo: z.array(z.enum(transitionNames)).readonly(),
  /** Who has asked that it be reopened, until another confirms or something else happens to it. */
  reopeningAsked: z
    .strictObject({
      by: z.string(),
      at: timestamp,
      reason: z.string(),
      /** By the one who reads this, who cannot confirm it. */
      isOwn: z.boolean(),
    })
    .nullable(),
});

/** Where a report is now, for whoever knows it at an earlier place. */
export const poke = z.strictObject({
  revision,
  state: z.enum(reportStates),
  formVersion: z.string(),
  reopeningAskedAt: timestamp.nullable(),
  questionsAt: timestamp.nullable(),
});

export const explanation = z.strictObject({
  finding: z.string().max(300),
  text: z.string().trim().min(1).max(2000),
});

export const askedCell = z.strictObject({
  sheet: key,
  row: key,
  column: key,
  question: z.string().trim().min(1).max(1000),
});

export const reportEvent = z.strictObject({
  from: z.enum(reportStates),
  to: z.enum(reportStates),
  transition: z.string(),
  by: z.string(),
  reason: z.string().nullable(),
  explanations: z.array(explanation).readonly(),
  questions: z.array(question).readonly(),
  late: z.boolean(),
  revision,
  contentHash: z.string(),
  at: timestamp,
});

export const membership = z.strictObject({ organisation, role: z.enum(roles) });

/** RFC 9457 `application/problem+json`. `code` is stable; `title` and `detail` are for people, in their language. */
export const problem = z.object({
  type: z.string(),
  status: z.int(),
  code: z.string(),
  title: z.string(),
  detail: z.string(),
  traceId: z.string(),
  errors: z.array(z.strictObject({ pointer: z.string(), message: z.string() })).optional(),
  /** The next sequence number that the server waits for, its epoch, and the revision the report is at. */
  expected: z.int().optional(),
  epoch: z.string().optional(),
  revision: revision.optional(),
});
export type Problem = z.infer<typeof problem>;
