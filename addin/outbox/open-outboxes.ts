import { holdDevice } from './device-lock.ts';
import { openIndexedDbStore } from './indexed-db-store.ts';
import type { Outbox } from './outbox.ts';
import { openOutbox } from './outbox.ts';
import type { QueueStore } from './queue-store.ts';

export type OpenOutbox = (owner: { readonly user: string; readonly report: string }) => Promise<Outbox>;

/** `partition` keeps apart what Office on the web keeps apart. Without IndexedDB the outboxes say that they are not durable. */
export async function openOutboxes(partition: string): Promise<OpenOutbox> {
  const store = await openIndexedDbStore(`${partition}rapportark-outbox`).catch(
    (): QueueStore | null => null,
  );
  return (owner) =>
    openOutbox(owner, {
      store,
      newDevice: () => crypto.randomUUID(),
      now: () => new Date(),
      hold: holdDevice,
    });
}
