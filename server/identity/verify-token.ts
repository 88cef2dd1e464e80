import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import type { JWTPayload, JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { identityUnavailable, unauthenticated } from '../errors.ts';
import type { Subject } from '../reports/store.ts';

/** What an access token must say to be meant for us. */
export interface TokenSettings {
  /** Tenants whose users we let in. */
  readonly tenants: readonly string[];
  /** The issuer of one tenant, with `{tenant}` where its id stands. */
  readonly issuer: string;
  readonly audience: string;
  readonly scope: string;
  /** Client applications that may ask for tokens for us. */
  readonly clients: readonly string[];
}

/** Throws `Refusal`: 401 for a token that is not good, 503 when the keys to check it cannot be had. */
export type VerifyToken = (token: string) => Promise<Subject>;

const clockToleranceInSeconds = 60;
/** Entra's longest access token (continuous access evaluation) lives for 28 hours. */
const oldestToken = '28h';

export function createTokenVerifier(settings: TokenSettings, keys: JWTVerifyGetKey): VerifyToken {
  const claims = claimsOf(settings);
  return async (token) => {
    const payload = await verifySignature(token, settings, keys);
    const parsed = claims.safeParse(payload);
    if (!parsed.success) throw unauthenticated(parsed.error);
    const { tid, oid, iss } = parsed.data;
    if (iss !== issuerOf(settings, tid)) throw unauthenticated();
    return { tenant: tid, object: oid };
  };
}

/** Keys are fetched from the settings' address only, whatever a token's header points at, at most twice a minute. */
export function remoteKeys(jwksUrl: URL): JWTVerifyGetKey {
  return createRemoteJWKSet(jwksUrl, {
    cacheMaxAge: 10 * 60_000,
    cooldownDuration: 30_000,
    timeoutDuration: 5_000,
  });
}

async function verifySignature(
  token: string,
  settings: TokenSettings,
  keys: JWTVerifyGetKey,
): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      algorithms: ['RS256'],
      typ: 'JWT',
      issuer: settings.tenants.map((tenant) => issuerOf(settings, tenant)),
      audience: settings.audience,
      requiredClaims: ['exp', 'iat', 'tid', 'oid', 'scp', 'azp', 'ver'],
      clockTolerance: clockToleranceInSeconds,
      maxTokenAge: oldestToken,
    });
    return payload;
  } catch (cause) {
    throw isTheTokensFault(cause) ? unauthenticated(cause) : identityUnavailable(cause);
  }
}

function claimsOf({ tenants, audience, scope, clients }: TokenSettings) {
  return z.object({
    iss: z.string(),
    aud: z.literal(audience),
    ver: z.literal('2.0'),
    tid: z.string().refine((tenant) => tenants.includes(tenant)),
    oid: z.guid(),
    azp: z.string().refine((client) => clients.includes(client)),
    // An app-only token has no `scp`: nobody is signed in.
    scp: z.string().refine((scopes) => scopes.split(' ').includes(scope)),
  });
}

function issuerOf({ issuer }: TokenSettings, tenant: string): string {
  return issuer.replaceAll('{tenant}', tenant);
}

const faultsOfTheKeySource: readonly string[] = [
  errors.JOSEError.code,
  errors.JWKSTimeout.code,
  errors.JWKSInvalid.code,
];

function isTheTokensFault(cause: unknown): boolean {
  return cause instanceof errors.JOSEError && !faultsOfTheKeySource.includes(cause.code);
}
