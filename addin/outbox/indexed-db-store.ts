import type { DBSchema, IDBPDatabase } from 'idb';
import { openDB } from 'idb';
import type { Entry, Queue } from './queue.ts';
import { unsentOf } from './queue.ts';
import type { QueueStore } from './queue-store.ts';

interface Device {
  readonly device: string;
  readonly user: string;
  readonly report: string;
  readonly lastSeq: number;
  /** Not in what an earlier version of the pane has stored. */
  readonly formVersion?: string | null;
}
/** An earlier version of the pane has stored less. */
type Later = 'formVersion' | 'epoch' | 'seen';
type StoredEntry = Omit<Entry, Later> & Partial<Pick<Entry, Later>> & { readonly device: string };

interface Schema extends DBSchema {
  devices: { key: string; value: Device; indexes: { owner: [string, string] } };
  entries: { key: [string, number]; value: StoredEntry };
}

/** Every save is one transaction that is on disk before it resolves. Throws where the browser has no IndexedDB or refuses it. */
export async function openIndexedDbStore(name: string): Promise<QueueStore> {
  const database = await openDB<Schema>(name, 1, {
    upgrade(created) {
      created.createObjectStore('devices', { keyPath: 'device' }).createIndex('owner', ['user', 'report']);
      created.createObjectStore('entries', { keyPath: ['device', 'operation.seq'] });
    },
  });
  return {
    load: async (user, report) => {
      const devices = await database.getAllFromIndex('devices', 'owner', [user, report]);
      const queues = await Promise.all(devices.map((device) => readQueue(database, device)));
      return queues.sort((a, b) => unsentOf(b).length - unsentOf(a).length);
    },
    save: (before, after) => saveQueue(database, before, after),
  };
}

async function readQueue(database: IDBPDatabase<Schema>, device: Device): Promise<Queue> {
  const stored = await database.getAll(
    'entries',
    IDBKeyRange.bound([device.device, 0], [device.device, Infinity]),
  );
  const entries = stored.map(
    ({ operation, state, at, formVersion = null, epoch = null, seen = null }): Entry => {
      return { operation, state, at, formVersion, epoch, seen };
    },
  );
  return { ...device, formVersion: device.formVersion ?? null, entries };
}

async function saveQueue(database: IDBPDatabase<Schema>, before: Queue | null, after: Queue): Promise<void> {
  const transaction = database.transaction(['devices', 'entries'], 'readwrite', { durability: 'strict' });
  const { device, user, report, lastSeq, formVersion } = after;
  const entries = transaction.objectStore('entries');
  const same = before?.device === device ? before.entries : [];
  const kept = new Set(after.entries.map((entry) => entry.operation.seq));
  const known = new Set(same);
  await Promise.all([
    transaction.objectStore('devices').put({ device, user, report, lastSeq, formVersion }),
    ...after.entries.filter((entry) => !known.has(entry)).map((entry) => entries.put({ ...entry, device })),
    ...same
      .filter((entry) => !kept.has(entry.operation.seq))
      .map((entry) => entries.delete([device, entry.operation.seq])),
    ...(before === null || before.device === device
      ? []
      : givenUp(transaction.objectStore('devices'), entries, before)),
    transaction.done,
  ]);
}

/** A device that was given up for another leaves its journal behind and nothing else: the rest has gone over. */
function givenUp(
  devices: { readonly delete: (key: string) => Promise<void> },
  entries: { readonly delete: (key: [string, number]) => Promise<void> },
  before: Queue,
): readonly Promise<void>[] {
  const gone = unsentOf(before);
  return [
    ...(gone.length === before.entries.length ? [devices.delete(before.device)] : []),
    ...gone.map((entry) => entries.delete([before.device, entry.operation.seq])),
  ];
}
