import type { ListItem } from '../../shared/forms/definition.ts';
import type { Organisation } from '../../shared/organisation.ts';
import type { Member } from './memberships.ts';
import { readMemberships } from './memberships.ts';
import type { Municipality } from './municipalities.ts';
import { readMunicipalities } from './municipalities.ts';
import { readOrganisations } from './organisations.ts';

export interface Registers {
  readonly municipalities: readonly Municipality[];
  readonly organisations: readonly Organisation[];
  readonly memberships: Readonly<Record<string, readonly Member[]>>;
}

/** Reads the files beside this one; called once, at start. */
export function readRegisters(): Registers {
  return {
    municipalities: readMunicipalities(),
    organisations: readOrganisations(),
    memberships: readMemberships(),
  };
}

/** The municipalities (or Oslo districts) of a health community as choices; none for any other organisation. */
export function membersOf({ memberships }: Registers, organisationId: string): readonly ListItem[] {
  return (memberships[organisationId] ?? []).map(({ number, name }) => ({
    code: number,
    label: { nb: name, nn: name, en: name },
  }));
}
