import { resolve } from 'node:path';
import { forms } from '../shared/forms/catalogue.ts';
import { holdsPersonNumber } from '../shared/rules/person-number.ts';
import type { Config } from './config.ts';
import { writeRootDaily } from './daily-root.ts';
import { openStore } from './database/open-store.ts';
import { createFormLibrary, type FormLibrary } from './forms/form-library.ts';
import { createApp } from './http/app.ts';
import { startServer, stopServer } from './http/server.ts';
import type { Log } from './log.ts';
import { readRegisters } from './reference/registers.ts';
import { createPokes } from './reports/pokes.ts';
import type { Store } from './reports/store.ts';
import { createSignIn } from './sign-in.ts';

interface Running {
  readonly origin: string;
  /** The start backwards: no more requests, those under way finished, storage closed. */
  readonly stop: () => Promise<void>;
}

const patienceWithRequests = 20_000;

/** Config → store → app → listen. */
export async function run(config: Config, log: Log): Promise<Running> {
  const library = createFormLibrary(forms);
  const store = await openStore(config, {
    forms: library.find,
    isSensitive: holdsPersonNumber,
    inThread: forms,
  });
  try {
    return await runOver(store, library, config, log);
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function runOver(store: Store, library: FormLibrary, config: Config, log: Log): Promise<Running> {
  await library.refresh(store);
  const registers = readRegisters();
  const { pane, ...signIn } = await createSignIn(config, store, registers.organisations);
  const readiness = { draining: false };
  const pokes = createPokes();
  const now = () => new Date().toISOString();
  const app = createApp({
    ...signIn,
    store,
    forms: library,
    registers,
    now,
    log,
    readiness,
    pokes,
    pane: {
      signIn: pane,
      folders: config.PANE_FOLDERS.map((folder) => resolve(folder)),
      frameAncestors: config.FRAME_ANCESTORS,
    },
    rateLimits: { perAddress: config.REQUESTS_PER_ADDRESS, perUser: config.REQUESTS_PER_USER },
    trustedProxies: config.TRUSTED_PROXIES,
  });
  const running = await startServer(app, { host: config.HOST, port: config.PORT });
  const stopWritingRoots = writeRootDaily({ store, log, now });
  return {
    origin: running.origin,
    stop: async () => {
      const drainTime = config.DRAIN_SECONDS * 1000;
      pokes.close();
      stopWritingRoots();
      await stopServer(running, { readiness, drainTime, patience: patienceWithRequests });
      await store.close();
    },
  };
}
