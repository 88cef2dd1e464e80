import { createRoot } from 'react-dom/client';
import { App } from '../../../../addin/views/app.tsx';
import type { PaneHandlers } from '../../../../addin/views/handlers.ts';
import { languageOf } from '../../../../shared/language.ts';
import { now, screens } from './screens.ts';

/** Shows one screen with made-up data: `?screen=report&dark&language=nn`. What the user does is listed in `window.done`. */
const query = new URLSearchParams(globalThis.location.search);
const done: unknown[] = [];
Object.assign(globalThis, { done });

const handlers = new Proxy({} as PaneHandlers, {
  get:
    (...[, name]: readonly [PaneHandlers, string | symbol]) =>
    (...values: readonly unknown[]) =>
      done.push([name, ...values]),
});
const state = screens(languageOf(query.get('language') ?? 'nb'), query.has('dark'))[
  query.get('screen') ?? ''
];
const root = document.getElementById('pane');
if (state === undefined || root === null) throw new Error('No such screen.');
createRoot(root).render(<App state={state} now={now} handlers={handlers} />);
