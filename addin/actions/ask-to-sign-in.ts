import type { Pane } from './pane.ts';

export async function askToSignIn({ store, development }: Pane): Promise<void> {
  // Nobody to choose from means that the server is away; the screen then offers to try again.
  const developmentUsers = development === null ? null : await development.listUsers().catch(() => []);
  store.dispatch({ kind: 'signInNeeded', developmentUsers });
}
