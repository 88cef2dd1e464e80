import { chainRoot } from './database/chain-root.ts';
import type { Log } from './log.ts';
import type { Store } from './reports/store.ts';

interface DailyRootParts {
  readonly store: Pick<Store, 'listChainHeads'>;
  readonly log: Pick<Log, 'info' | 'error'>;
  readonly now: () => string;
}

/** Milliseconds. */
const afterMidnight = 1_000;
const afterFailure = 300_000;

/**
 * Writes the root of all chains to the log, now and after every midnight UTC: whoever keeps the log where the database cannot
 * be reached from can tell later that nothing was rewritten. Tried again when the database is away. The answer ends it.
 */
export function writeRootDaily({ store, log, now }: DailyRootParts): () => void {
  let timer: NodeJS.Timeout | undefined;
  let isEnded = false;
  const write = async (): Promise<number> => {
    try {
      log.info(chainRoot(await store.listChainHeads(), now()), 'chain root');
      return untilNextDay(now());
    } catch (error) {
      if (!isEnded) log.error({ err: error }, 'chain root not written');
      return afterFailure;
    }
  };
  const go = async (): Promise<void> => {
    const pause = await write();
    if (isEnded) return;
    timer = setTimeout(() => void go(), pause);
    timer.unref();
  };
  void go();
  return () => {
    isEnded = true;
    clearTimeout(timer);
  };
}

/** Milliseconds until shortly after the next midnight UTC, so that a timer that is early does not name the old day again. */
export function untilNextDay(now: string): number {
  const at = new Date(now);
  const midnight = Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate() + 1);
  return midnight - at.getTime() + afterMidnight;
}
