import { createClient, type Client } from '../../addin/server/client.ts';
import { createDevelopmentSignIn } from '../../addin/server/development-sign-in.ts';
import { readRegisters } from '../../server/reference/registers.ts';
import { endpoints } from '../../shared/api/endpoints.ts';
import { findForm } from '../../shared/forms/catalogue.ts';
import type { Language } from '../../shared/language.ts';
import { openPane, type PaneUnderTest, type Place } from './pane-under-test.ts';

const sheet = 'projects';
const form = 'grant-projects';
const day = 86_400_000;

export function clientOf(origin: string, user: string, language: Language = 'nb'): Client {
  const signIn = createDevelopmentSignIn(origin);
  signIn.choose(user);
  return createClient({ baseUrl: origin, signIn, language: () => language });
}

/** A round of two reports, opened through the API; a place to write in each. */
export async function openPlaces(origin: string, period = '2025'): Promise<readonly Place[]> {
  const units = readRegisters()
    .organisations.filter(({ kind }) => kind === 'healthCommunity')
    .slice(0, 2);
  const inDays = (days: number): string => new Date(Date.now() + days * day).toISOString();
  const { reports } = await clientOf(origin, 'controller@HOD').call(endpoints.openRound, {
    requestKey: crypto.randomUUID(),
    body: {
      ...{ form, period, commissioner: 'HOD', deadline: inDays(1), closes: inDays(2) },
      recipients: units.map(({ id }) => ({ organisation: id, prefill: [] })),
    },
  });
  return reports.map(({ id, organisation, formVersion }) => {
    const user = `reporter@${organisation.id}`;
    return { client: clientOf(origin, user), report: id, user, sheet, columns: columnsOf(formVersion) };
  });
}

function columnsOf(version: string): readonly string[] {
  const columns = findForm(form, version)?.sheets.find(({ id }) => id === sheet)?.columns ?? [];
  return columns.filter(({ type }) => type.kind !== 'computed').map(({ id }) => id);
}

/** `count` panes, shared out over the reports; through `origin`, when that is not the server's own. */
export function openPanes(
  places: readonly Place[],
  count: number,
  { origin, padding }: { readonly origin?: string; readonly padding?: number } = {},
): readonly PaneUnderTest[] {
  return Array.from({ length: count }, (...[, index]) => {
    const place = places[index % places.length];
    if (place === undefined) throw new Error('No report was opened.');
    return openPane(
      origin === undefined ? place : { ...place, client: clientOf(origin, place.user) },
      padding,
    );
  });
}

export async function drainAll(panes: readonly PaneUnderTest[]): Promise<void> {
  await Promise.all(panes.map((pane) => pane.drain()));
}

export function failuresOf(panes: readonly PaneUnderTest[]): Readonly<Record<string, number>> {
  const total = new Map<string, number>();
  for (const [name, times] of panes.flatMap(({ failures }) => [...failures])) {
    total.set(name, (total.get(name) ?? 0) + times);
  }
  return Object.fromEntries(total);
}
