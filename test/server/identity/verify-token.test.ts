import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLocalJWKSet, exportJWK, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import type { JWK, JWTPayload } from 'jose';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Refusal } from '../../../server/errors.ts';
import { createTokenVerifier, remoteKeys } from '../../../server/identity/verify-token.ts';

const tenant = '11111111-1111-4111-8111-111111111111';
const foreignTenant = '99999999-9999-4999-8999-999999999999';
const object = '22222222-2222-4222-8222-222222222222';
const settings = {
  tenants: [tenant, '33333333-3333-4333-8333-333333333333'],
  issuer: 'https://issuer.test/{tenant}/v2.0',
  audience: 'our-api',
  scope: 'reports.access',
  clients: ['our-pane'],
};
const seconds = (): number => Math.floor(Date.now() / 1000);
const good = (): JWTPayload => ({
  iss: `https://issuer.test/${tenant}/v2.0`,
  aud: 'our-api',
  tid: tenant,
  oid: object,
  azp: 'our-pane',
  scp: 'openid reports.access',
  ver: '2.0',
  iat: seconds(),
  exp: seconds() + 3600,
});

let keys: CryptoKeyPair;
let otherKeys: CryptoKeyPair;
let jwks: { keys: JWK[] };

beforeAll(async () => {
  keys = await generateKeyPair('RS256', { extractable: true });
  otherKeys = await generateKeyPair('RS256');
  jwks = { keys: [{ ...(await exportJWK(keys.publicKey)), kid: 'a', alg: 'RS256', use: 'sig' }] };
});

async function sign(
  claims: JWTPayload,
  header: Record<string, unknown> = {},
  key: CryptoKey = keys.privateKey,
): Promise<string> {
  return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: 'a', ...header }).sign(key);
}

const verify = (token: string) => createTokenVerifier(settings, createLocalJWKSet(jwks))(token);

async function statusOf(token: string): Promise<number> {
  const error: unknown = await verify(token).then(
    () => undefined,
    (refused: unknown) => refused,
  );
  return error instanceof Refusal ? error.status : 200;
}

it('a good token names its tenant and object, and nothing else of the person', async () => {
  const token = await sign({ ...good(), name: 'Kari', upn: 'kari@example.org' });
  expect(await verify(token)).toEqual({ tenant, object });
});

