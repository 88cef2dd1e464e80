import { unknownUser } from '../errors.ts';
import type { Store, Subject, User } from '../reports/store.ts';

/** Whoever asks, with the rights they have at this moment. */
export type Actor = User;

/** Read from the store on every request: a right that was taken away is gone at once. */
export async function findActor(store: Pick<Store, 'findUser'>, subject: Subject): Promise<Actor> {
  const user = await store.findUser(subject);
  if (user === undefined) throw unknownUser();
  return user;
}

export function isSamePerson(a: Subject, b: Subject): boolean {
  return a.tenant === b.tenant && a.object === b.object;
}
