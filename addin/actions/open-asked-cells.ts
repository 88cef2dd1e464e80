import { isLaidOutToAsk } from '../../shared/workbook/asked-cells.ts';
import type { OpenReport } from '../open-report.ts';
import type { CheckedReport } from './check-report.ts';
import { layOutReport } from './lay-out-report.ts';
import type { SyncParts } from './sync-report.ts';

/**
 * Lays the sheets out again when other cells are open than those that the report was returned with: the questions came, or
 * went, while this workbook was open or put away. The server takes nothing else anyhow. Answers how the sheets stand then,
 * or null when the user has written something meanwhile: that is sent first, before other sheets take the place of these.
 */
export async function openAskedCells(
  { pane, outbox, report, check }: SyncParts,
  checked: CheckedReport,
): Promise<CheckedReport | null> {
  if (isAsItShould(report(), checked)) return checked;
  // It may have been laid out since.
  const now = await check();
  const open = report();
  if (open === null || isAsItShould(open, now)) return now;
  if (now.found > 0 || outbox.pending().length > 0) return null;
  const { form, lists, content } = open;
  await layOutReport(pane, open, { form, lists, known: [content] }, 'same');
  return check();
}

const isAsItShould = (open: OpenReport | null, { grids }: CheckedReport): boolean =>
  open?.summary.mayEdit !== true || isLaidOutToAsk(grids, open.summary.questions);
