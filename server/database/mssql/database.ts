import type { ConnectionPool, Request, Transaction } from 'mssql';
import type { Connection } from './connection-url.ts';
import { failureOf, isAcquireTimeout, OutcomeUnknown, PoolExhausted } from './failure.ts';
import { openPool, usualLimits, type Pool, type PoolLimits } from './pool.ts';
import { retrying, type Repeatable } from './retry.ts';
import { runWith, type Run } from './statement.ts';
import { watchOver } from './watch.ts';

/** Work is done again from the beginning when it fails for a reason that passes; what it throws itself goes through. */
export interface Database {
  /** One batch, outside a transaction. */
  readonly read: Run;
  /** Never two statements at a time. Fulfilled after the commit. */
  readonly transaction: <Result>(
    work: (run: Run) => Promise<Result>,
    repeatable: Repeatable,
  ) => Promise<Result>;
  readonly ping: () => Promise<void>;
  /** Waits for work under way. */
  readonly close: () => Promise<void>;
}

export async function openDatabase(
  connection: Connection,
  given: Partial<PoolLimits> = {},
): Promise<Database> {
  const limits = { ...usualLimits, ...given };
  const pool = await retrying(() => openPool(connection, limits), { unknownOutcome: true });
  // A connection of its own: those of the pool may all be waiting, for good reasons or for an answer that never comes.
  const asked = await retrying(() => openPool(connection, { ...limits, connections: 1 }), {
    unknownOutcome: true,
  });
  const watch = watchOver(pinging(asked, anything), limits.longestSilence, () => void renewed(pool));
  const underWay = new Set<Promise<unknown>>();
  const carryOut = <Result>(work: () => Promise<Result>, repeatable: Repeatable): Promise<Result> =>
    watch.over(() => {
      const done = retrying(work, repeatable).finally(() => underWay.delete(done));
      underWay.add(done);
      return done;
    });
  return {
    read: (batch, parameters) =>
      carryOut(() => leased(pool, (from) => runWith(() => from.request())(batch, parameters)), {
        unknownOutcome: true,
      }),
    transaction: (work, repeatable) => carryOut(() => transaction(pool, work), repeatable),
    ping: pinging(pool, epoch),
    close: async () => {
      await Promise.allSettled(underWay);
      watch.stop();
      await Promise.all([pool.close(), asked.close()]);
    },
  };
}

async function transaction<Result>(pool: Pool, work: (run: Run) => Promise<Result>): Promise<Result> {
  const begun = await leased(pool, (from) => from.transaction().begin());
  let result;
  try {
    result = await work(runWith(() => begun.request()));
  } catch (error) {
    await rollBack(pool, begun);
    throw error;
  }
  await commit(pool, begun);
  return result;
}

async function commit(pool: Pool, begun: Transaction): Promise<void> {
  try {
    await begun.commit();
  } catch (error) {
    renewAfter(pool, error);
    throw failureOf(error) === 'fault' ? error : new OutcomeUnknown(error);
  }
}

/** The server has often done so itself; and what went wrong before is what the caller is to hear of. */
async function rollBack(pool: Pool, begun: Transaction): Promise<void> {
  await begun.rollback().catch((error: unknown) => {
    renewAfter(pool, error);
  });
}

/** A connection whose transaction did not end in time would lend it to whoever comes next, and never commit. */
function renewAfter(pool: Pool, error: unknown): void {
  if (error instanceof Error && 'code' in error && error.code === 'ETIMEOUT') void renewed(pool);
}

const renewed = (pool: Pool): Promise<void> => pool.renew().catch(() => undefined);

async function leased<Result>(
  { current, connections }: Pool,
  work: (pool: ConnectionPool) => Promise<Result>,
): Promise<Result> {
  const pool = current();
  try {
    return await work(pool);
  } catch (error) {
    throw isAcquireTimeout(error) && pool.borrowed >= connections ? new PoolExhausted(error) : error;
  }
}

const longestPing = 1_500;
/** For readiness. */
const epoch = 'SELECT epoch FROM deployment';
/** Whether the server is there: of a table that somebody is changing nothing can be read meanwhile. */
const anything = 'SELECT 1 AS one';
const failuresBeforeRenewal = 3;

/** A pool has been seen to stay dead after a failover, so it is replaced when it does not answer several times running. */
function pinging(pool: Pool, query: string): () => Promise<void> {
  let failures = 0;
  return async () => {
    try {
      await leased(pool, (from) => pingOnce(from, query));
      failures = 0;
    } catch (error) {
      failures += failureOf(error) === 'busy' ? 0 : 1;
      if (failures >= failuresBeforeRenewal) {
        failures = 0;
        await renewed(pool);
      }
      throw error;
    }
  };
}

/** Its published types do not know yet that a request can have a limit of its own. */
type Requesting = ConnectionPool & { request(limits: { readonly requestTimeout: number }): Request };

async function pingOnce(pool: ConnectionPool, query: string): Promise<void> {
  await (pool as Requesting).request({ requestTimeout: longestPing }).query(query);
}
