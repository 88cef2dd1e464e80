import type { Consolidation } from '../consolidation/consolidate.ts';
import type { ConsolidateRequest } from '../reports/consolidate-round.ts';
import { consolidateRound } from '../reports/consolidate-round.ts';
import type { ReportParts } from '../reports/report-parts.ts';
import type { RoundRecord } from '../reports/store.ts';
import { describeRound } from './describe-round.ts';

export async function consolidateOneRound(
  parts: ReportParts,
  round: RoundRecord,
  request: ConsolidateRequest,
): Promise<Consolidation> {
  const reports = await parts.store.listReports({ round: round.id });
  return consolidateRound(parts, describeRound(parts, round, reports, request.language), request);
}
