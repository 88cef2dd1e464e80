import type { z } from 'zod';
import type { endpoints } from '../shared/api/endpoints.ts';
import type * as schemas from '../shared/api/schemas.ts';

/** What the server answers, named; the types follow from the schemas that every answer is checked against. */
export type ReportSummary = z.output<typeof schemas.reportSummary>;
export type RoundSummary = z.output<typeof schemas.round>;
export type ReportEvent = z.output<typeof schemas.reportEvent>;
export type Conflict = z.output<typeof schemas.conflict>;
export type Explanation = z.output<typeof schemas.explanation>;
export type Me = z.output<typeof endpoints.me.answer>;
export type OpenedReport = z.output<typeof endpoints.openReport.answer>;
export type RoundStatus = z.output<typeof endpoints.roundStatus.answer>;
export type RoundReport = RoundStatus['reports'][number];
export type ExportLayout = z.output<typeof endpoints.exportRound.params>['layout'];
