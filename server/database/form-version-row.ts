import type { FormVersionRecord, NewFormVersion } from '../forms/form-store.ts';
import { sha256 } from './sha256.ts';

export interface FormVersionRow {
  readonly number: number;
  readonly owner: string;
  readonly definition: string;
  readonly hash: string;
  readonly released_at: string;
  readonly released_by_name: string;
}

export function newFormVersionRow({ form, owner, by, now }: NewFormVersion, number: number) {
  const definition = JSON.stringify(form);
  return {
    number,
    id: form.id,
    version: form.version,
    owner,
    definition,
    hash: sha256(definition),
    released_at: now,
    released_by_tenant: by.tenant,
    released_by_object: by.object,
    released_by_name: by.name,
  };
}

export function formVersionOf(row: FormVersionRow): FormVersionRecord {
  return {
    number: row.number,
    owner: row.owner,
    definition: row.definition,
    hash: row.hash,
    releasedAt: row.released_at,
    releasedBy: row.released_by_name,
  };
}
