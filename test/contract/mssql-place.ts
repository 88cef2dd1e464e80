import { randomBytes } from 'node:crypto';
import sql from 'mssql';
import { createMssqlStore } from '../../server/database/mssql-store.ts';
import { parseConnectionUrl } from '../../server/database/mssql/connection-url.ts';
import type { StorePlace } from './open-store.ts';
import { isSensitive } from './sensitive-text.ts';
import { smallForms } from './sqlite-place.ts';

export interface MssqlPlace extends StorePlace {
  readonly url: string;
  /** As somebody with all rights and a tool of their own. */
  readonly tool: (batch: string) => Promise<readonly Record<string, unknown>[]>;
}

/** A server that has just been started, or has much else to do, is slow with what it does for the first time. */
export const patient = { connections: 8, longestRequest: 120_000, longestSilence: 30_000 };

/** A database of its own on the server that `server` names with a login that may make one. */
export async function newMssqlPlace(server: string): Promise<MssqlPlace> {
  const name = `rapportark_${randomBytes(6).toString('hex')}`;
  await runAlone(server, `CREATE DATABASE ${name}`);
  const url = withDatabase(server, name);
  return {
    url,
    open: (merge) => createMssqlStore({ url, forms: smallForms, isSensitive, limits: patient }, merge),
    remove: async () => {
      await runAlone(server, `DROP DATABASE ${name}`);
    },
    tool: (batch) => runAlone(url, batch),
  };
}

export function withDatabase(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

export function withLogin(server: string, user: string, password: string): string {
  const url = new URL(server);
  url.username = user;
  url.password = password;
  return url.href;
}

export async function runAlone(url: string, batch: string): Promise<readonly Record<string, unknown>[]> {
  const { server, port, user, password, database, options } = parseConnectionUrl(url);
  const pool = new sql.ConnectionPool({ server, port, user, password, database, options, pool: { max: 1 } });
  await pool.connect();
  try {
    const { recordsets } = await pool.request().batch<Record<string, unknown>>(batch);
    return recordsets[0] ?? [];
  } finally {
    await pool.close();
  }
}
