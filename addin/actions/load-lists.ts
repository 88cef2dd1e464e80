import { endpoints } from '../../shared/api/endpoints.ts';
import type { FormSummary, Me, RoundSummary } from '../answers.ts';
import { newerVersion } from '../newer-version.ts';
import { FormUnknown } from './form-unknown.ts';
import { loadDueLetters } from './round-letters.ts';
import type { Pane } from './pane.ts';
import { textsOf } from './pane.ts';

export async function loadReports({ client, store }: Pane): Promise<void> {
  const { reports } = await client.call(endpoints.listReports, {});
  store.dispatch({ kind: 'reportsLoaded', reports });
}

/** Only a controller has rounds to follow. */
export async function loadRounds({ client, store }: Pane): Promise<void> {
  const roles = store.getState().me?.memberships.map((membership) => membership.role) ?? [];
  if (!roles.includes('controller')) return;
  const { rounds } = await client.call(endpoints.listRounds, {});
  store.dispatch({ kind: 'roundsLoaded', rounds });
}

/** For controllers only, whom the server lets see the ready-made forms and those of their own organisations. */
export async function loadForms({ client, store }: Pane): Promise<readonly FormSummary[]> {
  const { language } = store.getState();
  const { forms } = await client.call(endpoints.listForms, { query: { language } });
  store.dispatch({ kind: 'formsLoaded', forms });
  return forms;
}

/** Throws when nobody knows the form. */
export async function loadRound(pane: Pane, id: string): Promise<void> {
  const { round, reports } = await pane.client.call(endpoints.roundStatus, { params: { round: id } });
  const form = await pane.findForm(round.form, round.formVersion);
  if (form === undefined) throw new FormUnknown(textsOf(pane).problems.formUnknown(round.form));
  const newer = hasCommissioned(pane.store.getState().me, round)
    ? newerVersion(round, await loadForms(pane))
    : null;
  pane.store.dispatch({ kind: 'roundOpened', round: { form, round, reports, newer } });
  await loadDueLetters(pane, round.id, reports);
}

/** One who reports in a round can see it too. */
export function hasCommissioned(
  me: Me | null,
  { commissioner }: Pick<RoundSummary, 'commissioner'>,
): boolean {
  const memberships = me?.memberships ?? [];
  return memberships.some(
    ({ role, organisation }) => role === 'controller' && organisation.id === commissioner.id,
  );
}
