import type { LayoutId } from '../../shared/workbook/layouts-of-form.ts';
import { layOutExport } from '../exports/layouts.ts';
import type { ConsolidateRequest } from '../reports/consolidate-round.ts';
import type { ReportParts } from '../reports/report-parts.ts';
import { formOf } from '../reports/report-parts.ts';
import type { RoundRecord } from '../reports/store.ts';
import type { WorkbookFile } from '../workbooks/workbook-file.ts';
import { writePlan } from '../workbooks/write-plan.ts';
import { consolidateOneRound } from './consolidate-one-round.ts';

/** A publication layout of a round as a workbook. */
export async function exportRound(
  parts: ReportParts,
  round: RoundRecord,
  layout: LayoutId,
  request: ConsolidateRequest,
): Promise<WorkbookFile> {
  const consolidation = await consolidateOneRound(parts, round, request);
  const { plan } = layOutExport(layout, formOf(parts, round), consolidation, request.language);
  return {
    name: `${layout}-${round.form}-${round.period}.xlsx`,
    bytes: await writePlan(plan, { created: consolidation.asOf }),
  };
}
