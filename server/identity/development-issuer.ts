import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { JSONWebKeySet, JWTVerifyGetKey } from 'jose';
import type { Subject } from '../reports/store.ts';
import type { DevelopmentUser } from './development-users.ts';
import { developmentTenant } from './development-users.ts';
import type { TokenSettings } from './verify-token.ts';

/** Stands in for Entra on a developer's machine: anyone may be anyone, with real tokens checked by the real code. */
export interface DevelopmentIssuer {
  readonly users: readonly DevelopmentUser[];
  readonly jwks: JSONWebKeySet;
  readonly keys: JWTVerifyGetKey;
  readonly settings: TokenSettings;
  readonly sign: (subject: Subject) => Promise<DevelopmentToken>;
}
interface DevelopmentToken {
  readonly token: string;
  readonly expiresAt: string;
}

const client = 'rapportark-development-pane';
const keyId = 'development';
const lifetimeInSeconds = 60 * 60;

const developmentSettings: TokenSettings = {
  tenants: [developmentTenant],
  issuer: 'https://development.invalid/{tenant}/v2.0',
  audience: 'rapportark-development',
  scope: 'reports.access',
  clients: [client],
};

/** The key lives as long as the process. Throws in production, whoever asks. */
export async function createDevelopmentIssuer(
  users: readonly DevelopmentUser[],
  environment: string | undefined,
): Promise<DevelopmentIssuer> {
  if (environment === 'production')
    throw new Error('The development issuer lets anyone be anyone and does not start in production.');
  const { publicKey, privateKey } = await generateKeyPair('RS256', { modulusLength: 2048 });
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: keyId, alg: 'RS256', use: 'sig' }] };
  return {
    users,
    jwks,
    keys: createLocalJWKSet(jwks),
    settings: developmentSettings,
    sign: async (subject) => {
      const issuedAt = Math.floor(Date.now() / 1000);
      const expires = issuedAt + lifetimeInSeconds;
      const token = await new SignJWT(claimsFor(subject))
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: keyId })
        .setIssuedAt(issuedAt)
        .setExpirationTime(expires)
        .sign(privateKey);
      return { token, expiresAt: new Date(expires * 1000).toISOString() };
    },
  };
}

function claimsFor({ tenant, object }: Subject) {
  return {
    iss: developmentSettings.issuer.replaceAll('{tenant}', tenant),
    aud: developmentSettings.audience,
    tid: tenant,
    oid: object,
    azp: client,
    scp: developmentSettings.scope,
    ver: '2.0',
  };
}
