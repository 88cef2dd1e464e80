import { DatabaseSync } from 'node:sqlite';
import { faultsOfPages, namingDamage } from './damage.ts';
import { tables } from './sqlite/tables.ts';
import { chainVerifier } from './sqlite/verify.ts';

export interface CheckedDatabase {
  readonly epoch: string;
  readonly reports: number;
  readonly operations: number;
  /** Pages, references, and each report's chain, cells and snapshots; empty when all holds. */
  readonly faults: readonly string[];
}

/** Reads everything in a file that has this version's tables. Throws `DamagedDatabase` when it cannot be read. */
export function checkDatabase(file: string): CheckedDatabase {
  const database = new DatabaseSync(file, { readOnly: true, timeout: 5_000 });
  try {
    return namingDamage(file, () => {
      const reports = database.prepare('SELECT id FROM report ORDER BY id').all();
      const faults = faultsOfPages(database, 'integrity_check');
      return {
        epoch: String(database.prepare('SELECT epoch FROM deployment').get()?.['epoch']),
        reports: reports.length,
        operations: Number(database.prepare('SELECT COUNT(*) AS count FROM operation').get()?.['count']),
        faults:
          faults.length > 0
            ? faults
            : faultsOfContent(
                database,
                reports.map(({ id }) => String(id)),
              ),
      };
    });
  } finally {
    database.close();
  }
}

function faultsOfContent(database: DatabaseSync, reports: readonly string[]): readonly string[] {
  const loose = database.prepare('PRAGMA foreign_key_check').all();
  const verify = chainVerifier(database, tables(database));
  return [
    ...loose.map(({ table, parent }) => `${String(table)} refers to a ${String(parent)} that is missing`),
    ...reports.flatMap((report) => {
      const broken = verify(report);
      return broken === null ? [] : [`report ${report} does not hold at ${broken}`];
    }),
  ];
}
