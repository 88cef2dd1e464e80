import { describeProblem } from '../../shared/workbook/grid-problem-texts.ts';
import type { Grid } from '../../shared/workbook/grid.ts';
import type { GridReading } from '../../shared/workbook/read-grid.ts';
import { readGrid } from '../../shared/workbook/read-grid.ts';
import type { TextReading } from '../../shared/workbook/text-reading.ts';
import { textReadingFinding } from '../../shared/workbook/text-reading.ts';
import { revalidate } from '../../shared/rules/revalidate.ts';
import { findingsOf } from '../../shared/rules/validation.ts';
import { derivedId } from '../../shared/sync/derived-id.ts';
import type { OpenReport, TakenReading } from '../open-report.ts';
import type { Outbox } from '../outbox/outbox.ts';
import { contentAfter } from './content-after.ts';
import { localChanges } from './local-changes.ts';
import type { CellMap } from './locate-cell.ts';
import { mapCells } from './locate-cell.ts';
import type { Pane } from './pane.ts';
import { settleReadings } from './settle-readings.ts';
import { originOf } from './sight-of.ts';
import { takeReadings } from './take-readings.ts';
import { whatWaits } from './waiting-changes.ts';

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
  const grids = await pane.workbook.readGrids();
  const reading = readReport(report, grids);
  const base = contentAfter(report.content, outbox.pending());
  const { content, fresh, taken } = settleReadings(reading, report.readings, base);
  const cells = mapCells(report.form, grids);
  const { mayEdit } = report.summary;
  // What is written where nothing may be written now is for the server to refuse and keep, so that both sides are told.
  const drafts =
    mayEdit || isReporter(pane, report)
      ? localChanges({ report, pending: outbox.pending(), reading: { ...reading, content }, cells })
      : [];
  await outbox.add(drafts, originOf(report, base));
  const show = shower(pane, report, { ...reading, content });
  show(fresh, taken);
  pane.store.dispatch({
    kind: 'syncChanged',
    id: report.summary.id,
    sync: {
      ...whatWaits(outbox, report, cells),
      durable: outbox.isDurable(),
      unread: outbox.hasUnread(),
    },
  });
  if (mayEdit) await takeReadings(pane, report, fresh, taken, show);
  return { grids, cells, found: drafts.length };
}

function isReporter({ store }: Pane, { summary }: OpenReport): boolean {
  const memberships = store.getState().me?.memberships ?? [];
  return memberships.some(
    ({ role, organisation }) => role === 'reporter' && organisation.id === summary.organisation.id,
  );
}

/** Shows what the rules find, with a note for each text that stands in the sheet as it was written. */
function shower(
  { store }: Pane,
  report: OpenReport,
  { content, problems }: Pick<GridReading, 'content' | 'problems'>,
): (standing: readonly TextReading[], taken: readonly TakenReading[]) => void {
  const { language } = store.getState();
  const { form, lists, previous, ruleSet, summary } = report;
  const { id, organisation, period } = summary;
  const { questions } = summary;
  const toCheck = { form, period, organisation, content, previous, lists, questions };
  const checked = revalidate(report.checked, toCheck, ruleSet);
  const found = findingsOf(checked, language);
  const damage = problems.map((problem) => describeProblem(form, problem, language));
  return (standing, readings) => {
    const notes = standing.map((reading) => textReadingFinding(form, reading, language));
    const change = (old: OpenReport) => ({
      ...old,
      findings: [...notes, ...found],
      checked,
      damage,
      readings,
    });
    store.dispatch({ kind: 'reportChanged', id, change });
  };
}

/** A line without an id of its own gets the same one at every reading, or each reading would add it again. */
function readReport(report: OpenReport, grids: readonly Grid[]): GridReading {
  const { id } = report.summary;
  let lines = 0;
  return readGrid(report.form, grids, report.lists, () => {
    lines += 1;
    return derivedId('line', id, lines);
  });
}
