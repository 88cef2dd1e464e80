import type { DatabaseSync } from 'node:sqlite';
import type { FormVersionRecord, NewFormVersion } from '../../forms/form-store.ts';
import { FormVersionTaken } from '../../forms/form-store.ts';
import { sha256 } from '../sha256.ts';
import { insertion, query } from './statement.ts';

interface FormVersionRow {
  readonly number: number;
  readonly owner: string;
  readonly definition: string;
  readonly hash: string;
  readonly released_at: string;
  readonly released_by_name: string;
}
export interface FormVersions {
  /** Throws `FormVersionTaken`. Runs inside a transaction. */
  readonly insert: (version: NewFormVersion) => FormVersionRecord;
  readonly since: (number: number) => readonly FormVersionRecord[];
}

export function formVersions(database: DatabaseSync): FormVersions {
  const insert = insertion(database, 'form_version', [
    ...['number', 'id', 'version', 'owner', 'definition', 'hash', 'released_at'],
    ...['released_by_tenant', 'released_by_object', 'released_by_name'],
  ]);
  const taken = query<{ readonly number: number }>(
    database,
    'SELECT number FROM form_version WHERE id = :id AND version = :version',
  );
  const last = query<{ readonly number: number }>(
    database,
    'SELECT COALESCE(MAX(number), 0) AS number FROM form_version',
  );
  const since = query<FormVersionRow>(
    database,
    'SELECT * FROM form_version WHERE number > :number ORDER BY number',
  );
  return {
    insert: ({ form, owner, by, now }) => {
      const { id, version } = form;
      if (taken.first({ id, version }) !== undefined) throw new FormVersionTaken(id, version);
      const number = (last.first()?.number ?? 0) + 1;
      const definition = JSON.stringify(form);
      const row = {
        number,
        owner,
        definition,
        hash: sha256(definition),
        released_at: now,
        released_by_name: by.name,
      };
      insert({ ...row, id, version, released_by_tenant: by.tenant, released_by_object: by.object });
      return recordOf(row);
    },
    since: (number) => since.all({ number }).map(recordOf),
  };
}

function recordOf(row: FormVersionRow): FormVersionRecord {
  return {
    number: row.number,
    owner: row.owner,
    definition: row.definition,
    hash: row.hash,
    releasedAt: row.released_at,
    releasedBy: row.released_by_name,
  };
}
