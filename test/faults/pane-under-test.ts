import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import { pushChanges } from '../../addin/actions/push-changes.ts';
import type { OpenReport } from '../../addin/open-report.ts';
import { openIndexedDbStore } from '../../addin/outbox/indexed-db-store.ts';
import { openOutbox, OutboxStuck, type Outbox } from '../../addin/outbox/outbox.ts';
import type { Draft } from '../../addin/outbox/queue.ts';
import type { Client } from '../../addin/server/client.ts';
import { ServerProblem } from '../../addin/server/problems.ts';
import { endpoints } from '../../shared/api/endpoints.ts';
import { text } from '../../shared/value.ts';
import { pause } from './server-under-test.ts';
import { intentOf, type Acknowledged, type Writer } from './verify.ts';

export interface PaneUnderTest extends Writer {
  readonly client: Client;
  readonly report: string;
  /** How often which error came, such as `Offline` or `503 DATABASE_BUSY`. */
  readonly failures: ReadonlyMap<string, number>;
  /** Writes no more, and resolves when all that it has written is acknowledged. */
  readonly drain: () => Promise<void>;
}

export interface Place {
  readonly client: Client;
  readonly report: string;
  readonly user: string;
  /** Texts without a type of their own: what the cell is for does not matter here. */
  readonly columns: readonly string[];
  readonly sheet: string;
}

const held = new Set<string>();
const longestDrain = 90_000;
const fewEnough = 8;

/**
 * Types without a pause, with the add-in's own client, outbox and IndexedDB store; only Excel and the waiting of its
 * back-off are missing. Now and then its window is closed and opened again. `padding`: characters in each cell.
 */
export function openPane(place: Place, padding = 0): PaneUnderTest {
  const written: string[] = [];
  const acknowledged: Acknowledged[] = [];
  const failures = new Map<string, number>();
  const drafts = draftsOf(place, padding);
  let isDraining = false;

  const write = async (outbox: Outbox, base: number, { epoch, summary }: OpenReport): Promise<void> => {
    const next = [drafts(base), drafts(base)];
    const { formVersion } = summary;
    await outbox.add(next, { formVersion, epoch, sight: () => null });
    written.push(...next.map((draft) => intentOf({ ...draft, seq: 0, at: '' })));
  };
  const run = async (): Promise<void> => {
    let report: OpenReport | null = null;
    let outbox = await openBox(place);
    let base = 0;
    for (let round = 1; !isDraining || outbox.pending().length > 0; round += 1) {
      try {
        report ??= await openReport(place);
        base = Math.max(base, report.revision);
        if (!isDraining && outbox.pending().length < fewEnough) {
          await write(outbox, base, report);
        }
        const pushed = await pushChanges({ client: place.client }, report, outbox, (outcomes) => {
          const epoch = report?.epoch ?? '';
          for (const { operation, result } of outcomes) {
            const revision = 'revision' in result ? result.revision : null;
            acknowledged.push({ intent: intentOf(operation), epoch, revision });
          }
        });
        base = pushed.last?.revision ?? base;
        await pause(5);
      } catch (error) {
        if (error instanceof OutboxStuck) throw error;
        const name = nameOf(error);
        failures.set(name, (failures.get(name) ?? 0) + 1);
        report = null;
        base = 0;
        await pause(50 + Math.random() * 100);
      }
      if (round % 25 === 0) {
        outbox.close();
        outbox = await openBox(place);
      }
    }
    outbox.close();
  };
  const running = run();
  // It is looked at by `drain`; without this an early error would end the test's process.
  running.catch(() => undefined);
  return {
    ...{ client: place.client, report: place.report, written, acknowledged, failures },
    drain: async () => {
      isDraining = true;
      const tooLate = pause(longestDrain).then(() => {
        throw new Error(`The pane cannot send what it has: ${JSON.stringify([...failures])}`);
      });
      await Promise.race([running, tooLate]);
    },
  };
}

async function openBox({ user, report }: Place): Promise<Outbox> {
  return openOutbox(
    { user, report },
    {
      store: await outboxes,
      newDevice: randomUUID,
      now: () => new Date(),
      hold: (device) => {
        if (held.has(device)) return Promise.resolve(null);
        held.add(device);
        return Promise.resolve({ release: () => held.delete(device) });
      },
    },
  );
}
const outboxes = openIndexedDbStore('faults');

/** The pane has a sheet beside this; what pushing needs of the report is here. */
async function openReport({ client, report: id }: Place): Promise<OpenReport> {
  const { epoch, report } = await client.call(endpoints.openReport, { params: { report: id } });
  return { epoch, summary: report, revision: report.revision } as OpenReport;
}

/** A row, then its cells from left to right, then the next row. No value comes twice. */
function draftsOf({ sheet, columns }: Place, padding: number): (base: number) => Draft {
  const name = randomUUID().slice(0, 8);
  let count = 0;
  let row = '';
  return (base) => {
    const column = columns[(count % (columns.length + 1)) - 1];
    count += 1;
    if (column === undefined) row = randomUUID();
    const head = { sheet, row, base, source: 'edit' } as const;
    if (column === undefined) return { kind: 'addRow', ...head, position: 1 };
    return { kind: 'set', ...head, column, value: text(`${name}:${count} ${'x'.repeat(padding)}`.trim()) };
  };
}

function nameOf(error: unknown): string {
  if (error instanceof ServerProblem) return `${error.problem.status} ${error.problem.code}`;
  return error instanceof Error ? error.name : 'something that is no error';
}
