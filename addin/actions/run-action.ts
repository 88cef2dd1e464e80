import { SignInNeeded } from '../server/problems.ts';
import type { Busy } from '../state.ts';
import { askToSignIn } from './ask-to-sign-in.ts';
import { explainProblem } from './explain-problem.ts';
import type { Pane } from './pane.ts';
import { textsOf } from './pane.ts';

/** Runs what a user asked for. The one place where an error becomes a message; the answer says whether it went well. */
export async function runAction(
  pane: Pane,
  task: Busy['task'],
  action: () => Promise<void>,
): Promise<boolean> {
  const { dispatch } = pane.store;
  dispatch({ kind: 'messageShown', message: null });
  dispatch({ kind: 'busyChanged', busy: { task, progress: null } });
  try {
    await action();
    return true;
  } catch (error) {
    dispatch({ kind: 'messageShown', message: explainProblem(error, textsOf(pane)) });
    if (error instanceof SignInNeeded) await askToSignIn(pane);
    return false;
  } finally {
    dispatch({ kind: 'busyChanged', busy: null });
  }
}

export function tellSuccess(pane: Pane, text: string): void {
  pane.store.dispatch({ kind: 'messageShown', message: { kind: 'success', text, reference: null } });
}
