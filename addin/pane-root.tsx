import { useEffect, useState, useSyncExternalStore, type ReactElement } from 'react';
import type { PaneStore } from './pane-store.ts';
import { App } from './views/app.tsx';
import type { PaneHandlers } from './views/handlers.ts';
import { StartingView } from './views/starting-view.tsx';

interface PaneRootProps {
  readonly store: PaneStore;
  /** Null until it is known how to sign in. */
  readonly handlers: PaneHandlers | null;
}

/** The one place where the views meet the store, and time. */
export function PaneRoot({ store, handlers }: PaneRootProps): ReactElement {
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const now = useNow();
  if (handlers === null) return <StartingView state={state} />;
  return <App state={state} now={now} handlers={handlers} />;
}

/** A pane may stay open over night, and «i morgen» must not. */
function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(new Date());
    }, 60_000);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return now;
}
