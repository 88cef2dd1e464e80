import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { mergePush, type Merge } from '../../shared/sync/merge.ts';
import type { IsSensitive } from '../../shared/sync/sensitive.ts';
import { UnknownReport, type ReportRecord, type Store, type StoredState } from '../reports/store.ts';
import { commitGroup } from './commit-group.ts';
import { openIntact } from './damage.ts';
import { eventOf } from './event-row.ts';
import { migrate } from './migrate.ts';
import type { FindForm, PushSettings } from './push-plan.ts';
import { told } from './sqlite-failure.ts';
import { moveRound } from './sqlite/move-round.ts';
import { openRound } from './sqlite/open-round.ts';
import { pushOperations } from './sqlite/push.ts';
import { tables, type Tables } from './sqlite/tables.ts';
import { moveReport } from './sqlite/transitions.ts';
import { chainVerifier } from './sqlite/verify.ts';
import { stateCache } from './state-cache.ts';
import { storedState } from './stored-state.ts';
import { watchWrites } from './write-watch.ts';

export interface SqliteOptions {
  /** `:memory:` for a store that is gone when it is closed. */
  readonly file: string;
  readonly forms: FindForm;
  readonly isSensitive: IsSensitive;
}

/** The embedded store. One process writes to a file; another one that tries waits for its transactions. */
export function createSqliteStore(options: SqliteOptions, merge: Merge = mergePush): Promise<Store> {
  return promised(() => {
    const database = openIntact(options.file);
    migrate(database);
    return storeOf(database, { ...options, epoch: readEpoch(database), merge, cache: stateCache() });
  });
}

function storeOf(database: DatabaseSync, settings: PushSettings): Store {
  const all = tables(database);
  const watch = watchWrites(database);
  const write = commitGroup(database, watch);
  const verify = chainVerifier(database, all);
  return {
    epoch: settings.epoch,
    saveUser: (user) =>
      write(() => {
        all.users.save(user);
      }),
    findUser: (subject) => promised(() => all.users.find(subject)),
    createRound: (round, reports, by) =>
      write(() => {
        openRound(all, settings, round, reports, by);
      }),
    findRound: (id) => promised(() => all.rounds.find(id)),
    listRounds: (filter) => promised(() => all.rounds.list(filter)),
    releaseForm: (version) => write(() => all.formVersions.insert(version)),
    listFormVersions: (since) => promised(() => all.formVersions.since(since)),
    moveRound: (move) => write(() => moveRound(all, settings, move)),
    findReport: (id) => promised(() => all.reports.find(id)),
    listReports: (filter) => promised(() => all.reports.list(filter)),
    readState: (report, at) => promised(() => readState(all, report, at)),
    readOperations: (report, since, limit) => promised(() => all.operations.since(report, since, limit)),
    listRejections: (report) => promised(() => all.operations.rejected(report)),
    listConflicts: (report) => promised(() => all.openConflicts(report)),
    listEvents: (report) => promised(() => all.events.list(report)),
    push: (push) => write(() => pushOperations(all, settings, push)),
    transition: (request) =>
      write(() => {
        moveReport(all, request);
        return findReport(all, request.report);
      }),
    findMove: (report, by, key) =>
      promised(() => {
        const row = all.events.underKey(report, by, key);
        return row === undefined ? undefined : eventOf(row);
      }),
    readSnapshot: (report, version) => promised(() => all.events.snapshot(report, version)),
    verifyChain: (report) => promised(() => verify(report)),
    listChainHeads: () => promised(() => all.chains.heads()),
    readChainHash: (report, entry) => promised(() => all.chains.hashAt(report, entry)),
    ping: () =>
      promised(() => {
        database.prepare('SELECT epoch FROM deployment').get();
        watch.assertWritable();
      }),
    close: () =>
      write(() => undefined).then(() => {
        database.close();
      }),
  };
}

/** At `at`, replayed from the log, if that is not where the report is now. */
function readState(all: Tables, report: string, at?: number): StoredState {
  const { revision } = findReport(all, report);
  const isNow = at === undefined || at >= revision;
  const state = isNow ? all.cells.read(report) : all.operations.replayTo(report, at);
  return storedState(state, isNow ? revision : at, all.operations.authors(report));
}

function findReport(all: Tables, id: string): ReportRecord {
  const report = all.reports.find(id);
  if (report === undefined) throw new UnknownReport(id);
  return report;
}

function readEpoch(database: DatabaseSync): string {
  const insert = database.prepare(
    'INSERT INTO deployment (only_row, epoch) VALUES (1, ?) ON CONFLICT (only_row) DO NOTHING',
  );
  insert.run(randomUUID());
  return String(database.prepare('SELECT epoch FROM deployment').get()?.['epoch']);
}

/** SQLite answers at once; the contract is asynchronous, and so are its errors. */
function promised<Result>(work: () => Result): Promise<Result> {
  return new Promise((resolve, reject) => {
    try {
      resolve(work());
    } catch (error) {
      reject(told(error));
    }
  });
}
