import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { z } from 'zod';

const started = z.object({ origin: z.string() });
const measured = z.object({
  /** Milliseconds; the sampling alone makes 10 of them. */
  delayP99: z.number(),
  delayMax: z.number(),
  /** Bytes. */
  rss: z.number(),
  heapUsed: z.number(),
  peakRss: z.number(),
  /** Seconds of processor time, of all its threads, since the measuring was started. */
  cpu: z.number(),
});

export interface ServerProcess {
  readonly origin: string;
  readonly startMeasuring: () => void;
  readonly measure: () => Promise<z.output<typeof measured>>;
  readonly stop: () => Promise<void>;
}

/** A server of its own process on loopback; `profileFolder` gets a CPU profile when it stops. */
export async function startServerProcess(
  databaseFile: string,
  profileFolder: string | undefined,
): Promise<ServerProcess> {
  const child = fork(join(import.meta.dirname, 'server-child.ts'), {
    execArgv: [
      '--disable-warning=ExperimentalWarning',
      ...(profileFolder === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profileFolder}`]),
    ],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      ...process.env,
      NODE_ENV: 'development',
      SIGN_IN: 'development',
      HOST: '127.0.0.1',
      PORT: '0',
      DATABASE_FILE: databaseFile,
      REQUESTS_PER_ADDRESS: '1000000',
      REQUESTS_PER_USER: '1000000',
      DRAIN_SECONDS: '0',
    },
  });
  const answer = async (): Promise<unknown> => {
    const ended = once(child, 'exit').then(() => {
      throw new Error('The server ended by itself.');
    });
    const messages: readonly unknown[] = await Promise.race([once(child, 'message'), ended]);
    return messages[0];
  };
  const { origin } = started.parse(await answer());
  return {
    origin,
    startMeasuring: () => child.send('start'),
    measure: async () => {
      child.send('measure');
      return measured.parse(await answer());
    },
    stop: async () => {
      if (child.exitCode !== null) return;
      const ended = once(child, 'exit');
      child.send('stop');
      await ended;
    },
  };
}
