import { existsSync } from 'node:fs';
import { readConfig, WrongSettings } from './config.ts';
import { DamagedDatabase } from './database/damage.ts';
import { FormVersionClash } from './forms/form-library.ts';
import { createLog } from './log.ts';
import { run } from './run.ts';

const settingsFile = '.env';
const signals = ['SIGTERM', 'SIGINT'] as const;

/** Runs until the process is told to stop. Throws `WrongSettings` before anything is opened. */
export async function serve(): Promise<void> {
  if (existsSync(settingsFile)) process.loadEnvFile(settingsFile);
  const config = readConfig(process.env);
  const log = createLog(config.LOG_LEVEL);
  process.on('uncaughtExceptionMonitor', (error) => {
    log.fatal({ err: error }, 'crashed');
  });
  const { origin, stop } = await run(config, log);
  log.info({ origin, signIn: config.SIGN_IN }, 'listening');
  const signal = await firstSignal();
  log.info({ signal }, 'stopping');
  await stop();
  log.info('stopped');
}

/** A second signal is left to Node, which ends the process at once. */
function firstSignal(): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  for (const signal of signals) process.once(signal, resolve);
  return promise.finally(() => {
    for (const signal of signals) process.removeAllListeners(signal);
  });
}

if (import.meta.main) {
  try {
    await serve();
  } catch (error) {
    if (error instanceof WrongSettings) process.stderr.write(`${error.message}\nSee .env.example.\n`);
    else if (error instanceof DamagedDatabase || error instanceof FormVersionClash)
      process.stderr.write(`${error.message}\n`);
    else throw error;
    process.exitCode = 1;
  }
}
