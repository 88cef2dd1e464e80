import { endpoints } from '../../shared/api/endpoints.ts';
import { FormUnknown } from './form-unknown.ts';
import { loadRound } from './load-lists.ts';
import type { Pane } from './pane.ts';
import { textsOf } from './pane.ts';
import { tellSuccess } from './run-action.ts';

/** What the reports of the open round would get of the version that has come since. Changes nothing. */
export async function rehearseRound(pane: Pane): Promise<void> {
  const { round, language } = pane.store.getState();
  const formVersion = round?.newer ?? null;
  if (round === null || formVersion === null) return;
  const { id, form: formId } = round.round;
  const query = { formVersion, language };
  const rehearsal = await pane.client.call(endpoints.rehearseRound, { params: { round: id }, query });
  const form = await pane.findForm(formId, formVersion);
  if (form === undefined) throw new FormUnknown(textsOf(pane).problems.formUnknown(formId));
  pane.store.dispatch({ kind: 'rehearsed', rehearsal: { kind: 'round', candidate: { form, rehearsal } } });
}

/** Goes on with the version that was rehearsed, from the one that the user was looking at. */
export async function moveRound(pane: Pane): Promise<void> {
  const { round, rehearsal, language } = pane.store.getState();
  if (round === null || rehearsal?.kind !== 'round') return;
  const { id, formVersion, ruleSet } = round.round;
  const { to } = rehearsal.candidate.rehearsal;
  await pane.client.call(endpoints.moveRound, {
    params: { round: id },
    query: { language },
    body: { from: { formVersion, ruleSet }, to },
  });
  pane.store.dispatch({ kind: 'rehearsalClosed' });
  tellSuccess(pane, textsOf(pane).rehearsal.moved(to.formVersion));
  await loadRound(pane, id);
}
