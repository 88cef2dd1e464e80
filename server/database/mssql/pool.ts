import sql from 'mssql';
import type { Connection } from './connection-url.ts';

export interface PoolLimits {
  readonly connections: number;
  /** Milliseconds. */
  readonly longestRequest: number;
  /** Milliseconds that work waits before somebody asks whether the database is there at all. */
  readonly longestSilence: number;
}
export const usualLimits: PoolLimits = { connections: 20, longestRequest: 15_000, longestSilence: 1_400 };

/** Made at start and kept: a new connection costs up to a second. */
const warmConnections = 4;

export interface Pool {
  /** How many there can be at most. */
  readonly connections: number;
  readonly current: () => sql.ConnectionPool;
  /** Goes on with fresh connections; work under way keeps the one it has. The old ones stay when none can be made. */
  readonly renew: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function openPool(connection: Connection, limits: PoolLimits): Promise<Pool> {
  let current = await connected(connection, limits);
  let renewing: Promise<void> | undefined;
  const renew = async (): Promise<void> => {
    const old = current;
    current = await connected(connection, limits);
    // Those who hold a connection of the old pool give it back in their own time.
    void old.close();
  };
  return {
    connections: limits.connections,
    current: () => current,
    renew: () => (renewing ??= renew().finally(() => (renewing = undefined))),
    close: async () => {
      await renewing?.catch(() => undefined);
      await current.close();
    },
  };
}

async function connected(connection: Connection, limits: PoolLimits): Promise<sql.ConnectionPool> {
  const pool = new sql.ConnectionPool(configOf(connection, limits));
  // Whoever was using the connection gets the error as well; one that nobody was using is replaced when it is needed.
  pool.on('error', () => undefined);
  await pool.connect();
  try {
    const length = Math.min(warmConnections, limits.connections);
    await Promise.all(Array.from({ length }, () => pool.request().query('SELECT 1 AS one')));
  } catch (error) {
    await pool.close();
    throw error;
  }
  return pool;
}

function configOf(
  { server, port, user, password, database, options }: Connection,
  { connections: max, longestRequest: requestTimeout }: PoolLimits,
): sql.config {
  return {
    ...{ server, port, user, password, database },
    requestTimeout,
    connectionTimeout: 5_000,
    pool: { max, min: Math.min(warmConnections, max), acquireTimeoutMillis: 3_000 },
    // The state of the socket is enough: work that meets a dead connection is done again.
    validateConnection: 'socket',
    // A server that did not answer in time seldom answers that it has stopped: the connection is given up soon.
    options: { ...options, appName: 'rapportark', abortTransactionOnError: true, cancelTimeout: 1_000 },
  };
}
