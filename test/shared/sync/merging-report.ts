import type { CellKey } from '../../../shared/content.ts';
import type { FormDefinition } from '../../../shared/forms/definition.ts';
import { draftOf } from '../../../shared/sync/draft.ts';
import type { KnownOperation, LockedReport, MergeRequest } from '../../../shared/sync/locked-report.ts';
import { mergePush, type MergeAnswer, type MergedPush } from '../../../shared/sync/merge.ts';
import { cellKey, liveRows, type OpenConflict } from '../../../shared/sync/merge-state.ts';
import type { Operation } from '../../../shared/sync/operation.ts';
import { payloadOf } from '../../../shared/sync/payload.ts';
import { text, type CellValue } from '../../../shared/value.ts';
import { smallForm } from '../../contract/small-form.ts';
import { device, report, set } from '../../contract/small-round.ts';

interface MergingReport {
  readonly push: (
    from: number,
    operations: readonly Operation[],
    more?: Partial<MergeRequest>,
  ) => MergeAnswer;
  /** What became of each operation, or why the push was refused. */
  readonly outcomes: (from: number, ...operations: readonly Operation[]) => readonly string[];
  readonly value: (column?: string, row?: string, sheet?: string) => CellValue;
  readonly conflicts: () => readonly OpenConflict[];
  readonly rows: () => readonly string[];
  readonly shut: () => void;
  /** It comes back with questions about these cells. */
  readonly ask: (...cells: readonly CellKey[]) => void;
  /** The round closes. */
  readonly close: () => void;
  /** The round goes on with another version of the form. */
  readonly use: (form: FormDefinition) => void;
  readonly revision: () => number;
}

/** A report in memory with one fixed row; remembers what a store would. */
export function newReport(): MergingReport {
  const state = draftOf({ rows: [], cells: [], conflicts: [] });
  const known = new Map<string, Map<number, KnownOperation>>();
  let revision = 0;
  let isEditable = true;
  let isClosed = false;
  let asked: ReadonlySet<string> | null = null;
  let form: FormDefinition = smallForm;

  function locked(from: string): LockedReport {
    const own = known.get(from) ?? new Map<number, KnownOperation>();
    const last = { lastSeq: own.size, isAnothers: false };
    const head = { report, epoch: 'now', form, isEditable, isClosed, asked };
    return { ...head, revision, state, known: own, device: last };
  }
  function push(from: number, operations: readonly Operation[], more: Partial<MergeRequest> = {}) {
    const request = {
      epoch: 'now',
      device: device(from),
      operations,
      isSystem: false,
      isSensitive: isBad,
      ...more,
    };
    const answer = mergePush(locked(request.device), request);
    if ('refused' in answer) return answer;
    revision = answer.revision;
    remember(request.device, answer);
    return answer;
  }
  function remember(from: string, { merged }: MergedPush): void {
    const own = known.get(from) ?? new Map<number, KnownOperation>();
    for (const { operation, result } of merged) {
      own.set(operation.seq, { payload: payloadOf(operation), result });
    }
    known.set(from, own);
  }
  const given = set(1, 0, text('given'), { column: 'given', source: 'prefill' });
  push(9, [given], { isSystem: true });
  return {
    push,
    outcomes: (from: number, ...operations: readonly Operation[]) => {
      const answer = push(from, operations);
      if ('refused' in answer) return [answer.refused.code];
      return answer.results.map((one) => (one.outcome === 'rejected' ? one.code : one.outcome));
    },
    value: (column = 'a', id = 'r1', sheet = 'fixed') =>
      state.cells.get(cellKey(sheet, id, column))?.value ?? null,
    conflicts: () => [...state.conflicts.values()],
    rows: () => liveRows(state, 'open').map((one) => one.row),
    shut: () => {
      isEditable = false;
    },
    ask: (...cells) => {
      asked = new Set(cells.map(({ sheet, row, column }) => cellKey(sheet, row, column)));
    },
    close: () => {
      isClosed = true;
    },
    use: (next) => {
      form = next;
    },
    revision: () => revision,
  };
}
const isBad = (candidate: string): boolean => candidate === 'bad';
