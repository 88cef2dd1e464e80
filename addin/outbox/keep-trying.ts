import { delayBefore } from './back-off.ts';

/** After a failure: try again, not sooner than the seconds asked for, or give up until the next `now`. */
export type Verdict =
  { readonly again: true; readonly retryAfter: number | null } | { readonly again: false };

export interface Trying {
  /** Runs at once, or once more when a run is going on; resolves when that run has ended, well or not. */
  readonly now: () => Promise<void>;
  /** Resolves when no run is going on. */
  readonly idle: () => Promise<void>;
  readonly stop: () => void;
}

interface TryingParts {
  readonly work: () => Promise<void>;
  readonly onFailure: (error: unknown) => Verdict;
  readonly random: () => number;
}

/** Never two runs at a time; after a failure the next one comes by itself, later and later. */
export function keepTrying({ work, onFailure, random }: TryingParts): Trying {
  const state = { wanted: false, stopped: false, attempt: 0 };
  let running: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const once = async () => {
    try {
      await work();
      state.attempt = 0;
    } catch (error) {
      // Whoever has stopped it wants to hear no more.
      if (state.stopped) return;
      const verdict = onFailure(error);
      if (!verdict.again) return;
      state.attempt += 1;
      timer = setTimeout(() => void now(), delayBefore(state.attempt, random(), verdict.retryAfter));
    }
  };
  const run = async () => {
    while (state.wanted && !state.stopped) {
      state.wanted = false;
      clearTimeout(timer);
      await once();
    }
    running = null;
  };
  const now = async (): Promise<void> => {
    state.wanted = true;
    running ??= run();
    await running;
  };
  return {
    now,
    idle: async () => {
      await running;
    },
    stop: () => {
      state.stopped = true;
      clearTimeout(timer);
    },
  };
}
