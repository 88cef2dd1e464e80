// The thread that `createSqliteStoreInThread` starts: it alone writes to the file.
import { parentPort, workerData } from 'node:worker_threads';
import type { FormDefinition } from '../../shared/forms/definition.ts';
import { holdsPersonNumber } from '../../shared/rules/person-number.ts';
import { createFormLibrary } from '../forms/form-library.ts';
import type { Store } from '../reports/store.ts';
import { createSqliteStore } from './sqlite-store.ts';
import { sentError, type StoreMethod, type ThreadAnswer, type ThreadRequest } from './thread-message.ts';

/** Those that read cells by a form; another process may have released it. */
const needForms: readonly StoreMethod[] = ['createRound', 'moveRound', 'push'];
const { file, forms } = workerData as { readonly file: string; readonly forms: readonly FormDefinition[] };
const library = createFormLibrary(forms);

function answer(message: ThreadAnswer): void {
  parentPort?.postMessage(message);
}

async function carryOut(store: Store, { method, args }: ThreadRequest): Promise<unknown> {
  if (needForms.includes(method)) await library.refresh(store);
  const work = store[method] as (...args: readonly unknown[]) => Promise<unknown>;
  return work(...args);
}

try {
  const store = await createSqliteStore({ file, forms: library.find, isSensitive: holdsPersonNumber });
  parentPort?.on('message', (request: ThreadRequest) => {
    carryOut(store, request).then(
      (value) => {
        answer({ id: request.id, value });
        if (request.method === 'close') parentPort?.close();
      },
      (error: unknown) => {
        answer({ id: request.id, error: sentError(error) });
      },
    );
  });
  answer({ id: 0, value: store.epoch });
} catch (error) {
  answer({ id: 0, error: sentError(error) });
}
