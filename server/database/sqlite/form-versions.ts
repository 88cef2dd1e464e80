import type { DatabaseSync } from 'node:sqlite';
import type { FormVersionRecord, NewFormVersion } from '../../forms/form-store.ts';
import { FormVersionTaken } from '../../forms/form-store.ts';
import { formVersionOf, newFormVersionRow, type FormVersionRow } from '../form-version-row.ts';
import { insertion, query } from './statement.ts';

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
    insert: (released) => {
      const { id, version } = released.form;
      if (taken.first({ id, version }) !== undefined) throw new FormVersionTaken(id, version);
      const row = newFormVersionRow(released, (last.first()?.number ?? 0) + 1);
      insert(row);
      return formVersionOf(row);
    },
    since: (number) => since.all({ number }).map(formVersionOf),
  };
}
