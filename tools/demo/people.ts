import { createClient } from '../../addin/server/client.ts';
import type { Client } from '../../addin/server/client.ts';
import { createDevelopmentSignIn } from '../../addin/server/development-sign-in.ts';

/** A person of the story: the pane's own client, with a token of their own. `user` is such as `reporter@HFS12`. */
export function signInAs(baseUrl: string, user: string): Client {
  const signIn = createDevelopmentSignIn(baseUrl);
  signIn.choose(user);
  return createClient({ baseUrl, signIn, language: () => 'nb' });
}
