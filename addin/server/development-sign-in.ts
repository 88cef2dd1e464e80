import { z } from 'zod';
import { fromJson } from './from-json.ts';
import { Offline, SignInNeeded } from './problems.ts';
import type { DevelopmentUser, SignIn } from './sign-in.ts';

const users = z.object({
  users: z
    .array(z.object({ id: z.string(), name: z.string(), organisation: z.string(), role: z.string() }))
    .readonly(),
});
const token = z.object({ token: z.string().min(1) });

export interface DevelopmentSignIn extends SignIn {
  readonly listUsers: () => Promise<readonly DevelopmentUser[]>;
  readonly choose: (user: string) => void;
}

/** Signs in without a password at a server that runs for development or demonstration; no other server has these routes. */
export function createDevelopmentSignIn(baseUrl: string): DevelopmentSignIn {
  let chosen: string | null = null;
  let current: string | null = null;
  const fresh = async (user: string) => {
    const body = await ask(baseUrl, '/dev/token', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ user }),
    });
    return token.parse(body).token;
  };
  return {
    listUsers: async () => users.parse(await ask(baseUrl, '/dev/users', {})).users,
    choose: (user) => {
      chosen = user;
      current = null;
    },
    getToken: async (renew) => {
      if (chosen === null) throw new SignInNeeded('Nobody has been chosen.');
      if (current === null || renew) current = await fresh(chosen);
      return current;
    },
    signIn: () => Promise.resolve(),
    userKey: () => chosen ?? '',
    signOut: () => {
      chosen = null;
      current = null;
      return Promise.resolve();
    },
  };
}

async function ask(baseUrl: string, path: string, init: RequestInit): Promise<unknown> {
  const answer = await fetch(new URL(path, baseUrl), init).catch((cause: unknown) => {
    throw new Offline(path, { cause });
  });
  if (!answer.ok) throw new Offline(`${path}: ${answer.status}`);
  return fromJson(await answer.text());
}
