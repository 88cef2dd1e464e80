import 'fake-indexeddb/auto';
import { openReport } from '../../addin/actions/open-report.ts';
import type { Pane } from '../../addin/actions/pane.ts';
import { restoreReport } from '../../addin/actions/restore-report.ts';
import { openIndexedDbStore } from '../../addin/outbox/indexed-db-store.ts';
import { openOutbox } from '../../addin/outbox/outbox.ts';
import type { QueueStore } from '../../addin/outbox/queue-store.ts';
import { createPaneStore } from '../../addin/pane-store.ts';
import { createClient } from '../../addin/server/client.ts';
import type { SignIn } from '../../addin/server/sign-in.ts';
import { initialState } from '../../addin/state.ts';
import { describeMe } from '../../server/identity/describe-me.ts';
import { smallForm } from '../contract/small-form.ts';
import { now, report } from '../contract/small-round.ts';
import type { GridWorkbook } from './grid-workbook.ts';
import type { Mover } from './law-commands.ts';
import { people, registers, tokenOf } from './law-people.ts';

export interface PaneParts {
  readonly origin: string;
  readonly user: Mover;
  readonly book: GridWorkbook;
  /** How many years the machine's clock is off. */
  readonly clock: { years: number };
  /** Devices that another pane on this machine has. */
  readonly held: Set<string>;
  /** What the queue is kept in, as seen by whoever watches. */
  readonly watch: (store: QueueStore) => QueueStore;
}

/** The real pane without Excel, window and views: real queue, real IndexedDB code, real HTTP. Goes on with what the workbook holds. */
export async function openLawPane(parts: PaneParts): Promise<Pane> {
  const { user, book, held } = parts;
  const store = createPaneStore(initialState('nb', false));
  const outboxes = parts.watch(await openIndexedDbStore('outbox'));
  const signIn: SignIn = {
    getToken: () => tokenOf(user),
    signIn: () => Promise.resolve(),
    signOut: () => Promise.resolve(),
    userKey: () => user,
  };
  const client = createClient({ baseUrl: parts.origin, signIn, language: () => 'nb' });
  const pane: Pane = {
    // Asking must suffice, and the commands say when a pane asks.
    client: { ...client, listen: () => new Promise(() => undefined) },
    findForm: () => Promise.resolve(smallForm),
    workbook: book,
    openOutbox: (owner) =>
      openOutbox(owner, {
        store: outboxes,
        newDevice: () => crypto.randomUUID(),
        now: () => clockOf(parts),
        hold: (device) => Promise.resolve(hold(held, device)),
      }),
    store,
    signIn,
    development: null,
    onWake: () => () => undefined,
    saveFile: () => undefined,
    copyText: () => Promise.resolve(false),
    open: { session: null },
    unsureMoves: new Map(),
  };
  store.dispatch({ kind: 'signedIn', me: describeMe(people[user], registers.organisations) });
  await restoreReport(pane);
  if (pane.open.session === null) await openReport(pane, report);
  return pane;
}

function clockOf({ clock }: PaneParts): Date {
  const at = new Date(now);
  at.setUTCFullYear(at.getUTCFullYear() + clock.years);
  return at;
}

function hold(held: Set<string>, device: string): { readonly release: () => void } | null {
  if (held.has(device)) return null;
  held.add(device);
  return { release: () => held.delete(device) };
}
