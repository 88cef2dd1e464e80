import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { OperationResult } from '../../../shared/sync/operation.ts';
import type { Store } from '../../../server/reports/store.ts';
import { newFilePlace } from '../../contract/sqlite-place.ts';
import { openSmallRound, report, smallReport } from '../../contract/small-round.ts';

const devices = [1, 2, 3];
const program = join(import.meta.dirname, 'pushing-process.ts');

it(
  'loses and repeats nothing that was acknowledged, however often the process is killed',
  { timeout: 60_000 },
  async () => {
    const place = await newFilePlace();
    const heard = `${place.file}.heard`;
    await useStore(place.open, openSmallRound);
    for (let kill = 1; kill <= 3; kill += 1) {
      const lastSeqs = await useStore(place.open, (store) =>
        Promise.all(devices.map((one) => lastSeqOf(store, one))),
      );
      await runAndKill([place.file, heard, ...lastSeqs.map(String)], 100 + Math.random() * 400);
      await useStore(place.open, (store) => checkAgainst(store, heard));
    }
    await place.remove();
  },
);

async function useStore<Result>(
  open: () => Promise<Store>,
  use: (store: Store) => Promise<Result>,
): Promise<Result> {
  const store = await open();
  const result = await use(store);
  await store.close();
  return result;
}

async function runAndKill(parameters: readonly string[], after: number): Promise<void> {
  const child = spawn(process.execPath, [program, ...parameters], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  await pause(after);
  child.kill('SIGKILL');
  const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
}

async function logOf(store: Store): Promise<readonly { readonly name: string; readonly revision: number }[]> {
  const log = await store.readOperations(report, smallReport.prefill.length, 1_000_000);
  return log.map(({ operation, revision }) => ({ name: operation.at, revision }));
}

async function lastSeqOf(store: Store, device: number): Promise<number> {
  const seqs = (await logOf(store)).map(({ name }) => name.split(':').map(Number));
  return Math.max(0, ...seqs.filter(([maker]) => maker === device).map(([, seq]) => seq ?? 0));
}

async function checkAgainst(store: Store, heard: string): Promise<void> {
  const log = await logOf(store);
  const revisions = new Map(log.map(({ name, revision }) => [name, revision]));
  expect(revisions.size).toBe(log.length);
  expect(log.map(({ revision }) => revision)).toEqual(
    [...log.keys()].map((index) => smallReport.prefill.length + 1 + index),
  );
  const lines = existsSync(heard) ? readFileSync(heard, 'utf8').split('\n').slice(0, -1) : [];
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) {
    const result = JSON.parse(line.slice(2)) as Extract<OperationResult, { revision: number }>;
    expect(revisions.get(`${line.charAt(0)}:${result.seq}`)).toBe(result.revision);
  }
  expect(await store.verifyChain(report)).toBeNull();
}
