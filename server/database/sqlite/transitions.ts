import { UnknownReport, type TransitionRequest } from '../../reports/store.ts';
import type { ReportRow } from '../report-row.ts';
import { isFreezing, movedReport, transitionRows } from '../transition-plan.ts';
import type { FreezeFacts, TransitionFacts } from '../transition-plan.ts';
import type { Tables } from './tables.ts';

/** Event, snapshot and state together, or none of them; none when it was asked for before. Runs inside a transaction. */
export function moveReport(tables: Tables, request: TransitionRequest): void {
  const row = tables.reports.lock(request.report);
  if (row === undefined) throw new UnknownReport(request.report);
  const moved = movedReport(factsOf(tables, row, request), request);
  if (moved === null) return;
  const freeze = isFreezing(row, moved) ? freezeFacts(tables, moved) : null;
  const { report, event, snapshot } = transitionRows(row, moved, request, freeze);
  tables.events.insert(event);
  if (snapshot !== null) tables.events.freeze(snapshot);
  tables.reports.save(report);
}

function factsOf(tables: Tables, report: ReportRow, request: TransitionRequest): TransitionFacts {
  const { id } = report;
  return {
    report,
    openConflicts: tables.openConflicts(id).length,
    lastEvent: tables.events.last(id),
    sameKey: tables.events.underKey(id, request.author, request.requestKey),
  };
}

function freezeFacts(tables: Tables, { id, version }: ReportRow): FreezeFacts {
  return {
    state: tables.cells.read(id),
    authors: tables.operations.authors(id),
    submittedHash: tables.events.snapshot(id, version)?.hash,
  };
}
