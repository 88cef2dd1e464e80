import type { AuthenticationResult, IPublicClientApplication } from '@azure/msal-browser';
import {
  BrowserAuthError,
  InteractionRequiredAuthError,
  createNestablePublicClientApplication,
} from '@azure/msal-browser';
import type { EntraConfig } from './config.ts';
import { Offline, SignInNeeded } from './problems.ts';
import type { SignIn } from './sign-in.ts';

/**
 * Nested app authentication: Office's own account, without a window as long as Entra allows it. Outside an Office that
 * can do this, MSAL falls back to a pop-up of its own. Tokens stay in MSAL's memory.
 */
export async function createEntraSignIn(
  config: EntraConfig,
  loginHint: () => Promise<string | null>,
): Promise<SignIn> {
  const application = await createNestablePublicClientApplication({
    auth: {
      clientId: config.clientId,
      authority: config.authority,
      redirectUri: new URL('/sign-in-redirect.html', globalThis.location.href).href,
    },
    cache: { cacheLocation: 'memoryStorage' },
  });
  const scopes = [config.scope];
  let account: AuthenticationResult['account'] | null = null;

  const request = async () => {
    const hint = await loginHint();
    return hint === null ? { scopes } : { scopes, loginHint: hint };
  };
  const remember = (result: AuthenticationResult) => {
    account = result.account;
    return result.accessToken;
  };
  return {
    getToken: async (renew) => {
      try {
        return remember(await silently(application, account, renew, await request()));
      } catch (error) {
        throw translated(error);
      }
    },
    signIn: async () => {
      try {
        remember(await application.acquireTokenPopup(await request()));
      } catch (error) {
        throw translated(error);
      }
    },
    userKey: () => account?.homeAccountId ?? '',
    signOut: async () => {
      account = null;
      await application.clearCache();
    },
  };
}

function silently(
  application: IPublicClientApplication,
  account: AuthenticationResult['account'] | null,
  renew: boolean,
  request: { scopes: string[]; loginHint?: string },
): Promise<AuthenticationResult> {
  if (account === null) return application.ssoSilent(request);
  return application.acquireTokenSilent({ scopes: request.scopes, account, forceRefresh: renew });
}

/** A token that cannot be had is never an error in the data: either the user must act, or there is no connection. */
function translated(error: unknown): Error {
  if (error instanceof InteractionRequiredAuthError) {
    return new SignInNeeded(error.errorCode, { cause: error });
  }
  const needsUser = ['popup_window_error', 'empty_window_error', 'user_cancelled', 'no_account_error'];
  if (error instanceof BrowserAuthError && needsUser.includes(error.errorCode)) {
    return new SignInNeeded(error.errorCode, { cause: error });
  }
  return new Offline('No token could be had.', { cause: error });
}
