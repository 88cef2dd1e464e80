import { pause } from './server-under-test.ts';

const patience = 30_000;

/** Throws when it does not come about in half a minute. */
export async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  const start = performance.now();
  while (!(await isSo())) {
    if (performance.now() - start > patience) throw new Error(`Waited in vain until ${what}.`);
    await pause(50);
  }
}

export async function statusOf(origin: string, path: string): Promise<number> {
  return (await fetch(origin + path)).status;
}
