import type { z } from 'zod';
import type { endpoints } from '../../../shared/api/endpoints.ts';
import type { Problem } from '../../../shared/api/schemas.ts';
import type { Operation } from '../../../shared/sync/operation.ts';

type AnswerOf<Name extends keyof typeof endpoints> = z.infer<(typeof endpoints)[Name]['answer']>;
type Field<Name extends keyof typeof endpoints, Key extends keyof AnswerOf<Name>> = AnswerOf<Name>[Key];

/** Every field that any answer has; a test reads those that its answer has, and fails when they are not there. */
export interface AnswerJson extends Omit<Problem, 'errors' | 'expected' | 'epoch' | 'revision'> {
  readonly errors: readonly { readonly pointer: string; readonly message: string }[];
  readonly expected: number;
  readonly epoch: string;
  readonly revision: number;
  readonly name: string;
  readonly memberships: Field<'me', 'memberships'>;
  readonly rounds: Field<'listRounds', 'rounds'>;
  readonly round: Field<'openRound', 'round'>;
  readonly reports: Field<'openRound', 'reports'>;
  readonly report: Field<'openReport', 'report'>;
  readonly content: Field<'openReport', 'content'>;
  readonly events: Field<'openReport', 'events'>;
  readonly late: Field<'openReport', 'late'>;
  readonly explanations: Field<'openReport', 'explanations'>;
  readonly checks: Field<'checkTables', 'checks'>;
  readonly digest: string;
  readonly results: readonly { readonly outcome: string; readonly conflict: string }[];
  readonly operations: readonly (Operation & { readonly column?: string })[];
  readonly findings: Field<'findings', 'findings'>;
  readonly ignoredSheets: Field<'previewImport', 'ignoredSheets'>;
  readonly form: Field<'formVersion', 'form'>;
  readonly forms: Field<'listForms', 'forms'>;
  readonly rehearsal: Field<'moveRound', 'rehearsal'>;
  readonly released: Field<'releaseForm', 'released'>;
  readonly users: readonly object[];
  readonly keys: readonly object[];
  readonly token: string;
}
