import type { FormDefinition } from '../../shared/forms/definition.ts';
import type { Organisation } from '../../shared/organisation.ts';
import { ancestorsOf } from '../../shared/organisation.ts';
import type { Language } from '../../shared/language.ts';
import type { Actor } from '../identity/actor.ts';
import type { FormLibrary, KnownVersion } from './form-library.ts';

/** The ready-made forms, and those that an organisation has made in which the actor is a controller. */
export function visibleForms(library: Pick<FormLibrary, 'versions'>, actor: Actor): readonly KnownVersion[] {
  const own = actor.memberships
    .filter(({ role }) => role === 'controller')
    .map(({ organisation }) => organisation);
  return library.versions().filter(({ owner }) => owner === null || own.includes(owner));
}

/** Each form once, under the title of its newest version. */
export function listForms(library: Pick<FormLibrary, 'versions'>, actor: Actor, language: Language) {
  const versions = visibleForms(library, actor);
  const ids = [...new Set(versions.map(({ form }) => form.id))];
  return ids.map((id) => {
    const own = versions.filter(({ form }) => form.id === id);
    return {
      id,
      title: own.at(-1)?.form.title[language] ?? id,
      versions: own.map(({ form, owner, releasedAt }) => ({ version: form.version, owner, releasedAt })),
    };
  });
}

/** A version that can reach the actor in a round: a ready-made one, or one made by an organisation of theirs or above it. */
export function findReachingForm(
  library: Pick<FormLibrary, 'versions'>,
  organisations: readonly Organisation[],
  actor: Actor,
  id: string,
  version: string,
): FormDefinition | undefined {
  const near = actor.memberships.flatMap(({ organisation }) => [
    organisation,
    ...ancestorsOf(organisations, organisation).map((above) => above.id),
  ]);
  return library
    .versions()
    .find(
      ({ form, owner }) =>
        form.id === id && form.version === version && (owner === null || near.includes(owner)),
    )?.form;
}

/** A version of a form; the newest when none is named. */
export function findVisibleForm(
  library: Pick<FormLibrary, 'versions'>,
  actor: Actor,
  id: string,
  version?: string,
): KnownVersion | undefined {
  return visibleForms(library, actor).findLast(
    ({ form }) => form.id === id && (version === undefined || form.version === version),
  );
}
