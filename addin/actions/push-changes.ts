import { endpoints } from '../../shared/api/endpoints.ts';
import type { Operation } from '../../shared/sync/operation.ts';
import type { OpenReport, Rejection } from '../open-report.ts';
import type { Outbox, Outcome, Pushed, Send } from '../outbox/outbox.ts';
import type { Refusal } from '../outbox/recovery.ts';
import { ServerProblem } from '../server/problems.ts';
import { fetchReport } from './fetch-report.ts';
import type { CellMap } from './locate-cell.ts';
import type { Pane } from './pane.ts';
import { sightOf } from './sight-of.ts';

/** Sends what is unsent and tells of each answer at once, because the next request may fail. */
export function pushChanges(
  pane: Pick<Pane, 'client'>,
  report: Pick<OpenReport, 'summary'>,
  outbox: Outbox,
  onAnswer?: (outcomes: readonly Outcome[]) => void,
): Promise<Pushed> {
  const { id, formVersion } = report.summary;
  const send: Send = async ({ device, epoch, operations }) => {
    try {
      const answer = await pane.client.call(endpoints.pushOperations, {
        params: { report: id },
        body: { device, epoch, formVersion, operations },
      });
      return { kind: 'answered', ...answer };
    } catch (error) {
      const refused = refusedBy(error);
      if (refused === null) throw error;
      return { kind: 'refused', ...refused, server: await standingOf(pane, id) };
    }
  };
  return outbox.push(send, onAnswer);
}

async function standingOf(pane: Pick<Pane, 'client'>, id: string): Promise<Refusal['server']> {
  const { epoch, report, content, conflicts } = await fetchReport(pane, id);
  return { epoch, revision: report.revision, sight: sightOf(content, conflicts) };
}

const refusals: readonly Refusal['code'][] = [
  'EPOCH',
  'SEQUENCE_GAP',
  'MUTATION_ID_REUSE',
  'BASE',
  'DEVICE_OF_ANOTHER_USER',
];

function refusedBy(error: unknown): Pick<Refusal, 'code' | 'expected'> | null {
  if (!(error instanceof ServerProblem)) return null;
  const { problem } = error;
  const code = refusals.find((known) => known === problem.code);
  return code === undefined ? null : { code, expected: problem.expected ?? null };
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
