import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

export interface ServerUnderTest {
  readonly origin: string;
  readonly port: number;
  readonly folder: string;
  readonly file: string;
  /** While a file of this name is there, the database cannot grow. */
  readonly fullWhile: string;
  /** Resolves with the milliseconds until it answered, or died where it was to die. `dieAt` as in `die-at-point.ts`. */
  readonly start: (dieAt?: string) => Promise<number>;
  /** Starts it for the sake of the point at which it dies. */
  readonly startAndDie: (dieAt: string) => Promise<void>;
  readonly kill: () => Promise<void>;
  /** Resolves when it has died by SIGKILL; throws when it ended otherwise or lives on for too long. */
  readonly died: () => Promise<void>;
  /** SIGTERM; the exit code. */
  readonly terminate: () => Promise<number | null>;
  /** The lines of its log that tell of faults. */
  readonly faults: () => readonly string[];
  readonly remove: () => Promise<void>;
}

/** The real program in a process of its own, started as often as it is killed, always on the same port and file. */
export async function serverUnderTest(folder = newFolder()): Promise<ServerUnderTest> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const file = join(folder, 'reports.sqlite');
  const fullWhile = join(tmpdir(), `rapportark-full-${port}`);
  let child: ChildProcess | undefined;
  let ended: Ended | undefined;
  const faults: string[] = [];

  const launch = (dieAt: string): ChildProcess => {
    const started = spawn(
      process.execPath,
      ['--import', join(import.meta.dirname, 'die-at-point.ts'), main],
      {
        cwd: folder,
        env: environment({ PORT: String(port), DATABASE_FILE: file, DIE_AT: dieAt, FULL_WHILE: fullWhile }),
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    child = started;
    ended = new Promise((resolve) => {
      started.once('exit', (code, signal) => {
        resolve([code, signal]);
      });
    });
    for (const stream of [started.stdout, started.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        faults.push(...text.split('\n').filter((line) => /"level":[56]0|"err"|^\s*at |Error/.test(line)));
      });
    }
    return started;
  };
  const kill = async (): Promise<void> => {
    if (child?.exitCode === null) child.kill('SIGKILL');
    await ended;
  };
  return {
    ...{ origin, port, folder, file, fullWhile },
    start: async (dieAt = '') => {
      const start = performance.now();
      const started = launch(dieAt);
      while (!(await isAlive(origin))) {
        if (performance.now() - start > longestStart)
          throw new Error(`The server does not start: ${faults.join('\n')}`);
        if (dieAt !== '' && started.signalCode === 'SIGKILL') break;
        if (started.exitCode !== null || started.signalCode !== null)
          throw new Error(`The server did not start: ${faults.join('\n')}`);
        await pause(20);
      }
      return performance.now() - start;
    },
    startAndDie: async (dieAt) => {
      launch(dieAt);
      await assertDied(ended);
    },
    kill,
    died: () => assertDied(ended),
    terminate: async () => {
      child?.kill('SIGTERM');
      return (await ended)?.[0] ?? null;
    },
    faults: () => faults,
    remove: async () => {
      await kill();
      rmSync(fullWhile, { force: true });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

type Ended = Promise<readonly [number | null, NodeJS.Signals | null]>;
/** Milliseconds; on a machine that is busy with other things. */
export const longestStart = 90_000;
const main = join(root, 'server', 'main.ts');
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'rapportark-faults-'));

export function environment(settings: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    NODE_NO_WARNINGS: '1',
    NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node'),
    NODE_ENV: 'test',
    SIGN_IN: 'development',
    DRAIN_SECONDS: '1',
    REQUESTS_PER_ADDRESS: '1000000',
    REQUESTS_PER_USER: '1000000',
    ...settings,
  };
}

/** The command line of the product on a database. */
export async function rapportark(file: string, ...words: readonly string[]): Promise<number | null> {
  const command = spawn(process.execPath, [join(root, 'server', 'cli.ts'), ...words], {
    env: environment({ DATABASE_FILE: file }),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(command, 'exit')) as [number | null];
  return code;
}

async function assertDied(ended: Ended | undefined): Promise<void> {
  const tooLate = pause(longestStart).then((): never => {
    throw new Error('The server never came to the point at which it was to die.');
  });
  const [code, signal] = (await Promise.race([ended, tooLate])) ?? [null, null];
  if (signal !== 'SIGKILL') throw new Error(`The server ended with ${String(code ?? signal)}.`);
}

async function isAlive(origin: string): Promise<boolean> {
  return fetch(`${origin}/readyz`, { signal: AbortSignal.timeout(2_000) }).then(
    (answer) => answer.ok,
    () => false,
  );
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
