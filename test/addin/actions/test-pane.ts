import 'fake-indexeddb/auto';
import type { Pane } from '../../../addin/actions/pane.ts';
import { start } from '../../../addin/actions/start.ts';
import { createOfficeWorkbook } from '../../../addin/excel/office-workbook.ts';
import type { OpenReport } from '../../../addin/open-report.ts';
import { openIndexedDbStore } from '../../../addin/outbox/indexed-db-store.ts';
import { openOutbox } from '../../../addin/outbox/outbox.ts';
import { createPaneStore } from '../../../addin/pane-store.ts';
import { createClient } from '../../../addin/server/client.ts';
import { createFindForm } from '../../../addin/server/find-form.ts';
import { createDevelopmentSignIn } from '../../../addin/server/development-sign-in.ts';
import { initialState } from '../../../addin/state.ts';

export interface TestPane {
  readonly pane: Pane;
  /** The open report as the views see it. */
  readonly report: () => OpenReport;
  /** The files that the user was given. */
  readonly files: { readonly name: string; readonly file: Blob }[];
  /** What was put on the clipboard. */
  readonly copied: string[];
  /** Cuts the connection, lets somebody else answer, or brings it back. */
  readonly network: { isUp: boolean; portal: string | null };
}

export interface PaneOptions {
  /** False: polling must suffice, and whoever tells the story says when it happens. */
  readonly hearsPokes?: boolean;
}

/** The real pane without its views: real Office client, real HTTP, real IndexedDB code; only the window around it is missing. */
export async function openTestPane(
  origin: string,
  user: string,
  { hearsPokes = false }: PaneOptions = {},
): Promise<TestPane> {
  const store = createPaneStore(initialState('nb', false));
  const development = createDevelopmentSignIn(origin);
  development.choose(user);
  const files: TestPane['files'] = [];
  const copied: string[] = [];
  const network: TestPane['network'] = { isUp: true, portal: null };
  const outboxes = await openIndexedDbStore('outbox');
  const client = createClient({
    get baseUrl() {
      return network.portal ?? (network.isUp ? origin : 'http://127.0.0.1:9');
    },
    signIn: development,
    language: () => store.getState().language,
  });
  const pane: Pane = {
    client: hearsPokes ? client : { ...client, listen: () => new Promise(() => undefined) },
    findForm: createFindForm(client),
    workbook: createOfficeWorkbook(),
    openOutbox: (owner) =>
      openOutbox(owner, {
        store: outboxes,
        newDevice: () => crypto.randomUUID(),
        now: () => new Date(),
        hold: () => Promise.resolve({ release: () => undefined }),
      }),
    store,
    signIn: development,
    development,
    onWake: () => () => undefined,
    saveFile: (file, name) => files.push({ name, file }),
    copyText: (text) => Promise.resolve(copied.push(text) > 0),
    open: { session: null },
    unsureMoves: new Map(),
  };
  const report = () => {
    const { report: open, message } = store.getState();
    if (open === null) throw new Error(`No report is open: ${JSON.stringify(message)}`);
    return open;
  };
  await start(pane);
  return { pane, report, files, copied, network };
}
