import { endpoints } from '../../shared/api/endpoints.ts';
import type { MetaReading, WorkbookMeta } from '../../shared/workbook/workbook-meta.ts';
import type { OpenReport } from '../open-report.ts';
import { ServerProblem } from '../server/problems.ts';
import type { Pane } from './pane.ts';
import { fetchReport } from './fetch-report.ts';
import type { Former } from './unsaved-sheets.ts';

/**
 * What can be known of the report that stands in the workbook before `next` takes its place. A workbook that does not say
 * which report it holds is taken for the one that is being opened: whatever differs from it counts as unsaved.
 */
export async function formerReport(pane: Pane, reading: MetaReading, next: OpenReport): Promise<Former> {
  if (reading.status !== 'right') return { form: next.form, lists: next.lists, known: [next.content] };
  const { meta } = reading;
  const form = (await pane.findForm(meta.form, meta.formVersion)) ?? null;
  const nothing: Former = { form, lists: next.lists, known: [] };
  if (meta.report === '') return nothing;
  try {
    return { form, ...(await statesOf(pane, meta)) };
  } catch (error) {
    const isOutOfReach = error instanceof ServerProblem && [403, 404, 410].includes(error.problem.status);
    if (!isOutOfReach) throw error;
    return nothing;
  }
}

/** As the report is now, and as it was when the workbook was last in step with it. */
async function statesOf(pane: Pane, meta: WorkbookMeta): Promise<Pick<Former, 'lists' | 'known'>> {
  const now = await fetchReport(pane, meta.report);
  const { lists, content, epoch, report } = now;
  if (meta.epoch !== epoch || meta.revision >= report.revision) return { lists, known: [content] };
  const then = await pane.client.call(endpoints.openReport, {
    params: { report: meta.report },
    query: { at: meta.revision },
  });
  return { lists, known: [content, then.content] };
}
