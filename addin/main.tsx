import { createRoot } from 'react-dom/client';
import { languageOf } from '../shared/language.ts';
import { texts } from '../shared/texts/texts.ts';
import { checkSelectedTable } from './actions/check-table.ts';
import { createHandlers } from './actions/create-handlers.ts';
import { explainProblem } from './actions/explain-problem.ts';
import type { Pane } from './actions/pane.ts';
import { runAction } from './actions/run-action.ts';
import { start } from './actions/start.ts';
import type { Host } from './excel/host.ts';
import { createOfficeHost } from './excel/office-host.ts';
import { openPreferences } from './excel/preferences.ts';
import { delayBefore } from './outbox/back-off.ts';
import { openOutboxes } from './outbox/open-outboxes.ts';
import { onWake } from './on-wake.ts';
import { createPaneStore } from './pane-store.ts';
import { PaneRoot } from './pane-root.tsx';
import { saveFile } from './save-file.ts';
import { copyText } from './copy-text.ts';
import { createClient } from './server/client.ts';
import { createFindForm } from './server/find-form.ts';
import { openSignIn } from './server/open-sign-in.ts';
import { initialState } from './state.ts';

const host = await createOfficeHost();
const preferences = openPreferences(host.partition);
const darkInBrowser = globalThis.matchMedia('(prefers-color-scheme: dark)');
const isDark = () => host.isDark() ?? darkInBrowser.matches;
const store = createPaneStore(
  initialState(preferences.language() ?? languageOf(host.displayLanguage), isDark()),
);
followTheme(host);

const baseUrl = globalThis.location.href;
const container = document.getElementById('pane');
if (container === null) throw new Error('The page has no #pane.');
const root = createRoot(container);
root.render(<PaneRoot store={store} handlers={null} />);
const { signIn, development } = await whenServerAnswers(() => openSignIn(baseUrl, host.loginHint));
const client = createClient({ baseUrl, signIn, language: () => store.getState().language });
const pane: Pane = {
  client,
  findForm: createFindForm(client),
  workbook: host.workbook,
  openOutbox: await openOutboxes(host.partition),
  store,
  signIn,
  development,
  onWake,
  saveFile,
  copyText,
  open: { session: null },
  unsureMoves: new Map(),
};

root.render(<PaneRoot store={store} handlers={createHandlers(pane, preferences)} />);

host.onCommand('validateNow', async () => {
  await pane.open.session?.parts.check();
});
host.onCommand('syncNow', async () => {
  await pane.open.session?.syncNow();
});
host.onCommand('checkTable', async () => {
  await host.showPane();
  await runAction(pane, 'working', () => checkSelectedTable(pane));
});
await start(pane);

async function whenServerAnswers<T>(ask: () => Promise<T>, attempt = 1): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    const message = explainProblem(error, texts[store.getState().language]);
    store.dispatch({ kind: 'messageShown', message });
    await new Promise((resolve) => setTimeout(resolve, delayBefore(attempt, Math.random(), null)));
    return whenServerAnswers(ask, attempt + 1);
  }
}

function followTheme({ onThemeChange }: Host): void {
  const tell = () => {
    store.dispatch({ kind: 'themeChanged', isDark: isDark() });
  };
  onThemeChange(tell);
  darkInBrowser.addEventListener('change', tell);
}
