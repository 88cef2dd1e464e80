import { randomUUID } from 'node:crypto';
import type {
  Author,
  NewReport,
  Push,
  RoundRecord,
  Store,
  TransitionRequest,
} from '../../server/reports/store.ts';
import type { Operation } from '../../shared/sync/operation.ts';
import { text, type CellValue } from '../../shared/value.ts';
import { smallForm } from './small-form.ts';

export const kari: Author = { tenant: 'tenant', object: 'kari', name: 'Kari Reporter' };
export const ola: Author = { tenant: 'tenant', object: 'ola', name: 'Ola Approver' };
/** Another who may do what Ola may. */
export const eva: Author = { tenant: 'tenant', object: 'eva', name: 'Eva Controller' };
export const device = (n: number): string => `00000000-0000-4000-8000-00000000000${n}`;
export const row = (n: number): string => `00000000-0000-4000-9000-00000000000${n}`;
export const report = '00000000-0000-4000-a000-000000000001';
export const now = '2026-01-15T10:00:00.000Z';

export const round: RoundRecord = {
  id: '00000000-0000-4000-b000-000000000001',
  form: smallForm.id,
  formVersion: smallForm.version,
  ruleSet: 1,
  period: '2025',
  commissioner: 'region',
  openedAt: '2026-01-01T08:00:00.000Z',
  deadline: '2026-02-01T22:59:59.000Z',
  closes: '2026-03-01T22:59:59.000Z',
};

/** Three fixed rows r1, r2, r3 with a locked cell each. */
export const smallReport: NewReport = {
  id: report,
  organisation: 'trust',
  prefill: [1, 2, 3].map((n) => ({
    sheet: 'fixed',
    row: `r${n}`,
    column: 'given',
    value: text(`given ${n}`),
  })),
};

export function openSmallRound(store: Store): Promise<void> {
  return store.createRound(round, [smallReport], ola);
}

export function set(seq: number, base: number, value: CellValue, at: Partial<Operation> = {}): Operation {
  return {
    kind: 'set',
    seq,
    base,
    source: 'edit',
    at: now,
    sheet: 'fixed',
    row: 'r1',
    column: 'a',
    value,
    ...at,
  } as Operation;
}

export function addRow(seq: number, base: number, id: string, position = 1): Operation {
  return { kind: 'addRow', seq, base, source: 'edit', at: now, sheet: 'open', row: id, position };
}
export function deleteRow(seq: number, base: number, id: string): Operation {
  return { kind: 'deleteRow', seq, base, source: 'edit', at: now, sheet: 'open', row: id };
}
export function resolve(seq: number, base: number, conflict: string, value: CellValue): Operation {
  return { kind: 'resolve', seq, base, source: 'edit', at: now, conflict, value };
}

export function pushOf(
  store: Store,
  from: number,
  operations: readonly Operation[],
  more: Partial<Push> = {},
): Push {
  const { formVersion } = round;
  const head = { report, device: device(from), epoch: store.epoch, formVersion };
  return { ...head, author: kari, operations, now, ...more };
}

export function transitionOf(
  transition: TransitionRequest['transition'],
  to: TransitionRequest['to'],
  revision: number,
  more: Partial<TransitionRequest> = {},
): TransitionRequest {
  return {
    report,
    transition,
    to,
    revision,
    seenQuestions: [],
    author: kari,
    reason: 'because',
    explanations: [],
    questions: [],
    late: false,
    requestKey: randomUUID(),
    now,
    ...more,
  };
}
