import { isLaidOutToAsk } from '../../shared/workbook/asked-cells.ts';
import type { CheckedReport } from './check-report.ts';
import { layOutReport } from './lay-out-report.ts';
import type { SyncParts } from './sync-report.ts';

/**
 * Lays the sheets out again when other cells are open than those that the report was returned with: the questions came, or
 * went, while this workbook was open or put away. The server takes nothing else anyhow.
 */
export async function openAskedCells(
  { pane, report, check }: SyncParts,
  checked: CheckedReport,
): Promise<void> {
  const open = report();
  if (open?.summary.mayEdit !== true) return;
  const { questions } = open.summary;
  if (isLaidOutToAsk(checked.grids, questions)) return;
  // It may have been laid out since.
  if (isLaidOutToAsk(await pane.workbook.readGrids(), questions)) return;
  const { form, lists, content } = open;
  await layOutReport(pane, open, { form, lists, known: [content] }, 'same');
  await check();
}
