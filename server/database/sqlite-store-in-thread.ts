import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { FormDefinition } from '../../shared/forms/definition.ts';
import type { Store } from '../reports/store.ts';
import { receivedError, storeMethods, type StoreMethod, type ThreadAnswer } from './thread-message.ts';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * The embedded store in a thread of its own, so that a commit to a slow disk holds up nobody who only asks. It knows the
 * forms that it is given and those that the database holds. Should the thread fail, whoever waits is told and the process ends:
 * what it had not answered is not known to be stored.
 */
export async function createSqliteStoreInThread(given: {
  readonly file: string;
  readonly forms: readonly FormDefinition[];
}): Promise<Store> {
  const worker = new Worker(new URL('./sqlite-thread.ts', import.meta.url), { workerData: given });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.on('message', (message: ThreadAnswer) => {
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if ('error' in message) asked?.reject(receivedError(message.error));
    else asked?.resolve(message.value);
  });
  worker.on('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error('The thread of the database has ended.'));
    waiting.clear();
  });
  const answerTo = (id: number): Promise<unknown> =>
    new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
  const ask = (method: StoreMethod, args: readonly unknown[]): Promise<unknown> => {
    last += 1;
    const answered = answerTo(last);
    worker.postMessage({ id: last, method, args });
    return answered;
  };
  const epoch = (await answerTo(0)) as string;
  const asked = storeMethods.map((method) => [method, (...args: readonly unknown[]) => ask(method, args)]);
  const store = { epoch, ...Object.fromEntries(asked) } as Store;
  return {
    ...store,
    close: async () => {
      const ended = once(worker, 'exit');
      await store.close();
      await ended;
    },
  };
}
