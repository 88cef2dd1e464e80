import { endpoints } from '../../shared/api/endpoints.ts';
import { findForm as findReadyMade } from '../../shared/forms/catalogue.ts';
import type { FormDefinition } from '../../shared/forms/definition.ts';
import type { Client } from './client.ts';
import { ServerProblem } from './problems.ts';

/** A version of a form; undefined when neither the pane nor the server knows it. */
export type FindForm = (id: string, version: string) => Promise<FormDefinition | undefined>;

/** The ready-made forms are here already; others are asked for once, because a version never changes. */
export function createFindForm(client: Pick<Client, 'call'>): FindForm {
  const known = new Map<string, FormDefinition>();
  return async (id, version) => {
    const name = `${id}/${version}`;
    const form = findReadyMade(id, version) ?? known.get(name) ?? (await ask(client, id, version));
    if (form !== undefined) known.set(name, form);
    return form;
  };
}

async function ask(
  client: Pick<Client, 'call'>,
  form: string,
  version: string,
): Promise<FormDefinition | undefined> {
  try {
    return (await client.call(endpoints.formVersion, { params: { form, version } })).form;
  } catch (error) {
    if (error instanceof ServerProblem && error.problem.status === 404) return undefined;
    throw error;
  }
}
