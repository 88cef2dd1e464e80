import { loadConfig } from './config.ts';
import type { DevelopmentSignIn } from './development-sign-in.ts';
import { createDevelopmentSignIn } from './development-sign-in.ts';
import type { SignIn } from './sign-in.ts';

/** As the server says. The library for Entra is loaded only where it is used. */
export async function openSignIn(
  baseUrl: string,
  loginHint: () => Promise<string | null>,
): Promise<{ readonly signIn: SignIn; readonly development: DevelopmentSignIn | null }> {
  const config = await loadConfig(baseUrl);
  if (config.mode === 'development') {
    const development = createDevelopmentSignIn(baseUrl);
    return { signIn: development, development };
  }
  const { createEntraSignIn } = await import('./entra-sign-in.ts');
  return { signIn: await createEntraSignIn(config, loginHint), development: null };
}
