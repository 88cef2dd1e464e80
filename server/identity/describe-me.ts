import type { Organisation } from '../../shared/organisation.ts';
import type { Role } from '../../shared/report.ts';
import type { Actor } from './actor.ts';

export interface Me {
  readonly name: string;
  readonly memberships: readonly { readonly organisation: Organisation; readonly role: Role }[];
}

/** A membership in an organisation that has left the register gives nothing and is left out. */
export function describeMe(actor: Actor, organisations: readonly Organisation[]): Me {
  return {
    name: actor.name,
    memberships: actor.memberships.flatMap(({ organisation: id, role }) => {
      const organisation = organisations.find((candidate) => candidate.id === id);
      return organisation === undefined ? [] : [{ organisation, role }];
    }),
  };
}
