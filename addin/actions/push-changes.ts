import { endpoints } from '../../shared/api/endpoints.ts';
import type { Operation } from '../../shared/sync/operation.ts';
import type { OpenReport, Rejection } from '../open-report.ts';
import type { Outbox, Outcome, Pushed, Send } from '../outbox/outbox.ts';
import type { Refusal } from '../outbox/recovery.ts';
import { ServerProblem } from '../server/problems.ts';
import { mapCells, type CellMap } from './locate-cell.ts';
import { liftPending } from './lift-pending.ts';
import type { Pane } from './pane.ts';

/**
 * Sends what is pending and tells of each answer at once, because the next request may fail. The epoch is asked for anew
 * when the server says that it has another one.
 */
export function pushChanges(
  pane: Pane,
  report: OpenReport,
  outbox: Outbox,
  onAnswer?: (outcomes: readonly Outcome[]) => void,
): Promise<Pushed> {
  const { client } = pane;
  const params = { report: report.summary.id };
  let { epoch } = report;
  const send: Send = async ({ device, operations }) => {
    const { formVersion } = report.summary;
    try {
      const answer = await client.call(endpoints.pushOperations, {
        params,
        body: { device, epoch, formVersion, operations },
      });
      return { kind: 'answered', ...answer };
    } catch (error) {
      const code = refusalCode(error);
      if (code === null) throw error;
      const now = await client.call(endpoints.digest, { params });
      epoch = now.epoch;
      return { kind: 'refused', code, revision: now.revision };
    }
  };
  return outbox.push(send, onAnswer);
}

/** Sends what an earlier run of the pane has left, before the workbook is compared with the server. */
export async function pushKept(
  pane: Pane,
  report: () => Promise<OpenReport>,
  outbox: Outbox,
): Promise<readonly Rejection[]> {
  if (outbox.pending().length === 0) return [];
  const open = await report();
  await liftPending(pane, outbox, open);
  const { outcomes } = await pushChanges(pane, open, outbox);
  return rejectionsAfter([], outcomes, mapCells(open.form, []));
}

const refusals: readonly Refusal['code'][] = [
  'EPOCH',
  'SEQUENCE_GAP',
  'MUTATION_ID_REUSE',
  'BASE',
  'DEVICE_OF_ANOTHER_USER',
];

function refusalCode(error: unknown): Refusal['code'] | null {
  if (!(error instanceof ServerProblem)) return null;
  return refusals.find((code) => code === error.problem.code) ?? null;
}

/** What stands rejected after a push: a cell written anew is judged anew. */
export function rejectionsAfter(
  before: readonly Rejection[],
  outcomes: readonly Outcome[],
  cells: CellMap,
): readonly Rejection[] {
  return outcomes.reduce((standing, { operation, result }) => {
    if (operation.kind === 'resolve') return standing;
    const place = placeOf(operation);
    const others = standing.filter(
      (old) => old.sheet !== place.sheet || old.row !== place.row || old.column !== place.column,
    );
    if (result.outcome !== 'rejected') return others;
    const value = operation.kind === 'set' ? operation.value : null;
    return [...others, { ...place, value, code: result.code, place: cells.nearest(place) }];
  }, before);
}

function placeOf(operation: Exclude<Operation, { kind: 'resolve' }>) {
  const { sheet, row } = operation;
  return { sheet, row, column: operation.kind === 'set' ? operation.column : null };
}
