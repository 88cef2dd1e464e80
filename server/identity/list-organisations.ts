import type { Organisation } from '../../shared/organisation.ts';
import { descendantsOf } from '../../shared/organisation.ts';
import type { Actor } from './actor.ts';

/** Those the actor belongs to, and all below them, each once and in the order of the register. */
export function listOrganisations(
  actor: Actor,
  organisations: readonly Organisation[],
): readonly Organisation[] {
  const own = actor.memberships.map(({ organisation }) => organisation);
  const seen = new Set([
    ...own,
    ...own.flatMap((id) => descendantsOf(organisations, id).map((below) => below.id)),
  ]);
  return organisations.filter(({ id }) => seen.has(id));
}
