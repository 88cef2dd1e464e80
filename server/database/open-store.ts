import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { FormDefinition } from '../../shared/forms/definition.ts';
import type { IsSensitive } from '../../shared/sync/sensitive.ts';
import type { Store } from '../reports/store.ts';
import type { FindForm } from './push-plan.ts';
import { createSqliteStore } from './sqlite-store.ts';
import { createSqliteStoreInThread } from './sqlite-store-in-thread.ts';

export interface DatabaseSettings {
  readonly DATABASE_FILE: string;
  readonly DATABASE_URL?: string | undefined;
  readonly DATABASE_MIGRATION_URL?: string | undefined;
}
interface StoreParts {
  readonly forms: FindForm;
  readonly isSensitive: IsSensitive;
  /** For a server: these forms go with the file to a thread of its own. */
  readonly inThread?: readonly FormDefinition[];
}

/** SQL Server when an address is set, else the SQLite file; its folder is made when it is missing. */
export async function openStore(
  settings: DatabaseSettings,
  { inThread, ...parts }: StoreParts,
): Promise<Store> {
  const { DATABASE_URL: url, DATABASE_MIGRATION_URL: migrationUrl, DATABASE_FILE: file } = settings;
  if (url !== undefined) {
    // The driver is large: whoever has a file does not wait for it.
    const { createMssqlStore } = await import('./mssql-store.ts');
    return createMssqlStore({ url, migrationUrl, ...parts });
  }
  mkdirSync(dirname(file), { recursive: true });
  return inThread === undefined
    ? createSqliteStore({ file, ...parts })
    : createSqliteStoreInThread({ file, forms: inThread });
}
