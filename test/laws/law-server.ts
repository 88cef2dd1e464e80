import { mkdtemp, rm } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backUp } from '../../server/database/backup.ts';
import { restore } from '../../server/database/restore.ts';
import { createSqliteStore } from '../../server/database/sqlite-store.ts';
import { createFormLibrary } from '../../server/forms/form-library.ts';
import { createApp } from '../../server/http/app.ts';
import { startServer, stopServer } from '../../server/http/server.ts';
import { createLog } from '../../server/log.ts';
import { createPokes } from '../../server/reports/pokes.ts';
import type { Store } from '../../server/reports/store.ts';
import type { Merge } from '../../shared/sync/merge.ts';
import { smallForm } from '../contract/small-form.ts';
import { now, report, round, smallReport } from '../contract/small-round.ts';
import { through, type BadNetwork } from './bad-network.ts';
import { authorOf, everybody, region, registers, unit, verifyToken } from './law-people.ts';
import { forgetAfter, newWitness, witnessed, type Witness } from './store-witness.ts';

/** The real server over a real file, behind a bad network. It can be killed, backed up and restored. */
export interface LawServer {
  readonly origin: string;
  readonly network: BadNetwork;
  readonly witness: Witness;
  readonly store: () => Store;
  /** All connections are cut, and what is opened next is a new process' view of the file. */
  readonly crash: () => Promise<void>;
  readonly backUp: () => void;
  /** False when there is no backup. */
  readonly restore: () => Promise<boolean>;
  readonly stop: () => Promise<void>;
}

export async function startLawServer(merge?: Merge): Promise<LawServer> {
  const folder = await mkdtemp(join(tmpdir(), 'rapportark-laws-'));
  const file = join(folder, 'reports.sqlite');
  const backup = join(folder, 'backup.sqlite');
  const witness = newWitness();
  const network: BadNetwork = { next: 'none', late: [] };
  const state = { store: await opened(file, merge), hasBackup: false, restores: 0 };
  await openRound(state.store);
  let app = appOver(state.store, witness);
  const running = await startServer(
    through(network, (request, response) => {
      app(request, response);
    }),
    { host: '127.0.0.1', port: 0 },
  );
  const reopen = async (between: () => void) => {
    running.server.closeAllConnections();
    await state.store.close();
    between();
    state.store = await opened(file, merge);
    app = appOver(state.store, witness);
  };
  return {
    origin: running.origin,
    network,
    witness,
    store: () => state.store,
    crash: () => reopen(() => undefined),
    backUp: () => {
      backUp(file, backup);
      state.hasBackup = true;
    },
    restore: async () => {
      if (!state.hasBackup) return false;
      state.restores += 1;
      await reopen(() => restore(backup, file, `${file}.${state.restores}`));
      const restored = await state.store.findReport(report);
      const rejections = await state.store.listRejections(report);
      if (restored !== undefined) forgetAfter(witness, restored, rejections);
      return true;
    },
    stop: async () => {
      running.server.closeAllConnections();
      await stopServer(running, { readiness: { draining: false }, drainTime: 0, patience: 0 });
      await state.store.close();
      await rm(folder, { recursive: true });
    },
  };
}

const library = createFormLibrary([smallForm]);

function opened(file: string, merge: Merge | undefined): Promise<Store> {
  return createSqliteStore({ file, forms: library.find, isSensitive: () => false }, merge);
}

async function openRound(store: Store): Promise<void> {
  for (const user of everybody) await store.saveUser(user);
  const commissioned = { ...round, commissioner: region };
  await store.createRound(commissioned, [{ ...smallReport, organisation: unit }], authorOf('controller'));
}

function appOver(store: Store, witness: Witness): RequestListener {
  return createApp({
    store: witnessed(store, report, witness),
    forms: library,
    registers,
    now: () => now,
    log: createLog('error', {
      write: (line) => {
        witness.log.push(line);
      },
    }),
    readiness: { draining: false },
    pokes: createPokes(),
    verifyToken,
    pane: { signIn: { mode: 'development' }, folders: [], frameAncestors: [] },
    rateLimits: { perAddress: 1_000_000, perUser: 1_000_000 },
    trustedProxies: 0,
  });
}
