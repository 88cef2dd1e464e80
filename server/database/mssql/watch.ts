import { setTimeout as pause } from 'node:timers/promises';
import { databaseAway } from './refusals.ts';

/** Notices that the database has gone silent long before each piece of work would. */
export interface Watch {
  /** Does the work, or gives up with `databaseAway`: at once while the database is away, else as soon as it is seen to be. */
  readonly over: <Result>(work: () => Promise<Result>) => Promise<Result>;
  readonly stop: () => void;
}

/** Milliseconds. */
const betweenQuestions = 1_000;
const longestAnswer = 1_500;

/**
 * Whoever has waited for `longestSilence` milliseconds makes it ask the database. Work that has been given up may still be
 * carried out: to do it again is up to who asked for it.
 */
export function watchOver(ask: () => Promise<void>, longestSilence: number, onReturn: () => void): Watch {
  const waiting = new Set<(reason: unknown) => void>();
  const stopped = new AbortController();
  let away: unknown;
  let asking: Promise<void> | undefined;

  const check = (): Promise<void> =>
    (asking ??= inTime(ask())
      .catch((error: unknown) => {
        away = error;
        for (const giveUp of waiting) giveUp(databaseAway(error));
        void untilItReturns();
      })
      .finally(() => (asking = undefined)));
  const untilItReturns = async (): Promise<void> => {
    while (away !== undefined && !stopped.signal.aborted) {
      await pause(betweenQuestions, undefined, { ref: false });
      await inTime(ask()).then(
        () => {
          away = undefined;
          onReturn();
        },
        () => undefined,
      );
    }
  };

  return {
    over: async (work) => {
      if (away !== undefined) throw databaseAway(away);
      const silence = setInterval(() => void check(), longestSilence);
      const { promise, reject } = Promise.withResolvers<never>();
      waiting.add(reject);
      try {
        return await Promise.race([work(), promise]);
      } finally {
        clearInterval(silence);
        waiting.delete(reject);
      }
    },
    stop: () => {
      stopped.abort();
    },
  };
}

function inTime(answer: Promise<void>): Promise<void> {
  const late = pause(longestAnswer, undefined, { ref: false }).then(() => {
    throw new Error('The database did not answer in time.');
  });
  return Promise.race([answer, late]);
}
