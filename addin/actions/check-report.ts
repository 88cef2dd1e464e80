import { describeProblem } from '../../shared/forms/grid-problem-texts.ts';
import type { Grid } from '../../shared/forms/grid.ts';
import type { GridReading } from '../../shared/forms/read-grid.ts';
import { readGrid } from '../../shared/forms/read-grid.ts';
import { validate } from '../../shared/rules/validate.ts';
import { derivedId } from '../../shared/sync/derived-id.ts';
import type { OpenReport } from '../open-report.ts';
import type { Outbox } from '../outbox/outbox.ts';
import { localChanges } from './local-changes.ts';
import type { CellMap } from './locate-cell.ts';
import { mapCells } from './locate-cell.ts';
import type { Pane } from './pane.ts';

export interface CheckedReport {
  readonly grids: readonly Grid[];
  readonly cells: CellMap;
  /** Changes that this reading has put into the outbox. */
  readonly found: number;
}

/**
 * Reads the workbook, runs the rules, and keeps what is new in the outbox: events are only hints, the truth is the
 * difference between the sheet and what the server is known to hold.
 */
export async function checkReport(pane: Pane, report: OpenReport, outbox: Outbox): Promise<CheckedReport> {
  const { store, workbook } = pane;
  const { language } = store.getState();
  const { id, organisation, period } = report.summary;
  const grids = await workbook.readGrids();
  const reading = readReport(report, grids, id);
  const cells = mapCells(report.form, grids);
  const findings = validate(
    { form: report.form, period, organisation, content: reading.content, lists: report.lists },
    language,
  );
  const damage = reading.problems.map((problem) => describeProblem(report.form, problem, language));
  const drafts = report.summary.mayEdit
    ? localChanges({ report, pending: outbox.pending(), reading, cells })
    : [];
  await outbox.add(drafts);
  store.dispatch({ kind: 'reportChanged', id, change: (old) => ({ ...old, findings, damage }) });
  store.dispatch({
    kind: 'syncChanged',
    id,
    sync: { pending: outbox.pending().length, durable: outbox.isDurable() },
  });
  return { grids, cells, found: drafts.length };
}

/** A line without an id of its own gets the same one at every reading, or each reading would add it again. */
function readReport(report: OpenReport, grids: readonly Grid[], id: string): GridReading {
  let lines = 0;
  return readGrid(report.form, grids, report.lists, () => {
    lines += 1;
    return derivedId('line', id, lines);
  });
}
