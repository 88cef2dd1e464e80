import { UnknownReport, type TransitionRequest } from '../../reports/store.ts';
import type { ReportRow } from '../report-row.ts';
import { isFreezing, movedReport, transitionRows, type FreezeFacts } from '../transition-plan.ts';
import type { Tables } from './tables.ts';

/** Event, snapshot and state together, or none of them. Runs inside a transaction. */
export function moveReport(tables: Tables, request: TransitionRequest): void {
  const row = tables.reports.lock(request.report);
  if (row === undefined) throw new UnknownReport(request.report);
  const moved = movedReport({ report: row, openConflicts: tables.openConflicts(row.id).length }, request);
  const freeze = isFreezing(request) ? freezeFacts(tables, moved) : null;
  const { report, event, snapshot } = transitionRows(row, moved, request, freeze);
  tables.events.insert(event);
  if (snapshot !== null) tables.events.freeze(snapshot);
  tables.reports.save(report);
}

function freezeFacts(tables: Tables, { id, version }: ReportRow): FreezeFacts {
  return {
    state: tables.cells.read(id),
    authors: tables.operations.authors(id),
    submittedHash: tables.events.snapshot(id, version)?.hash,
  };
}
