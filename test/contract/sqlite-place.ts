import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSqliteStore } from '../../server/database/sqlite-store.ts';
import type { FormDefinition } from '../../shared/forms/definition.ts';
import { pricedForms } from './priced-form.ts';
import { smallForm } from './small-form.ts';
import type { StorePlace } from './open-store.ts';
import { isSensitive } from './sensitive-text.ts';

export const smallForms = (id: string, version: string): FormDefinition | undefined =>
  [smallForm, ...pricedForms].find((form) => form.id === id && form.version === version);

export interface FilePlace extends StorePlace {
  readonly file: string;
}

export async function newFilePlace(): Promise<FilePlace> {
  const folder = await mkdtemp(join(tmpdir(), 'rapportark-store-'));
  const file = join(folder, 'reports.sqlite');
  return {
    file,
    open: (merge) => createSqliteStore({ file, forms: smallForms, isSensitive }, merge),
    remove: () => rm(folder, { recursive: true }),
  };
}
