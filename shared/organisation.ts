/** Organisations form a tree: ministry → region → trust → health community (→ sector, in Oslo). */
export const organisationKinds = ['ministry', 'region', 'trust', 'healthCommunity'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export interface Organisation {
  /** The organisation number; `HOD` for the ministry, `HFS12` for a health community, `HFS17-OUS` for an Oslo sector. */
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly shortName: string;
  /** From Enhetsregisteret; null for what is no legal entity. */
  readonly number: string | null;
  /** The organisation just above, or null at the top. */
  readonly parent: string | null;
}

/** All below the organisation, nearest first within each branch; the organisation itself is not among them. */
export function descendantsOf(organisations: readonly Organisation[], id: string): readonly Organisation[] {
  return organisations
    .filter((organisation) => organisation.parent === id)
    .flatMap((child) => [child, ...descendantsOf(organisations, child.id)]);
}

/** All above the organisation, nearest first. */
export function ancestorsOf(organisations: readonly Organisation[], id: string): readonly Organisation[] {
  const parentId = organisations.find((organisation) => organisation.id === id)?.parent;
  const parent = organisations.find((organisation) => organisation.id === parentId);
  return parent === undefined ? [] : [parent, ...ancestorsOf(organisations, parent.id)];
}

/**
 * Whoever is called that, by id, number, short name or name, in upper or lower case.
 * More than one match means that the caller must ask which one.
 */
export function findOrganisation(
  organisations: readonly Organisation[],
  query: string,
): readonly Organisation[] {
  const wanted = fold(query);
  return organisations.filter(({ id, number, shortName, name }) =>
    [id, number ?? id, shortName, name].some((known) => fold(known) === wanted),
  );
}

function fold(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('nb-NO');
}
