import { mergePush, type Merge } from '../../shared/sync/merge.ts';
import type { IsSensitive } from '../../shared/sync/sensitive.ts';
import type { Store } from '../reports/store.ts';
import { parseConnectionUrl } from './mssql/connection-url.ts';
import { openDatabase, type Database } from './mssql/database.ts';
import { readEpoch } from './mssql/epoch.ts';
import { listChainHeads, readChainHash } from './mssql/chains.ts';
import { listFormVersions, releaseForm } from './mssql/form-versions.ts';
import { migrate } from './mssql/migrate.ts';
import { moveRound } from './mssql/move-round.ts';
import { openRound } from './mssql/open-round.ts';
import { listConflicts, listRejections, readOperations } from './mssql/operations.ts';
import { pushOperations } from './mssql/push.ts';
import { readState } from './mssql/report-state.ts';
import type { PoolLimits } from './mssql/pool.ts';
import { findReport, listReports } from './mssql/reports.ts';
import { findRound, listRounds } from './mssql/rounds.ts';
import { findMove, listEvents, moveReport, readSnapshot } from './mssql/transitions.ts';
import { findUser, saveUser } from './mssql/users.ts';
import { verifyChain } from './mssql/whole-report.ts';
import type { FindForm, PushSettings } from './push-plan.ts';
import { stateCache } from './state-cache.ts';

export interface MssqlOptions {
  /** `mssql://user:password@host:port/database?encrypt=true&trustServerCertificate=false` */
  readonly url: string;
  /** Of a login that may change tables; the one above needs no such right then. */
  readonly migrationUrl?: string | undefined;
  readonly limits?: Partial<PoolLimits>;
  readonly forms: FindForm;
  readonly isSensitive: IsSensitive;
}

/** The store on SQL Server; any number of processes may use the same database. Throws `WrongConnectionUrl`. */
export async function createMssqlStore(options: MssqlOptions, merge: Merge = mergePush): Promise<Store> {
  const connection = parseConnectionUrl(options.url);
  if (options.migrationUrl === undefined) await migrate(connection);
  else await migrate(parseConnectionUrl(options.migrationUrl), { appUser: connection.user });
  const database = await openDatabase(connection, options.limits);
  const epoch = await readEpoch(database);
  return storeOf(database, { ...options, epoch, merge, cache: stateCache() });
}

/** A second time it would find what it did itself the first time and take it for somebody else's. */
const once = { unknownOutcome: false };
const repeatable = { unknownOutcome: true };

function storeOf(database: Database, settings: PushSettings): Store {
  const { read, transaction } = database;
  return {
    epoch: settings.epoch,
    saveUser: (user) => transaction((run) => saveUser(run, user), repeatable),
    findUser: (subject) => findUser(read, subject),
    createRound: (round, reports, by) =>
      transaction((run) => openRound(run, settings, round, reports, by), once),
    findRound: (id) => findRound(read, id),
    listRounds: (filter) => listRounds(read, filter),
    releaseForm: (version) => transaction((run) => releaseForm(run, version), once),
    listFormVersions: (since) => listFormVersions(read, since),
    moveRound: (move) => transaction((run) => moveRound(run, settings, move), once),
    findReport: (id) => findReport(read, id),
    listReports: (filter) => listReports(read, filter),
    readState: (report, at) => readState(database, report, at),
    readOperations: (report, since, limit) => readOperations(read, report, since, limit),
    listRejections: (report) => listRejections(read, report),
    listConflicts: (report) => listConflicts(read, report),
    listEvents: (report) => listEvents(read, report),
    push: (push) => transaction((run) => pushOperations(run, settings, push), repeatable),
    transition: (request) => transaction((run) => moveReport(run, request), repeatable),
    findMove: (report, by, key) => findMove(read, report, by, key),
    readSnapshot: (report, version) => readSnapshot(read, report, version),
    verifyChain: (report) => verifyChain(database, report),
    listChainHeads: () => listChainHeads(read),
    readChainHash: (report, entry) => readChainHash(read, report, entry),
    ping: database.ping,
    close: database.close,
  };
}
