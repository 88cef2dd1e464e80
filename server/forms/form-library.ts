import { isDeepStrictEqual } from 'node:util';
import { formShape } from '../../shared/api/form-schema.ts';
import type { FormDefinition } from '../../shared/forms/definition.ts';
import type { FormStore, FormVersionRecord } from './form-store.ts';

/** Every version of every form that a round can have: the ready-made ones, and those that were released here. */
export interface FormLibrary {
  readonly find: (id: string, version: string) => FormDefinition | undefined;
  /** From old to new. */
  readonly versions: () => readonly KnownVersion[];
  /** Reads what has been released since, by this process or another. Throws `FormVersionClash`. */
  readonly refresh: (store: Pick<FormStore, 'listFormVersions'>) => Promise<void>;
}

export interface KnownVersion {
  readonly form: FormDefinition;
  /** Null for a ready-made one, which everybody may use. */
  readonly owner: string | null;
  readonly releasedAt: string | null;
}

/** With either of the two, reports that were filled in with the other would change meaning. */
export class FormVersionClash extends Error {
  override readonly name = 'FormVersionClash';
  constructor({ id, version }: FormDefinition, { owner, releasedAt }: FormVersionRecord) {
    super(
      `The form ${id} is ready-made in a version ${version}, which is not the version ${version} that ${owner} released at ${releasedAt}. The ready-made one must have another version.`,
    );
  }
}

export function createFormLibrary(readyMade: readonly FormDefinition[]): FormLibrary {
  const versions: KnownVersion[] = readyMade.map((form) => ({ form, owner: null, releasedAt: null }));
  let last = 0;
  const find = (id: string, version: string): FormDefinition | undefined =>
    versions.find(({ form }) => form.id === id && form.version === version)?.form;
  return {
    find,
    versions: () => versions,
    refresh: async (store) => {
      for (const record of await store.listFormVersions(last)) {
        if (record.number <= last) continue;
        const form = formShape.parse(JSON.parse(record.definition));
        const known = find(form.id, form.version);
        if (known === undefined) versions.push({ form, owner: record.owner, releasedAt: record.releasedAt });
        else if (!isDeepStrictEqual(known, form)) throw new FormVersionClash(form, record);
        last = record.number;
      }
    },
  };
}

/** The version that a new round of an organisation gets: its own newest, else the newest ready-made one. */
export function newestVersion(
  library: Pick<FormLibrary, 'versions'>,
  id: string,
  commissioner: string,
): FormDefinition | undefined {
  return library
    .versions()
    .findLast(({ form, owner }) => form.id === id && (owner === null || owner === commissioner))?.form;
}
