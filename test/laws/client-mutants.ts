import { checkReport } from '../../addin/actions/check-report.ts';
import type { Entry, Queue } from '../../addin/outbox/queue.ts';
import type { QueueStore } from '../../addin/outbox/queue-store.ts';
import { report } from '../contract/small-round.ts';
import type { Making } from './law-world.ts';

/** Panes with one clause left out, and what must notice it; beside the merges in `test/contract/merge-mutants.ts`. */
export const clientMutants: readonly {
  readonly name: string;
  readonly noticedBy: RegExp;
  readonly making: Making;
}[] = [
  {
    name: 'keeps its queue in memory alone',
    noticedBy: /P1 /,
    making: { keep: () => ({ load: () => Promise.resolve([]), save: () => Promise.resolve() }) },
  },
  {
    name: 'takes a base that its sheet has never shown',
    noticedBy: /P7 /,
    making: {
      sync: (parts, server) => ({
        ...parts,
        check: async () => {
          const open = parts.report();
          const newest = await server.store().findReport(report);
          if (open === null || newest === undefined) throw new Error('There is no report.');
          return checkReport(parts.pane, { ...open, revision: newest.revision }, parts.outbox);
        },
      }),
    },
  },
  {
    name: 'takes what was sent for acknowledged',
    noticedBy: /P1 /,
    making: {
      keep: loading((entry) => (entry.state === 'sent' ? { ...entry, state: 'acknowledged' } : entry)),
    },
  },
  {
    name: 'takes itself for a new device at every start',
    noticedBy: /P1 |P7 /,
    making: {
      keep: (store) => ({
        ...store,
        load: async (user, id) => (await store.load(user, id)).map(withNewDevice),
      }),
    },
  },
];

function loading(change: (entry: Entry) => Entry): (store: QueueStore) => QueueStore {
  return (store) => ({
    ...store,
    load: async (user, id) =>
      (await store.load(user, id)).map((queue) => ({ ...queue, entries: queue.entries.map(change) })),
  });
}

function withNewDevice(queue: Queue): Queue {
  return { ...queue, device: crypto.randomUUID() };
}
