import type { Operation } from '../../shared/sync/operation.ts';
import type { EventRecord, RejectedOperation } from './store.ts';

const mostShown = 100;

/**
 * What was written and not taken because the report had been sent, its round was closed or other cells were asked about,
 * newest first, for both sides to see: since it was last sent, and of each cell the last.
 */
export function lateChanges(rejected: readonly RejectedOperation[], events: readonly EventRecord[]) {
  const sentAt = events.findLast(({ transition }) => transition === 'submit')?.at ?? '';
  const late = rejected.filter(isLate).filter(({ serverTime }) => serverTime >= sentAt);
  const byPlace = new Map(late.map((one) => [placeOf(one.operation), one]));
  const newestFirst = [...byPlace.values()].sort((a, b) => (a.serverTime < b.serverTime ? 1 : -1));
  return newestFirst.slice(0, mostShown).map(described);
}

/** Resolutions are left out: the conflict that one was about is still shown as open. */
type LateOperation = Exclude<Operation, { kind: 'resolve' }>;
type LateCode = (typeof lateCodes)[number];
const lateCodes = ['NOT_EDITABLE', 'CLOSED', 'NOT_ASKED'] as const;

interface Late extends RejectedOperation {
  readonly operation: LateOperation;
  readonly code: LateCode;
}

function isLate(one: RejectedOperation): one is Late {
  return one.operation.kind !== 'resolve' && lateCodes.some((code) => code === one.code);
}

function placeOf(operation: LateOperation): string {
  return JSON.stringify([operation.sheet, operation.row, columnOf(operation)]);
}

const columnOf = (operation: LateOperation) => (operation.kind === 'set' ? operation.column : null);

function described({ operation, code, by, serverTime }: Late) {
  const { sheet, row } = operation;
  const value = operation.kind === 'set' ? operation.value : null;
  return { sheet, row, column: columnOf(operation), value, code, by, at: serverTime };
}
