import type { DatabaseSync } from 'node:sqlite';
import { openSqlite } from './open-sqlite.ts';

/** The file is not what SQLite wrote. Nothing is served from it and nothing written to it. */
export class DamagedDatabase extends Error {
  override readonly name = 'DamagedDatabase';
  constructor(file: string, faults: readonly string[]) {
    super(
      `${file} is damaged: ${faults.slice(0, 3).join('; ')}. Restore the latest backup: rapportark restore --from FILE --force`,
    );
  }
}

/** Opens a file for writing after SQLite has gone through its pages. Throws `DamagedDatabase`. */
export function openIntact(file: string): DatabaseSync {
  const database = namingDamage(file, () => openSqlite(file));
  try {
    const faults = namingDamage(file, () => faultsOfPages(database, 'quick_check'));
    if (faults.length > 0) throw new DamagedDatabase(file, faults);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** `quick_check` leaves out what takes longest: whether indexes and tables hold the same. */
export function faultsOfPages(
  database: DatabaseSync,
  check: 'quick_check' | 'integrity_check',
): readonly string[] {
  const rows = database.prepare(`PRAGMA ${check}`).all();
  return rows.map((row) => String(row[check])).filter((line) => line !== 'ok');
}

/** SQLite's result codes for a malformed file and for a file that is no database. */
const damageCodes: readonly unknown[] = [11, 26];

export function namingDamage<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Error && 'errcode' in error && damageCodes.includes(error.errcode))) throw error;
    throw new DamagedDatabase(file, [error.message]);
  }
}
