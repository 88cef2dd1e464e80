import type { DatabaseSync } from 'node:sqlite';
import type { ChainHead } from '../../reports/store.ts';
import { query } from './statement.ts';

export interface Chains {
  readonly heads: () => readonly ChainHead[];
  readonly hashAt: (report: string, entry: number) => string | undefined;
}

export function chains(database: DatabaseSync): Chains {
  const heads = query<ChainHead>(database, 'SELECT id AS report, entries, chain_head AS head FROM report');
  const hashAt = query<{ readonly hash: string }>(
    database,
    `SELECT hash FROM operation WHERE report = :report AND entry = :entry
     UNION ALL SELECT hash FROM event WHERE report = :report AND entry = :entry`,
  );
  return {
    // Plain objects: rows of SQLite have no prototype.
    heads: () => heads.all().map((row) => ({ ...row })),
    hashAt: (report, entry) => hashAt.first({ report, entry })?.hash,
  };
}
