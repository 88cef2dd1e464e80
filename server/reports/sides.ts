import type { Sides } from '../identity/policy.ts';
import type { ReportRecord, RoundRecord } from './store.ts';

export function sidesOfReport(report: ReportRecord): Sides {
  return { commissioning: report.round.commissioner, reporting: [report.organisation] };
}

export function sidesOfRound(round: RoundRecord, reports: readonly ReportRecord[]): Sides {
  return { commissioning: round.commissioner, reporting: reports.map(({ organisation }) => organisation) };
}
