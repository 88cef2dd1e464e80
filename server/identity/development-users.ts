import { createHash } from 'node:crypto';
import type { Organisation } from '../../shared/organisation.ts';
import type { Role } from '../../shared/report.ts';
import type { User } from '../reports/store.ts';

export interface DevelopmentUser extends User {
  /** Such as `reporter@HFS12`. */
  readonly id: string;
}

export const developmentTenant = '00000000-0000-4000-8000-00000000de50';

const roleNames: Readonly<Record<Role, string>> = {
  reporter: 'Rapportør',
  approver: 'Godkjenner',
  controller: 'Controller',
};

/**
 * One made-up person per role and organisation: reporter and approver where reports are made, controller where they are
 * commissioned, and a second controller, because some things take two.
 */
export function developmentUsers(organisations: readonly Organisation[]): readonly DevelopmentUser[] {
  return organisations.flatMap((organisation) =>
    rolesIn(organisation).flatMap((role) => [
      developmentUser(organisation, role),
      ...(role === 'controller' ? [developmentUser(organisation, role, 2)] : []),
    ]),
  );
}

function rolesIn({ kind }: Organisation): readonly Role[] {
  switch (kind) {
    case 'ministry':
      return ['controller'];
    case 'region':
    case 'trust':
      return ['controller', 'reporter', 'approver'];
    case 'healthCommunity':
      return ['reporter', 'approver'];
  }
}

function developmentUser(organisation: Organisation, role: Role, number?: 2): DevelopmentUser {
  const id = `${role}${number ?? ''}@${organisation.id}`;
  return {
    id,
    tenant: developmentTenant,
    object: objectId(id),
    name: `${roleNames[role]} ${organisation.shortName}${number === undefined ? '' : ` ${number}`}`,
    memberships: [{ organisation: organisation.id, role }],
  };
}

/** The same person at every start, so that what they wrote stays theirs. */
function objectId(id: string): string {
  const hex = createHash('sha256').update(`rapportark development user ${id}`).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
