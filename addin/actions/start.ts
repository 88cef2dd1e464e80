import { endpoints } from '../../shared/api/endpoints.ts';
import { SignInNeeded } from '../server/problems.ts';
import { askToSignIn } from './ask-to-sign-in.ts';
import { loadReports, loadRounds } from './load-lists.ts';
import type { Pane } from './pane.ts';
import { restoreReport } from './restore-report.ts';
import { runAction } from './run-action.ts';

/** Signs in without asking if that can be done, and goes on with the report that the workbook holds. */
export async function start(pane: Pane): Promise<void> {
  try {
    await pane.signIn.getToken(false);
  } catch (error) {
    if (!(error instanceof SignInNeeded))
      await runAction(pane, 'working', () => Promise.reject(asError(error)));
    await askToSignIn(pane);
    return;
  }
  await enter(pane);
}

export async function signIn(pane: Pane, developmentUser: string | null): Promise<void> {
  if (developmentUser !== null) pane.development?.choose(developmentUser);
  if (await runAction(pane, 'working', () => pane.signIn.signIn())) await enter(pane);
}

async function enter(pane: Pane): Promise<void> {
  await runAction(pane, 'working', async () => {
    const me = await pane.client.call(endpoints.me, {});
    pane.store.dispatch({ kind: 'signedIn', me });
    await Promise.all([loadReports(pane), loadRounds(pane)]);
    await restoreReport(pane);
  });
}

export async function signOut(pane: Pane): Promise<void> {
  await pane.open.session?.close();
  pane.open.session = null;
  await pane.signIn.signOut();
  pane.store.dispatch({ kind: 'signedOut' });
  await askToSignIn(pane);
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
