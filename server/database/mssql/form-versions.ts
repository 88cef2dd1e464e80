import { FormVersionTaken, type FormVersionRecord, type NewFormVersion } from '../../forms/form-store.ts';
import { formVersionOf, newFormVersionRow, type FormVersionRow } from '../form-version-row.ts';
import { insertRow, rowParameters, type Columns } from './given-rows.ts';
import { key, whole, type Run } from './statement.ts';

const columns: Columns = {
  ...{ number: 'whole', id: 'id', version: 'id', owner: 'id', definition: 'long', hash: 'text' },
  ...{
    released_at: 'text',
    released_by_tenant: 'text',
    released_by_object: 'text',
    released_by_name: 'text',
  },
};

/** Throws `FormVersionTaken`. Two that are released at once want the same number, and one of them is done again. */
export async function releaseForm(run: Run, version: NewFormVersion): Promise<FormVersionRecord> {
  const { id, version: name } = version.form;
  const [taken, [last]] = await run<[FormVersionRow, { readonly number: number }]>(
    `SELECT number FROM form_version WHERE id = @id AND version = @version;
     SELECT COALESCE(MAX(number), 0) AS number FROM form_version;`,
    { id: key(id), version: key(name) },
  );
  if (taken.length > 0) throw new FormVersionTaken(id, name);
  const row = newFormVersionRow(version, (last?.number ?? 0) + 1);
  await run(insertRow('form_version', columns), rowParameters(row, columns));
  return formVersionOf(row);
}

export async function listFormVersions(run: Run, since: number): Promise<readonly FormVersionRecord[]> {
  const [rows] = await run<[FormVersionRow]>(
    'SELECT * FROM form_version WHERE number > @since ORDER BY number',
    { since: whole(since) },
  );
  return rows.map(formVersionOf);
}
