import type { Operation } from '../../shared/sync/operation.ts';
import type { OpenReport, SyncState, WaitingChange } from '../open-report.ts';
import type { Outbox } from '../outbox/outbox.ts';
import type { CellMap } from './locate-cell.ts';
import { placeOf } from './save-unsent.ts';

/** What is kept on this machine and not yet on the server: how many operations, and which cells. */
export function whatWaits(
  outbox: Pick<Outbox, 'pending'>,
  report: Pick<OpenReport, 'conflicts'>,
  cells: CellMap,
): Pick<SyncState, 'pending' | 'waiting'> {
  const pending = outbox.pending();
  return { pending: pending.length, waiting: waitingChanges(pending, report, cells) };
}

/** Cell by cell, as it was written last. That a line was added shows in its cells. */
function waitingChanges(
  pending: readonly Operation[],
  report: Pick<OpenReport, 'conflicts'>,
  cells: CellMap,
): readonly WaitingChange[] {
  const byCell = new Map<string, WaitingChange>();
  for (const operation of pending) {
    const at = placeOf(operation, report);
    if (at === null) continue;
    const { sheet, row, column, value } = at;
    const key = `${sheet}\n${row}\n${column ?? ''}`;
    const since = byCell.get(key)?.since ?? operation.at;
    const place = column === null ? null : cells.cell({ sheet, row, column });
    byCell.set(key, { sheet, row, column, value, since, place });
  }
  return [...byCell.values()];
}
