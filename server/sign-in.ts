import type { Organisation } from '../shared/organisation.ts';
import type { Config } from './config.ts';
import type { PaneSignIn } from './http/pane-settings.ts';
import type { DevelopmentIssuer } from './identity/development-issuer.ts';
import { createDevelopmentIssuer } from './identity/development-issuer.ts';
import { developmentUsers } from './identity/development-users.ts';
import type { VerifyToken } from './identity/verify-token.ts';
import { createTokenVerifier, remoteKeys } from './identity/verify-token.ts';
import { readCommissions } from './reference/commissions.ts';
import type { Store } from './reports/store.ts';

export interface SignIn {
  readonly verifyToken: VerifyToken;
  readonly pane: PaneSignIn;
  readonly developmentIssuer?: DevelopmentIssuer;
}

/** Tokens from Entra, or from the issuer for development; both are checked by the same code. */
export async function createSignIn(
  config: Config,
  store: Pick<Store, 'saveUser'>,
  organisations: readonly Organisation[],
): Promise<SignIn> {
  return config.SIGN_IN === 'development'
    ? createDevelopmentSignIn(config.NODE_ENV, store, organisations)
    : createEntraSignIn(config);
}

/** Everybody who can be signed in as has an account from the start. */
export async function createDevelopmentSignIn(
  environment: string | undefined,
  store: Pick<Store, 'saveUser'>,
  organisations: readonly Organisation[],
): Promise<SignIn & { readonly developmentIssuer: DevelopmentIssuer }> {
  const developmentIssuer = await createDevelopmentIssuer(
    developmentUsers(commissionedFirst(organisations)),
    environment,
  );
  await Promise.all(developmentIssuer.users.map((user) => store.saveUser(user)));
  return {
    developmentIssuer,
    verifyToken: createTokenVerifier(developmentIssuer.settings, developmentIssuer.keys),
    pane: { mode: 'development' },
  };
}

/** Those that a published commission names come first, so that whoever tries the product finds somebody with something to do. */
function commissionedFirst(organisations: readonly Organisation[]): readonly Organisation[] {
  const named = new Set(
    readCommissions().flatMap(({ commissioner, recipients }) => [commissioner, ...recipients]),
  );
  return [...named, ...organisations.map(({ id }) => id).filter((id) => !named.has(id))].flatMap(
    (id) => organisations.find((organisation) => organisation.id === id) ?? [],
  );
}

function createEntraSignIn(config: Config): SignIn {
  const settings = {
    tenants: config.TOKEN_TENANTS,
    issuer: config.TOKEN_ISSUER,
    audience: config.TOKEN_AUDIENCE,
    scope: config.TOKEN_SCOPE,
    clients: config.TOKEN_CLIENTS,
  };
  return {
    verifyToken: createTokenVerifier(settings, remoteKeys(new URL(config.TOKEN_JWKS_URL))),
    pane: {
      mode: 'entra',
      clientId: config.PANE_CLIENT_ID,
      authority: config.PANE_AUTHORITY,
      scope: `api://${config.TOKEN_AUDIENCE}/${config.TOKEN_SCOPE}`,
    },
  };
}
