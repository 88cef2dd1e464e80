import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Logger } from 'pino';
import { forms } from '../shared/forms/catalogue.ts';
import { holdsPersonNumber } from '../shared/rules/person-number.ts';
import type { Config } from './config.ts';
import { createSqliteStore } from './database/sqlite-store.ts';
import { createFormLibrary } from './forms/form-library.ts';
import { createApp } from './http/app.ts';
import { startServer, stopServer } from './http/server.ts';
import { readRegisters } from './reference/registers.ts';
import { createSignIn } from './sign-in.ts';

interface Running {
  readonly origin: string;
  /** The start backwards: no more requests, those under way finished, storage closed. */
  readonly stop: () => Promise<void>;
}

const patienceWithRequests = 20_000;

/** Config → store → app → listen. */
export async function run(config: Config, log: Logger): Promise<Running> {
  const registers = readRegisters();
  mkdirSync(dirname(config.DATABASE_FILE), { recursive: true });
  const library = createFormLibrary(forms);
  const store = await createSqliteStore({
    file: config.DATABASE_FILE,
    forms: library.find,
    isSensitive: holdsPersonNumber,
  });
  await library.refresh(store);
  const { pane, ...signIn } = await createSignIn(config, store, registers.organisations);
  const readiness = { draining: false };
  const app = createApp({
    ...signIn,
    store,
    forms: library,
    registers,
    now: () => new Date().toISOString(),
    log,
    readiness,
    pane: {
      signIn: pane,
      folders: config.PANE_FOLDERS.map((folder) => resolve(folder)),
      frameAncestors: config.FRAME_ANCESTORS,
    },
    rateLimits: { perAddress: config.REQUESTS_PER_ADDRESS, perUser: config.REQUESTS_PER_USER },
    trustedProxies: config.TRUSTED_PROXIES,
  });
  const running = await startServer(app, { host: config.HOST, port: config.PORT });
  return {
    origin: running.origin,
    stop: async () => {
      const drainTime = config.DRAIN_SECONDS * 1000;
      await stopServer(running, { readiness, drainTime, patience: patienceWithRequests });
      await store.close();
    },
  };
}