describe('a forged or misdirected token is refused with 401', () => {
  const without = (claim: string) =>
    Object.fromEntries(Object.entries(good()).filter(([name]) => name !== claim));
  const wrongClaims: Readonly<Record<string, () => JWTPayload>> = {
    'another audience': () => ({ ...good(), aud: 'graph' }),
    'our audience among others': () => ({ ...good(), aud: ['our-api', 'graph'] }),
    'an issuer that is not ours': () => ({ ...good(), iss: 'https://evil.test/v2.0' }),
    'an issuer of version 1': () => ({ ...good(), iss: `https://sts.windows.net/${tenant}/` }),
    'a foreign tenant, issuer and all': () => ({
      ...good(),
      tid: foreignTenant,
      iss: `https://issuer.test/${foreignTenant}/v2.0`,
    }),
    'the issuer of one tenant and the id of another': () => ({
      ...good(),
      tid: '33333333-3333-4333-8333-333333333333',
    }),
    'no scope (nobody is signed in)': () => without('scp'),
    'another scope': () => ({ ...good(), scp: 'mail.read' }),
    'a scope that only begins like ours': () => ({ ...good(), scp: 'reports.access.all' }),
    'an unknown client': () => ({ ...good(), azp: 'other-app' }),
    'no client': () => without('azp'),
    'version 1': () => ({ ...good(), ver: '1.0' }),
    'no object id': () => without('oid'),
    'a list as object id': () => ({ ...good(), oid: [object] }),
    'no tenant': () => without('tid'),
    'no expiry': () => without('exp'),
    'no time of issue': () => without('iat'),
    'expired ten minutes ago': () => ({ ...good(), exp: seconds() - 600 }),
    'not valid until later': () => ({ ...good(), nbf: seconds() + 600 }),
    'issued in the future': () => ({ ...good(), iat: seconds() + 600 }),
    'issued two days ago': () => ({ ...good(), iat: seconds() - 172_800 }),
  };
  it.each(Object.entries(wrongClaims))('%s', async (...[, claims]) => {
    expect(await statusOf(await sign(claims()))).toBe(401);
  });

  it('alg none', async () => {
    expect(await statusOf(new UnsecuredJWT(good()).encode())).toBe(401);
  });
  it('HS256 with the public key as the secret', async () => {
    const secret = new TextEncoder().encode(await exportSPKI(keys.publicKey));
    const token = await new SignJWT(good())
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT', kid: 'a' })
      .sign(secret);
    expect(await statusOf(token)).toBe(401);
  });
  it.each(['RS384', 'PS256'])('the algorithm %s', async (alg) => {
    const pair = await generateKeyPair(alg);
    expect(await statusOf(await sign(good(), { alg }, pair.privateKey))).toBe(401);
  });
  it('ES256', async () => {
    const pair = await generateKeyPair('ES256');
    expect(await statusOf(await sign(good(), { alg: 'ES256' }, pair.privateKey))).toBe(401);
  });
  it('signed with another key under a known kid', async () => {
    expect(await statusOf(await sign(good(), {}, otherKeys.privateKey))).toBe(401);
  });
  it.each(['b', '../../dev/null', "a' OR '1'='1"])('the unknown kid %s', async (kid) => {
    expect(await statusOf(await sign(good(), { kid }))).toBe(401);
  });
  it('its own key in the header', async () => {
    const jwk = await exportJWK(otherKeys.publicKey);
    expect(await statusOf(await sign(good(), { jwk }, otherKeys.privateKey))).toBe(401);
  });
  it('changed after it was signed', async () => {
    const [header = '', , signature = ''] = (await sign(good())).split('.');
    const claims = Buffer.from(JSON.stringify({ ...good(), oid: tenant })).toString('base64url');
    expect(await statusOf([header, claims, signature].join('.'))).toBe(401);
  });
  it.each(['', 'a.b.c', 'not a token'])('rubbish: «%s»', async (token) => {
    expect(await statusOf(token)).toBe(401);
  });
});

it('a clock that is half a minute off is forgiven', async () => {
  expect(await statusOf(await sign({ ...good(), exp: seconds() - 30 }))).toBe(200);
});

describe('keys fetched over HTTP', () => {
  let close = () => Promise.resolve();
  afterEach(() => close());

  async function serve(answer: () => { status: number; body: unknown }) {
    let fetches = 0;
    const server = createServer((...[, response]) => {
      fetches += 1;
      const { status, body } = answer();
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    close = () =>
      new Promise((resolve) =>
        server.close(() => {
          resolve();
        }),
      );
    const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`);
    return { url, fetches: () => fetches };
  }

  it('are fetched once for many tokens, and not again for each unknown kid', async () => {
    const { url, fetches } = await serve(() => ({ status: 200, body: jwks }));
    const verifyRemotely = createTokenVerifier(settings, remoteKeys(url));
    await verifyRemotely(await sign(good()));
    await verifyRemotely(await sign(good()));
    for (const kid of ['x', 'y', 'z']) {
      await expect(verifyRemotely(await sign(good(), { kid }))).rejects.toMatchObject({ status: 401 });
    }
    expect(fetches()).toBe(1);
  });

  it('that cannot be had are our trouble, not the token’s: 503', async () => {
    const { url } = await serve(() => ({ status: 500, body: {} }));
    const verifyRemotely = createTokenVerifier(settings, remoteKeys(url));
    await expect(verifyRemotely(await sign(good()))).rejects.toMatchObject({
      status: 503,
      code: 'IDENTITY_UNAVAILABLE',
    });
    await close();
    await expect(createTokenVerifier(settings, remoteKeys(url))(await sign(good()))).rejects.toMatchObject({
      status: 503,
    });
    close = () => Promise.resolve();
  });

  it('are never fetched from an address in the token', async () => {
    const { url, fetches } = await serve(() => ({ status: 200, body: jwks }));
    const token = await sign(good(), { kid: 'evil', jku: url.href, x5u: url.href }, otherKeys.privateKey);
    expect(await statusOf(token)).toBe(401);
    expect(fetches()).toBe(0);
  });
});
