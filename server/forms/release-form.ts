import type { FormDefinition } from '../../shared/forms/definition.ts';
import { forbidden } from '../errors.ts';
import type { Actor } from '../identity/actor.ts';
import { authorize } from '../identity/policy.ts';
import type { ReportParts } from '../reports/report-parts.ts';
import { FormVersionTaken } from './form-store.ts';
import { versionTaken } from './refusals.ts';

/** Makes a checked definition a version that rounds of the organisation can have. It is never changed afterwards. */
export async function releaseForm(
  { store, forms, now }: ReportParts,
  { tenant, object, name }: Actor,
  form: FormDefinition,
  owner: string,
): Promise<{ readonly form: string; readonly version: string }> {
  if (forms.find(form.id, form.version) !== undefined) throw versionTaken(form.version);
  await store
    .releaseForm({ form, owner, by: { tenant, object, name }, now: now() })
    .catch((error: unknown) => {
      throw error instanceof FormVersionTaken ? versionTaken(form.version) : error;
    });
  await forms.refresh(store);
  return { form: form.id, version: form.version };
}

/** Making forms is for those who may open rounds of the organisation. */
export function assertMayMakeForms(actor: Actor, commissioner: string): void {
  if (!authorize(actor, 'openRound', { commissioning: commissioner, reporting: [] })) throw forbidden();
}
