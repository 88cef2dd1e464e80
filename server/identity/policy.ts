import type { Role } from '../../shared/report.ts';
import { roles } from '../../shared/report.ts';
import type { Actor } from './actor.ts';

/** The two sides of a report or a round: who reports, and who commissioned it. */
export interface Sides {
  readonly commissioning: string;
  readonly reporting: readonly string[];
}

export interface Right {
  readonly side: 'reporting' | 'commissioning';
  readonly role: Role;
}

const everyRoleThatReports: readonly Right[] = roles.map((role) => ({ side: 'reporting', role }));
const controllerWhoCommissioned: Right = { side: 'commissioning', role: 'controller' };

/** One right is enough. Roles are held in one organisation and reach neither up nor down the tree. */
const rights = {
  readReport: [...everyRoleThatReports, controllerWhoCommissioned],
  editReport: [{ side: 'reporting', role: 'reporter' }],
  readRound: [...everyRoleThatReports, controllerWhoCommissioned],
  followRound: [controllerWhoCommissioned],
  openRound: [controllerWhoCommissioned],
} satisfies Readonly<Record<string, readonly Right[]>>;

export type Action = keyof typeof rights;

export function authorize(actor: Actor, action: Action, resource: Sides): boolean {
  return rights[action].some((right) => holds(actor, right, resource));
}

export function holds(actor: Actor, { side, role }: Right, resource: Sides): boolean {
  const organisations = side === 'reporting' ? resource.reporting : [resource.commissioning];
  return actor.memberships.some(
    (membership) => membership.role === role && organisations.includes(membership.organisation),
  );
}

/** In whichever organisation. */
export function isController({ memberships }: Actor): boolean {
  return memberships.some(({ role }) => role === 'controller');
}
