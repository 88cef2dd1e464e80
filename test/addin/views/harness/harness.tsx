import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { App } from '../../../../addin/views/app.tsx';
import type { PaneHandlers } from '../../../../addin/views/handlers.ts';
import { languageOf } from '../../../../shared/language.ts';
import { now, screens } from './screens.ts';

/**
 * Shows one screen with made-up data: `?screen=report&dark&language=nn`, or another one in the same page by
 * `window.show('screen=list')`, as if the page were new. What the user does is listed in `window.done`.
 */
function show(search: string): void {
  const query = new URLSearchParams(search);
  const done: unknown[] = [];
  Object.assign(globalThis, { done });
  const handlers = new Proxy({} as PaneHandlers, {
    get:
      (...[, name]: readonly [PaneHandlers, string | symbol]) =>
      (...values: readonly unknown[]) =>
        done.push([name, ...values]),
  });
  const all = screens(languageOf(query.get('language') ?? 'nb'), query.has('dark'));
  const state = all[query.get('screen') ?? ''];
  if (state === undefined) throw new Error('No such screen.');
  shown += 1;
  root.render(<App key={shown} state={state} now={now} handlers={handlers} />);
}

const place = document.getElementById('pane');
if (place === null) throw new Error('The page has no place for the pane.');
const root = createRoot(place);
let shown = 0;
Object.assign(globalThis, {
  show: (search: string) => {
    flushSync(() => {
      show(search);
    });
    globalThis.scrollTo(0, 0);
  },
});
show(globalThis.location.search);
