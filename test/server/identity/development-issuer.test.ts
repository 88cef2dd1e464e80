import { expect, it } from 'vitest';
import { createDevelopmentIssuer } from '../../../server/identity/development-issuer.ts';
import { developmentUsers } from '../../../server/identity/development-users.ts';
import { createTokenVerifier } from '../../../server/identity/verify-token.ts';
import { readRegisters } from '../../../server/reference/registers.ts';

const users = developmentUsers(readRegisters().organisations);

it('refuses to start in production', async () => {
  await expect(createDevelopmentIssuer(users, 'production')).rejects.toThrow('production');
});

it('signs tokens that pass the same check as any other', async () => {
  const issuer = await createDevelopmentIssuer(users, 'test');
  const [user] = users;
  if (user === undefined) throw new Error('No users.');
  const { token } = await issuer.sign(user);
  const verify = createTokenVerifier(issuer.settings, issuer.keys);
  expect(await verify(token)).toEqual({ tenant: user.tenant, object: user.object });
});

it('signs with a key that dies with the process', async () => {
  const [one, two] = await Promise.all([
    createDevelopmentIssuer(users, 'test'),
    createDevelopmentIssuer(users, 'test'),
  ]);
  const [user] = users;
  if (user === undefined) throw new Error('No users.');
  const { token } = await one.sign(user);
  await expect(createTokenVerifier(two.settings, two.keys)(token)).rejects.toMatchObject({ status: 401 });
});

it('never shows the private key', async () => {
  const { jwks } = await createDevelopmentIssuer(users, 'test');
  expect(jwks.keys.map((key) => Object.keys(key).sort())).toEqual([['alg', 'e', 'kid', 'kty', 'n', 'use']]);
});

it('knows the same people at every start, each once', () => {
  const again = developmentUsers(readRegisters().organisations);
  expect(again).toEqual(users);
  expect(new Set(users.map(({ object }) => object)).size).toBe(users.length);
  expect(users.find(({ id }) => id === 'reporter@HFS01')?.memberships).toEqual([
    { organisation: 'HFS01', role: 'reporter' },
  ]);
});
