import type { FormDefinition } from '../../shared/forms/definition.ts';
import type { FormLibrary } from '../forms/form-library.ts';
import type { Organisation } from '../../shared/organisation.ts';
import type { Registers } from '../reference/registers.ts';
import type { Store } from './store.ts';

/** What the use cases stand on; handed in once, at start. */
export interface ReportParts {
  readonly store: Store;
  readonly forms: FormLibrary;
  readonly registers: Registers;
  /** The server's clock, as an ISO timestamp. */
  readonly now: () => string;
}

/** The form version that a round pins. A round whose form is not known cannot be shown: a fault of ours. */
export function formOf(
  { forms }: Pick<ReportParts, 'forms'>,
  round: { readonly form: string; readonly formVersion: string },
): FormDefinition {
  const form = forms.find(round.form, round.formVersion);
  if (form === undefined) throw new Error(`No form ${round.form} version ${round.formVersion}.`);
  return form;
}

export function organisationOf({ registers }: Pick<ReportParts, 'registers'>, id: string): Organisation {
  const organisation = registers.organisations.find((candidate) => candidate.id === id);
  if (organisation === undefined) throw new Error(`No organisation ${id} in the register.`);
  return organisation;
}
