import { createClient } from '../../addin/server/client.ts';
import type { Client } from '../../addin/server/client.ts';
import { createDevelopmentSignIn } from '../../addin/server/development-sign-in.ts';

/** A person of the story: the pane's own client, with a token of their own. */
export interface Person extends Client {
  /** Sends a file as it is, for the one endpoint that takes a workbook. */
  readonly upload: (path: string, file: Uint8Array) => Promise<unknown>;
}

/** `user` is a development user such as `reporter@HFS12`. */
export function signInAs(baseUrl: string, user: string): Person {
  const signIn = createDevelopmentSignIn(baseUrl);
  signIn.choose(user);
  const client = createClient({ baseUrl, signIn, language: () => 'nb' });
  return {
    ...client,
    upload: async (path, file) => {
      const response = await fetch(new URL(path, baseUrl), {
        method: 'PUT',
        headers: {
          authorization: `Bearer ${await signIn.getToken(false)}`,
          'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        },
        body: Uint8Array.from(file),
      });
      const answer: unknown = await response.json();
      if (!response.ok) throw new Error(`${path}: ${response.status} ${JSON.stringify(answer)}`);
      return answer;
    },
  };
}
