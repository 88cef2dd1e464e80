import { existsSync } from 'node:fs';
import { findForm, forms } from '../../shared/forms/catalogue.ts';
import type { FormDefinition } from '../../shared/forms/definition.ts';
import { databaseSettings, withWorkspace } from './workspace.ts';

/** The ready-made forms and those that have been released here; looking makes no database where there is none. */
export async function knownForms(): Promise<readonly FormDefinition[]> {
  const { DATABASE_FILE: file, DATABASE_URL: url } = databaseSettings();
  if (url === undefined && !existsSync(file)) return forms;
  return withWorkspace((parts) => Promise.resolve(parts.forms.versions().map(({ form }) => form)));
}

/** No database is opened for a ready-made one. */
export async function knownForm(id: string, version: string): Promise<FormDefinition | undefined> {
  const readyMade = findForm(id, version);
  if (readyMade !== undefined) return readyMade;
  return (await knownForms()).find((form) => form.id === id && form.version === version);
}
