import { endpoints } from '../../shared/api/endpoints.ts';
import type { LetterKind } from '../../shared/mail/letter.ts';
import { letterKinds } from '../../shared/mail/letter.ts';
import type { RoundLetter, RoundReport } from '../answers.ts';
import { kindsFor } from '../round-letters.ts';
import type { Pane } from './pane.ts';
import { textsOf } from './pane.ts';
import { tellSuccess } from './run-action.ts';

export async function loadLetters(pane: Pane, round: string, kind: LetterKind): Promise<void> {
  const { language } = pane.store.getState();
  const { letters } = await pane.client.call(endpoints.roundLetters, {
    params: { round },
    query: { kind, language },
  });
  pane.store.dispatch({ kind: 'lettersLoaded', round, of: kind, letters });
}

/** Fetched with the round, so that a mail program opens at the very click: later the browser does not let us. */
export async function loadDueLetters(
  pane: Pane,
  round: string,
  reports: readonly RoundReport[],
): Promise<void> {
  await Promise.all(kindsFor(reports).map((kind) => loadLetters(pane, round, kind)));
}

/** What is shown of letters, in a language that was just chosen. */
export async function reloadLetters(pane: Pane): Promise<void> {
  const { letters } = pane.store.getState();
  if (letters === null) return;
  const kinds = letterKinds.filter((kind) => letters.of[kind] !== undefined);
  await Promise.all(kinds.map((kind) => loadLetters(pane, letters.round, kind)));
}

/** The subject first: whoever pastes it can move it where it belongs. */
export async function copyLetter(pane: Pane, { subject, body }: RoundLetter): Promise<void> {
  const { letters } = textsOf(pane);
  if (await pane.copyText(`${subject}\n\n${body}`)) tellSuccess(pane, letters.copied);
  else
    pane.store.dispatch({
      kind: 'messageShown',
      message: { kind: 'warning', text: letters.copyFailed, reference: null },
    });
}
