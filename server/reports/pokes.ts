import { questionsAt } from '../../shared/questions.ts';
import type { ReportState } from '../../shared/report.ts';
import type { ReportRecord } from './store.ts';
import { serverStopping, tooManyStreams } from './poke-refusals.ts';

/** Where a report is now: a hint for whoever has it open, who asks for the rest. */
export interface Poke {
  readonly revision: number;
  readonly state: ReportState;
  readonly formVersion: string;
  readonly reopeningAskedAt: string | null;
  readonly questionsAt: string | null;
}

export interface Listener {
  readonly onPoke: (poke: Poke) => void;
  /** No more will come: the process is about to stop. */
  readonly onEnd: () => void;
}

/**
 * Who listens to which report, in this process alone. A change that another process or a command has made is heard of when
 * the pane next asks by itself, which must suffice.
 */
export interface Pokes {
  readonly tell: (report: string, poke: Poke) => void;
  /** The answer ends it. Throws `Refusal`: 429 when the user listens often enough already, 503 after `close`. */
  readonly listen: (report: string, user: string, listener: Listener) => () => void;
  readonly close: () => void;
}

/**
 * A browser opens six connections at a time to a server that speaks HTTP/1.1, for all panes together: some must stay free for
 * what is saved.
 */
const mostPerUser = 4;

export function createPokes(): Pokes {
  const listening = new Set<{
    readonly report: string;
    readonly user: string;
    readonly listener: Listener;
  }>();
  let isClosed = false;
  return {
    tell: (report, poke) => {
      for (const one of listening) if (one.report === report) one.listener.onPoke(poke);
    },
    listen: (report, user, listener) => {
      if (isClosed) throw serverStopping();
      if ([...listening].filter((one) => one.user === user).length >= mostPerUser) throw tooManyStreams();
      const one = { report, user, listener };
      listening.add(one);
      return () => void listening.delete(one);
    },
    close: () => {
      isClosed = true;
      for (const { listener } of listening) listener.onEnd();
    },
  };
}

export function pokeOf({ revision, state, round, reopeningAsked, questions }: ReportRecord): Poke {
  return {
    revision,
    state,
    formVersion: round.formVersion,
    reopeningAskedAt: reopeningAsked?.at ?? null,
    questionsAt: questionsAt(questions),
  };
}
