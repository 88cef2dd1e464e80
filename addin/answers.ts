import type { z } from 'zod';
import type { endpoints } from '../shared/api/endpoints.ts';
import type { rehearsal } from '../shared/api/form-version-endpoints.ts';
import type * as schemas from '../shared/api/schemas.ts';

/** What the server answers, named; the types follow from the schemas that every answer is checked against. */
export type ReportSummary = z.output<typeof schemas.reportSummary>;
export type RoundSummary = z.output<typeof schemas.round>;
export type ReportEvent = z.output<typeof schemas.reportEvent>;
export type Conflict = z.output<typeof schemas.conflict>;
export type LateChange = z.output<typeof schemas.lateChange>;
export type Explanation = z.output<typeof schemas.explanation>;
export type Me = z.output<typeof endpoints.me.answer>;
export type OpenedReport = z.output<typeof endpoints.openReport.answer>;
export type RoundStatus = z.output<typeof endpoints.roundStatus.answer>;
export type RoundReport = RoundStatus['reports'][number];
export type FormSummary = z.output<typeof endpoints.listForms.answer>['forms'][number];
export type Rehearsal = z.output<typeof rehearsal>;
export type RehearsedReport = Rehearsal['reports'][number];
export type RoundLetter = z.output<typeof endpoints.roundLetters.answer>['letters'][number];
export type CommissionReading = z.output<typeof endpoints.readCommissionFile.answer>;
export type OpenRoundRequest = z.output<typeof endpoints.openRound.body>;
export type Problem = schemas.Problem;
export type ExportLayout = z.output<typeof endpoints.exportRound.params>['layout'];
