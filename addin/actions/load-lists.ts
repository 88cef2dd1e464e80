import { endpoints } from '../../shared/api/endpoints.ts';
import type { Pane } from './pane.ts';

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

export async function loadRound({ client, store }: Pane, round: string): Promise<void> {
  const status = await client.call(endpoints.roundStatus, { params: { round } });
  store.dispatch({ kind: 'roundOpened', round: status });
}
